export { rememberRecords } from './capture-records.store.ts';
export { openArchive, sweepArchive, type Archive } from './open-archive.ts';
export {
  leafOfCapture,
  leafOfChange,
  leafOfDecision,
  leafOfReading,
  leafOfRetraction,
  leafOfTypesDecision,
  leafOfVersion,
  readingSubject,
  type Leaf,
} from './leaf-of.ts';
export { openLog, type Log } from './open-log.ts';
export { openCosignature, openNote, readCheckpoint, readVerifierKey as openVerifierKey } from './open-note.ts';
export { askWitness, type Post } from './ask-witness.ts';
export { compareDigests, type Compared, type SeenDocument } from './compare-digests.ts';
export { cosignCheckpoint, largestRequest, writeRequest, type WitnessAnswer } from './cosign-checkpoint.ts';
export { allWitnessed, cosignaturesOf, knownPeers, savePeer, type Peer } from './cosignatures.store.ts';
export { seenDocuments } from './digests.store.ts';
export { evidenceOf } from './evidence-of.ts';
export { lastExchanges, saveExchange, type Exchange as WitnessExchange } from './exchanges.store.ts';
export { encodeEntries, publishedLog, readTilePath, tilePath, type PublishedLog } from './published-log.ts';
export { checkpointOver, lastCheckpoint, leavesOf, type Checkpoint, type LogRow } from './log.store.ts';
export { leafHash, nodeHash } from './merkle.ts';
export { treeOf, type Tree } from './read-tree.ts';
export { rememberPlaces, type Place } from './records.store.ts';
export { stampCheckpoint, type TimeAuthority } from './stamp-checkpoint.ts';
export { certificatesIn, openTimeToken, type StampedTime } from './time-token.ts';
export { latestTokens, stampedCheckpointOver, tokensOf, type TokenRow } from './tokens.store.ts';
export { openSigner, type Signer } from './sign-note.ts';
export { verifyConsistency, verifyInclusion, type Combine } from './verify-proof.ts';
export { verifyLog, type LogReport } from './verify-log.ts';
export type { Evidence } from './warc.ts';
export type { BundledQuotation, BundledVersion, BundleFacts } from './bundle/bundle-facts.ts';
export { gatherMembers, gatherProofs } from './bundle/gather-proofs.ts';
export { writeBundle, type BundleMaterial } from './bundle/write-bundle.ts';
export { verifyBundle, type BundleVerdict } from './bundle/verify-bundle.ts';
export { inspectWarc } from './inspect-warc.ts';

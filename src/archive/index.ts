export { rememberRecords } from './capture-records.store.ts';
export { openArchive, sweepArchive, type Archive } from './open-archive.ts';
export {
  leafOfCapture,
  leafOfChange,
  leafOfDecision,
  leafOfReading,
  leafOfRetraction,
  leafOfVersion,
  readingSubject,
  type Leaf,
} from './leaf-of.ts';
export { openLog, type Log } from './open-log.ts';
export { openNote, readCheckpoint } from './open-note.ts';
export { evidenceOf } from './evidence-of.ts';
export { checkpointOver, lastCheckpoint, leavesOf, type Checkpoint, type LogRow } from './log.store.ts';
export { leafHash, nodeHash } from './merkle.ts';
export { treeOf, type Tree } from './read-tree.ts';
export { rememberPlaces, type Place } from './records.store.ts';
export { openSigner, type Signer } from './sign-note.ts';
export { verifyConsistency, verifyInclusion, type Combine } from './verify-proof.ts';
export { verifyLog } from './verify-log.ts';
export type { Evidence } from './warc.ts';
export type { BundledQuotation, BundledVersion, BundleFacts } from './bundle/bundle-facts.ts';
export { gatherMembers, gatherProofs } from './bundle/gather-proofs.ts';
export { writeBundle, type BundleMaterial } from './bundle/write-bundle.ts';
export { verifyBundle, type BundleVerdict } from './bundle/verify-bundle.ts';
export { inspectWarc } from './inspect-warc.ts';

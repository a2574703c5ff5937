export { openArchive, sweepArchive, type Archive } from './open-archive.ts';
export { openLog, type Leaf, type Log } from './open-log.ts';
export { evidenceOf } from './evidence-of.ts';
export { rememberPlaces, type Place } from './records.store.ts';
export { openNote, openSigner, type Signer } from './sign-note.ts';
export { verifyLog } from './verify-log.ts';
export type { Evidence } from './warc.ts';

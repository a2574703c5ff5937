export { capitalised, counted, countInWords, listOf } from './count-words.ts';
export { isDigest, sha256, type Digest } from './digests.ts';
export { errorOf, failureOf, type Failure } from './failures.ts';
export {
  ArchiveError,
  CodicilError,
  FetchError,
  ImportError,
  InputError,
  NotFoundError,
  ReadError,
  StoreError,
} from './errors.ts';
export { idOf, slugOf } from './ids.ts';
export { lengthOf, pointOf, sliceOf, unitsOf, type Span } from './spans.ts';
export { dayOf, instantOf, parseInstant, secondsOf, stampOf, type Instant } from './times.ts';

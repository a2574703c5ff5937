export { addFromCatalogue, type EntriesToAdd } from './add-from-catalogue.ts';
export { addPage, type PageToAdd } from './add-page.ts';
export { capturePages } from './capture-pages.ts';
export { decideCapture, type CaptureDecision } from './decide-capture.ts';
export { importCollection } from './import-collection.ts';
export { markSeen } from './mark-seen.ts';
export { unwatch } from './unwatch.ts';
export { watch, type WatchRequest } from './watch.ts';
export type { Actor, Workshop } from './working.ts';

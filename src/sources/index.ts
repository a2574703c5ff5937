export {
  collectionPlaces,
  findCollection,
  markImported,
  placeOf,
  saveCollection,
  setCurrent,
  setSameAs,
  setTitle,
  variantsOf,
  type Place,
} from './catalogue.store.ts';
export { watchedPages, type WatchedPage } from './sources.store.ts';
export { documentOfPath, recordedKindOf } from './describe-record.ts';
export { isAncestor, openCollection, type OpenedCollection } from './open-collection.ts';
export { parseFastExport, streamHistory, type HistoryBlob, type HistoryCommit } from './stream-history.ts';

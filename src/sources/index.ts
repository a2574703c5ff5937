export {
  collectionPlaces,
  findCollection,
  markImported,
  placeDocument,
  placeOf,
  saveCollection,
  setCurrent,
  setSameAs,
  setTitle,
  variantNamed,
  variantsOf,
  type NamedSource,
  type Place,
} from './catalogue.store.ts';
export { knownPages, watchedPages, type KnownPage, type WatchedPage } from './sources.store.ts';
export type { PagePart, Render, SourceExtraction, SourceRange, SourceSelector } from './extraction.ts';
export { openDeclarationsOf, saveDeclared, type OpenDeclaration } from './declarations/declared.store.ts';
export { equivalentOf } from './declarations/filter-equivalents.ts';
export { openDeclarations } from './declarations/open-declarations.ts';
export type { DatedSource, Declarations, DeclaredDocument } from './declarations/read-declarations.ts';
export { discover, type Discovered, type Discovery, type FetchedPage } from './discovery/discover.ts';
export { pagesOver } from './discovery/fetch-site.ts';
export { findMementos } from './history/find-mementos.ts';
export { capturedAddresses, historyVariant, pagesOf } from './history/history-places.store.ts';
export type { History, HistoryRecord } from './history/history-record.ts';
export { readDatedFolder } from './history/read-dated-folder.ts';
export { instantIn, originalBytes } from './history/read-timemap.ts';
export { readWarc } from './history/read-warc.ts';
export { findInCatalogue, type CatalogueEntry } from './find-in-catalogue.ts';
export {
  categories,
  readCatalogue,
  type CatalogueDocument,
  type CataloguePlatform,
  type Category,
} from './read-catalogue.ts';
export { termsTypes } from './terms-types.ts';
export { documentOfPath, recordedKindOf } from './describe-record.ts';
export { isAncestor, openCollection, type OpenedCollection } from './open-collection.ts';
export { parseFastExport, streamHistory, type HistoryBlob, type HistoryCommit } from './stream-history.ts';
export { planCheck, type CheckFacts, type PlannedCheck } from './plan-check.ts';
export { dueDocuments, planChecks, schedulesOf, setDue, setPaused, type Schedule } from './schedules.store.ts';

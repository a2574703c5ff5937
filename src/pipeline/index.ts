export { openPipeline, type Pipeline } from './open-pipeline.ts';
export type { PageSource } from './page-source.ts';
export type { Outcome, Progress } from './outcome.ts';
export { perform, type Task } from './perform.ts';
export { resumeCaptures } from './capture-watched.ts';
export { verifyQuotations, type QuotationReport } from './verify-quotations.ts';
export { reread } from './reread.ts';
export { readMeanings } from './read-meanings.ts';
export { readReferences } from './read-references.ts';

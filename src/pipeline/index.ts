export { openPipeline, type Pipeline } from './open-pipeline.ts';
export type { PageSource } from './capture-source.ts';
export type { Outcome, Progress } from './outcome.ts';
export { perform, type Task } from './perform.ts';
export { verifyQuotations, type QuotationReport } from './verify-quotations.ts';

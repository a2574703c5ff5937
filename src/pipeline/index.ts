export { openPipeline, type Pipeline } from './open-pipeline.ts';
export { perform, type Outcome, type Progress, type Task } from './perform.ts';
export { verifyQuotations, type QuotationReport } from './verify-quotations.ts';

export { leastNearness, TypeComparison, type Counterpart, type Elsewhere, type Entry } from './nearest.ts';
export {
  countType,
  platformsCounted,
  type CountedType,
  type Members,
  type ReadableDocument,
  type TypeCount,
} from './prevalence.ts';
export { readableDocuments } from './comparison.store.ts';
export { refreshComparison, weighTerms, type ComparisonStep } from './refresh-comparison.ts';
export { TermWeights, termsOf } from './weigh-terms.ts';

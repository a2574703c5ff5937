export { changeSentence } from './change-sentence.ts';
export { draftProvision } from './draft-provision.ts';
export type { Draft, ProvisionFacts, RecordFacts } from './facts.ts';
export { standingSentence } from './standing-sentence.ts';
export { firstWords, titleOf } from './title-of.ts';

export { changeSentence } from './change-sentence.ts';
export { askModel, type ModelSettings } from './ask-model.ts';
export { draftProvision } from './draft-provision.ts';
export type { Draft, ProvisionFacts, RecordFacts } from './facts.ts';
export { standingSentence } from './standing-sentence.ts';
export { changesToDraft, draftOf, saveDraft, type StoredDraft } from './drafts.store.ts';
export { holdDraft, whyNot, type HeldDraft } from './hold-draft.ts';
export { redraftPrompt, type Prompt, type RuleSentence } from './redraft-prompt.ts';
export { firstWords, titleOf } from './title-of.ts';

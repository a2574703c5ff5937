export { align } from './align.ts';
export type { Match, MatchKind } from './match.ts';
export { keyOf, type SegmentMemory } from './block-facts.ts';
export { classifierOf, languageOfPassage } from './classify.ts';
export {
  canBeBroken,
  linkConsequences,
  stateConsequences,
  statedConsequences,
  type StatedConsequences,
  type ConsequenceKind,
  type ConsequenceLink,
  type PlacedProvision,
  type Reach,
} from './consequences/index.ts';
export { commonTokens } from './common-tokens.ts';
export { type KnownPairs } from './exact-pairs.ts';
export { findStatedDates, statedDates, type StatedDate, type StatedDates } from './dates/find-stated-dates.ts';
export { dataKinds } from './facts/data-kinds.data.ts';
export { factKinds, type Fact, type FactKind } from './facts/fact.ts';
export { factsOf, type Facts } from './facts/index.ts';
export { kindList, kindsIn, type FoundKind, type KindList, type KindNamed } from './facts/kinds-named.ts';
export { purposes } from './facts/purposes.data.ts';
export { recipients } from './facts/recipients.data.ts';
export { sentenceAt } from './facts/sentence-at.ts';
export { kindOfDocument } from './kinds.ts';
export { follow, type Followed, type VersionUnits } from './lineage.ts';
export { LineageError } from './lineage-error.ts';
export { startLineages, type LineageState, type ProvisionChange, type Standing, type Tenure } from './lineage-state.ts';
export {
  forgetWordings,
  loadLineages,
  packLineages,
  provisionIds,
  recountStanding,
  replaceStanding,
  saveLineages,
  saveProvisions,
  saveWordings,
  takeApart,
  type StandingRow,
  type WordingRow,
} from './lineages.store.ts';
export { modalityOf } from './modality.ts';
export { findPassages, savePassages, severities, wordsOfPassages, type KnownPassage } from './passages.store.ts';
export { isResidue } from './residue.ts';
export { saysSomething } from './says-something.ts';
export { assessmentRelease, rubric, rubricLines, rubricOf } from './severity/rubric.ts';
export { isReader, readers, type Reader } from './severity/readers.ts';
export type { RubricLine } from './severity/rubric-line.ts';
export { holdsFor, weigh, weigherOf, type FiredLine, type Weighed, type Weigher } from './severity/weigh.ts';
export { shippedModel } from './model/shipped.store.ts';
export { provisionTypes } from './types/index.ts';
export {
  manners,
  type Clause,
  type Force,
  type Manner,
  type ModalityReading,
  type Party,
  type Place,
} from './modality/clause.ts';
export { readModality } from './modality/read-modality.ts';
export type { Assessment, Passage, Placement, Severity, TypeFinding } from './model.ts';
export { decodeOutline, encodeOutline, type Outline, type StoredPlacement } from './outline.ts';
export { segment, type Segmented } from './segment.ts';
export {
  families,
  provisionType,
  type Audience,
  type Cue,
  type DocumentKind,
  type Family,
  type ProvisionType,
} from './type.ts';
export { textsOf } from './texts-of.ts';
export type { Unit } from './unit.ts';
export { pathsOf, unitsOf } from './units.ts';
export { sentencesOf } from './sentences.ts';

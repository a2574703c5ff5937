export { redline, type Run } from './redline.ts';
export { redlineBlocks, type BlockPair, type Side } from './redline-blocks.ts';
export {
  retractChanges,
  saveChanges,
  stepsInTime,
  setWithheld,
  supersedeOthers,
  type ChangeRow,
} from './changes.store.ts';

export { auditNotice, type NoticeAudit } from './dates/audit-notice.ts';
export { findNoticePromises, type NoticePromise } from './dates/notice-promises.ts';
export { dateFlags, daysBetween, daysOf, flagDates, type DateFlag } from './dates/flag-dates.ts';
export { placesOf, repeats } from './places.ts';
export { touchesRule, type Touched } from './touches-rule.ts';
export { framedSteps } from './page-frame.ts';
export { withhold, type ChangeInTime, type Step, type Withheld } from './withhold.ts';
export { findShifts } from './shifts/find-shifts.ts';
export { namesPattern } from '#text';
export { shiftRules } from './shifts/rules/index.ts';
export {
  shiftFamilies,
  type Direction,
  type Effect,
  type Shift,
  type ShiftFamily,
  type ShiftPlace,
  type Wording,
} from './shifts/shift.ts';
export { touchedProvisions, type ProvisionWords } from './shifts/touched-provisions.ts';
export {
  changeKinds,
  rubricOfChanges,
  type ChangeMeaning,
  type ChangeMeaningKind,
  type PassageFacts,
  type ProvisionMeaning,
  type ProvisionToRead,
} from './meaning/meaning.ts';
export { affectedGroups, affectedPlaces } from './meaning/name-affected.ts';
export { provisionsToRead, readMeaning } from './meaning/read-meaning.ts';
export { documentsToRead, passagesToRead, publishedWithout, saveMeanings } from './meanings.store.ts';
export { flawsOf, numbersIn, partiesIn, type Flaw } from './summary/check-sentence.ts';
export { summarise, sentencesOf } from './summary/summarise.ts';
export {
  factNames,
  type ChangeSummary,
  type CitedFact,
  type CitedWords,
  type PartWords,
  type ProvisionPart,
  type Rests,
  type SummaryFacts,
  type SummarySentence,
} from './summary/summary.ts';
export { termsTouched } from './summary/terms-touched.ts';
export { sentencesSince, type DatedSentence, type LineMemory } from './sentences-since.ts';
export { findReferences } from './references/find-references.ts';
export {
  rulesOfReferences,
  type FoundReference,
  type KnownDocument,
  type Link,
  type ResolvedReference,
} from './references/reference.ts';
export { resolveReferences } from './references/resolve-references.ts';
export {
  documentsNamed,
  referencesOf,
  saveReferences,
  versionsToSearch,
  type StoredReferences,
  type VersionToSearch,
} from './references.store.ts';

import { whyNot, type RuleSentence, type StoredDraft } from '#drafting';
import type { DraftedProse, SaidSentence, SummaryView } from './summed-up.ts';

/** Every sentence of a summary, in order, with the words that it rests on: what a model is given, and what its draft is held to. */
export function sentencesOfSummary(summary: Omit<SummaryView, 'drafted'>): RuleSentence[] {
  return sentencesIn(summary).map(({ text, rests }) => ({
    text,
    quotes: rests.flatMap((one) => (one.kind === 'words' ? [one.quote.exact] : [])),
  }));
}

/**
 * A kept draft, held anew to the summary as it stands: each of its sentences rests on what its sources rest on. One whose sources are no longer
 * said, or do not bear it, is left out.
 */
export function showDraft(draft: StoredDraft | null, summary: Omit<SummaryView, 'drafted'>): DraftedProse | null {
  if (draft === null) return null;
  const sources = sentencesOfSummary(summary);
  const said = sentencesIn(summary);
  const sentences = draft.sentences.flatMap(({ text, on }): SaidSentence[] => {
    const at = on.map((source) => sources.findIndex((one) => one.text === source));
    if (at.includes(-1) || whyNot(text, at, sources) !== null) return [];
    return [{ text, rests: at.flatMap((index) => said[index]?.rests ?? []) }];
  });
  return sentences.length === 0
    ? null
    : {
        model: draft.model,
        at: draft.at,
        sentences,
        dropped: draft.dropped.length + draft.sentences.length - sentences.length,
      };
}

function sentencesIn(summary: Omit<SummaryView, 'drafted'>): SaidSentence[] {
  const { sentence, affected, added, removed, reworded, unlisted, follows, todo } = summary;
  return [
    sentence,
    ...(affected === null ? [] : [affected]),
    ...[...added, ...removed, ...reworded].map((item) => item.sentence),
    ...unlisted,
    ...follows,
    ...todo,
  ];
}

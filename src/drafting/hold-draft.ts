import { partiesIn, numbersIn } from '#changes';
import { lackingWords } from './lacking-words.ts';
import type { RuleSentence } from './redraft-prompt.ts';

/** A sentence that a model wrote and that its sources bear, with their numbers, counted from 0. */
export interface DraftedSentence {
  readonly text: string;
  readonly on: readonly number[];
}

export interface HeldDraft {
  readonly sentences: readonly DraftedSentence[];
  /** What was not borne out, with the reason. */
  readonly dropped: readonly { readonly text: string; readonly why: string }[];
}

const mostSentences = 8;
const longest = 400;
/** More than this of an answer is not read. */
const mostCharacters = 8000;

/**
 * Holds a model's answer to the sentences that it was given: a sentence that cites none of them, whose sources quote no words, or that has a
 * number, a party, a name, a verb or a quotation that they lack, is dropped. Pure, and run again whenever the draft is shown.
 */
export function holdDraft(answer: string, sources: readonly RuleSentence[]): HeldDraft {
  const lines = answer
    .slice(0, mostCharacters)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, '').trim());
  const sentences: DraftedSentence[] = [];
  const dropped: { text: string; why: string }[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const on = [...new Set([...line.matchAll(/\[(\d{1,3})\]/g)].map(([, number]) => Number(number) - 1))];
    const text = line.replaceAll(/\s*\[\d{1,3}\]/g, '').trim();
    const why = sentences.length >= mostSentences ? 'it is one too many' : whyNot(text, on, sources);
    if (why === null) sentences.push({ text, on });
    else dropped.push({ text: text.slice(0, longest), why });
  }
  return { sentences, dropped: dropped.slice(0, 2 * mostSentences) };
}

/** Why a drafted sentence does not stand; null where it does. */
export function whyNot(text: string, on: readonly number[], sources: readonly RuleSentence[]): string | null {
  const cited = on.flatMap((at) => sources[at] ?? []);
  if (on.length === 0 || cited.length < on.length) return 'it cites nothing that it was given';
  if (cited.every(({ quotes }) => quotes.length === 0)) return 'its sources quote no words';
  if (text.length > longest) return 'it is too long';
  if (/[<>`*_|]|https?:|\]\(|[\p{Cc}\p{Cf}]/u.test(text)) return 'it is no plain prose';
  const support = cited.flatMap((one) => [one.text, ...one.quotes]).join('\n');
  const quoted = [...text.matchAll(/[“"]([^”"]*)[”"]/gu)].map(([, words = '']) => words.replace(/(?: …|\.\.\.)$/u, ''));
  const unquoted = quoted.find((words) => !support.includes(words));
  if (unquoted !== undefined) return `it quotes “${unquoted}”, which its sources do not`;
  const prose = text.replaceAll(/[“"][^”"]*[”"]/gu, ' ');
  const lacking = [
    ...minus(numbersIn(counting(prose)), numbersIn(counting(support))),
    ...minus(partiesIn(prose), partiesIn(support)),
    ...lackingWords(prose, support),
  ];
  return lacking.length === 0 ? null : `its sources lack ${lacking.slice(0, 5).join(', ')}`;
}

/** “One month” counts something; “one may” does not. */
function counting(text: string): string {
  return text.replaceAll(/\bone\b(?! (?:may|can|who|must|should|cannot))/giu, '1');
}

function minus(said: ReadonlySet<string>, borne: ReadonlySet<string>): string[] {
  return [...said].filter((one) => !borne.has(one));
}

import type { Clause, ModalityReading, Party, Place } from '#provisions';
import { listOf } from '#kernel';

const mostPhrases = 3;
const longestQuoted = 110;

/** Words of the text between quotation marks, shortened at a blank. */
export function quotedWords(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= longestQuoted) return `“${plain}”`;
  return `“${plain.slice(0, plain.lastIndexOf(' ', longestQuoted))} …”`;
}

const order: readonly Party[] = ['user', 'provider', 'both'];

/** Who is said to do what, in the verbs of the text itself: “Of the user it says “may not use”, of Harbourly “may suspend”.” */
export function composeRule({ clauses, facilitation, manners }: ModalityReading, platform: string): string[] {
  const named: Readonly<Record<Party, string>> = { user: 'the user', provider: platform, both: 'each side', other: '' };
  const said = order.flatMap((party) => {
    const phrases = phrasesOf(clauses.filter(({ bearer }) => bearer === party));
    return phrases.length === 0 ? [] : [`of ${named[party]} ${listOf(phrases)}`];
  });
  const how = [...new Set(manners.map(({ place }) => quotedWords(place.exact)))].slice(0, mostPhrases + 1);
  return [
    ...(said.length === 0 ? [] : [`It says ${said.join(', and ')}.`]),
    ...(facilitation === null
      ? []
      : [`It reaches further than what one does oneself: ${quotedWords(facilitation.exact)}.`]),
    ...(how.length === 0 ? [] : [`How: ${listOf(how)}.`]),
  ];
}

function phrasesOf(clauses: readonly Clause[]): string[] {
  return [...new Set(clauses.map(({ place }) => quotedWords(place.exact)))].slice(0, mostPhrases);
}

/** Conditions and exceptions, quoted. */
export function composeLimits({ conditions, exceptions }: ModalityReading): string[] {
  const quoted = (places: readonly Place[]): string =>
    listOf(places.slice(0, 2).map(({ exact }) => quotedWords(exact)));
  return [
    ...(conditions.length === 0 ? [] : [`It depends on a condition: ${quoted(conditions)}.`]),
    ...(exceptions.length === 0 ? [] : [`It leaves something out: ${quoted(exceptions)}.`]),
  ];
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones.slice(1).toReversed().join('|')})`;

/** Matches a number written out in English up to 999, in plain signs. */
export const numberWords = `(?:(?:(?:${ones.slice(1, 10).join('|')}) )?hundred(?: (?:and )?${small})?|${small})`;

/** The number that English words name; NaN for others. */
export function numberOf(words: string): number {
  let sum = 0;
  for (const word of words.split(/[- ]/)) {
    const one = ones.indexOf(word);
    const ten = tens.indexOf(word);
    if (one >= 0) sum += one;
    else if (ten >= 0) sum += 10 * (ten + 2);
    else if (word === 'hundred') sum = Math.max(1, sum) * 100;
    else if (word !== 'and') return Number.NaN;
  }
  return sum;
}

/**
 * Matches a number in plain signs: in figures, in words, or in both, “thirty (30)” and “30 (thirty)”. `again` and `figure` hold figures, `word`
 * words.
 */
export const numberPattern = `(?:(?<![\\w])${numberWords} ?\\(? ?(?<again>\\d[\\d,.]*) ?\\)|(?<![\\w.,/-])(?<figure>\\d[\\d,]*(?:\\.\\d+)?)(?: ?\\(${numberWords}\\))?|(?<![\\w-])(?<word>${numberWords})(?!\\w))`;

export function readNumber(groups: Readonly<Record<string, string | undefined>>): number {
  const figures = groups['again'] ?? groups['figure'];
  return figures === undefined ? numberOf(groups['word'] ?? '') : Number(figures.replaceAll(',', ''));
}

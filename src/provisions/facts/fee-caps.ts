import { durationsIn } from './durations.ts';
import type { FoundFact, Read } from './fact.ts';
import { sentenceAt } from './sentence-at.ts';

const bounding =
  /\b(?:exceed|limited to|greater of|lesser of|higher of|capped|cap|maximum|no more than|not more than|limit(?:ed)?|greater than)\b/;
const paid =
  /\b(?:amounts?|fees?|sums?|price|charges|subscription|paid|payments?|consideration)\b[^.;]{0,220}\b(?:paid|payable|pay|received|due|owed|charged|billed|made)\b|\b(?:paid|payable|received|pay)\b/g;
const calendarYear = /\b(?:calendar|contract|preceding|prior|previous|last) year\b/g;

/** Ceilings on liability that are set by what was paid in a time: “the fees paid in the twelve months before the claim”. */
export function feeCapsIn(read: Read): FoundFact[] {
  if (!/\bliab|\bdamages\b/.test(read.plain)) return [];
  const times = [
    ...durationsIn(read.plain).map(({ iso, range }) => ({ iso, range })),
    ...Array.from(read.plain.matchAll(calendarYear), ({ index, 0: said }) => ({
      iso: 'P1Y',
      range: [index, index + said.length] as const,
    })),
  ];
  const timed = times.flatMap(({ iso, range }): FoundFact[] => {
    const [start, end] = sentenceAt(read.text, range[0]);
    // The lead of an item, or the first half of a sentence with a semicolon, says that it is a ceiling.
    const words = read.plain.slice(Math.max(0, start - 400), end);
    if (!/\bliab/.test(words) || !bounding.test(words)) return [];
    const before = read.plain.slice(Math.max(start, range[0] - 260), range[0]);
    const after = read.plain.slice(range[1], Math.min(end, range[1] + 120));
    const last = [...before.matchAll(paid)].at(-1);
    if (last === undefined && !/^[^.;]{0,60}\b(?:fees|amounts?|paid)\b/.test(after)) return [];
    // A time to bring a claim stands after “within”.
    if (/\bwithin (?:the )?$/.test(before)) return [];
    return [{ role: 'cap', value: `fees ${iso}`, range }];
  });
  return timed.length > 0 ? timed : untimed(read);
}

const untimedWords =
  /\b(?:exceed\w*|limited to|greater of|lesser of|higher of|more than)\b[^.;]{0,160}?\b(?<what>(?:total |aggregate )?(?:amounts?|fees|sums?)(?: of fees)? (?:that )?(?:actually )?(?:(?:you|customer|user|the user) (?:have |has )?(?:actually )?)?(?:paid|received)\b)/g;

/** “Limited to the amount you paid us”, with no time that it was paid in. */
function untimed({ text, plain }: Read): FoundFact[] {
  return Array.from(plain.matchAll(untimedWords), ({ index, 0: said, groups = {} }): FoundFact | null => {
    const start = index + said.length - (groups['what'] ?? '').length;
    const [from] = sentenceAt(text, start);
    return /\bliab/.test(plain.slice(Math.max(0, from - 400), start))
      ? { role: 'cap', value: 'fees', range: [start, index + said.length] }
      : null;
  }).filter((one) => one !== null);
}

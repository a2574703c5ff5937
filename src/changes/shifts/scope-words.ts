import { gained, overlaps, replacedBy } from './gained-phrases.ts';
import { better, widened, worse } from './read-clause.ts';
import type { Compared, ComparedSide, Found, Range } from './shift.ts';

export const openList =
  /\binclud(?:es?|ing),? (?:but )?(?:is |are )?(?:not limited(?: to)?|without (?:limitation|limiting))|\bwithout limit(?:ation|ing)\b/g;
export const anyTime = /\bat any (?:given )?time\b|\bat all times\b|\bfrom time to time\b/g;
export const anyReason =
  /\bfor any (?:or no )?(?:other )?(?:reason|purpose|cause)\b(?! (?:that|which|other))|\bfor no reason\b|\bwith or without (?:cause|reason)\b|\bwithout (?:cause|reason)\b|\bwithout (?:having to give|giving|stating) (?:a |any )?reasons?\b/g;
export const licenceWords =
  /\b(?:perpetual|irrevocable|world-?wide|global|sub-?licen[cs]able|(?<!non-)transferable|royalty[- ]free|fully[- ]paid|unlimited|unrestricted)\b/g;
export const exceptions =
  /\bexcept(?:ing)?\b(?!ional)|\bunless\b|\bother than\b|\bsave (?:where|as|for|that|to the extent)\b|\bwith the exception of\b|\bexclud(?:ing)\b|\bnotwithstanding\b/g;

const discretion =
  /\b(?:sole|absolute|own|unfettered|exclusive)(?:,? and (?:absolute|exclusive|sole|unfettered))? discretion\b|\b(?:at|in) (?:our|its|their|your|the company's) discretion\b|\bdiscretionar(?:y|ily)\b/g;

export function discretionGained(pair: Compared): Found[] {
  return gained(pair, discretion).map((after) => {
    const own = pair.after.plain.slice(Math.max(0, after[0] - 20), after[1]);
    return { before: replacedBy(pair, after), after, effect: /\byour\b/.test(own) ? better : worse };
  });
}

const reach = {
  narrow:
    /^(?:some|certain|a limited number of|limited|specific|selected|particular|these|those|the following|such)(?: of (?:the|your|our))?$/,
  wide: /^(?:any|all|every|each|any and all|any or all|any other)(?: of (?:the|your|our))?$/,
} as const;

const wordsOf = (side: ComparedSide, range: Range): string[] => side.plain.slice(...range).match(/[a-z]+/g) ?? [];

/** Finds quantifiers that gave way to wider or narrower ones, alone in their stretch of replaced words. */
export function quantifierTurned(from: keyof typeof reach, to: keyof typeof reach): (pair: Compared) => Found[] {
  const turns = (pair: Compared, first: keyof typeof reach, second: keyof typeof reach): boolean =>
    pair.replaced.some(
      ({ before, after }) =>
        wordsOf(pair.before, before).some((word) => reach[first].test(word)) &&
        wordsOf(pair.after, after).some((word) => reach[second].test(word)),
    );
  return (pair) => {
    // Both ways in one provision: two sentences changed places.
    if (turns(pair, to, from)) return [];
    return pair.replaced.flatMap(({ before, after }): Found[] => {
      if (!reach[from].test(pair.before.plain.slice(...before).trim())) return [];
      if (!reach[to].test(pair.after.plain.slice(...after).trim())) return [];
      if (!pair.after.changed.some((one) => overlaps(one, after))) return [];
      const wide = widened(pair.after, after[0]);
      const turn = { better: 'worse', worse: 'better', mixed: 'mixed', neutral: 'neutral' } as const;
      return [
        { before, after, effect: to === 'wide' ? wide : { user: turn[wide.user], business: turn[wide.business] } },
      ];
    });
  };
}

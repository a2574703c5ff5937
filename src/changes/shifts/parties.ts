import { gained, matchesIn, overlaps, replacedBy } from './gained-phrases.ts';
import { clauseAt, neutral, sentenceText, widened } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';

const words = {
  you: /^(?:you|your|yours|yourself|users?|the users?|(?:the )?customers?|(?:the )?members?|(?:the )?(?:sellers?|buyers?|subscribers?|developers?))(?:'s?)?$/,
  we: /^(?:we|us|our|ours|ourselves|(?:the )?(?:company|provider|platform|operator))(?:'s?)?$/,
} as const;

/** Finds places where one party stands in the other's stead, alone in its stretch of replaced words. */
export function partyTurned(from: 'you' | 'we', to: 'you' | 'we'): (pair: Compared) => Found[] {
  const turns = (pair: Compared, first: 'you' | 'we', second: 'you' | 'we'): boolean =>
    pair.replaced.some(
      ({ before, after }) =>
        wordsOf(pair.before, before).some((word) => words[first].test(word)) &&
        wordsOf(pair.after, after).some((word) => words[second].test(word)),
    );
  return (pair) => {
    // Both ways in one provision: two sentences changed places.
    if (turns(pair, to, from)) return [];
    return pair.replaced.flatMap(({ before, after }): Found[] => {
      const was = pair.before.plain.slice(...before).trim();
      const is = pair.after.plain.slice(...after).trim();
      if (!words[from].test(was) || !words[to].test(is)) return [];
      const kind = clauseAt(pair.after, after[0]);
      const burden =
        kind === 'duty' || /\b(?:responsible|liable|pay|bear|indemnif)/.test(sentenceText(pair.after, after[0]));
      const effect: Effect = burden
        ? to === 'you'
          ? { user: 'worse', business: 'worse' }
          : { user: 'better', business: 'better' }
        : kind === 'right' || kind === 'power'
          ? to === 'you'
            ? { user: 'better', business: 'better' }
            : { user: 'worse', business: 'worse' }
          : neutral;
      return [{ before, after, effect }];
    });
  };
}

const wordsOf = (side: ComparedSide, range: Range): string[] => side.plain.slice(...range).match(/[a-z']+/g) ?? [];

export const affiliates =
  /\b(?:affiliates?|affiliated (?:companies|entities)|subsidiar(?:y|ies)|parent compan(?:y|ies)|group (?:companies|entities)|sister compan(?:y|ies))\b/g;
export const thirdParties =
  /\b(?:(?:and|or|,|our|its|with|by|any|and our|or our) (?:our |its |their )?)(?:third[- ]part(?:y|ies)|(?:business )?partners|licensors|suppliers|agents|(?:sub)?contractors|representatives|service providers|vendors)\b/g;

const giving =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sells?|sold|selling|provid(?:e|ed|es|ing) (?:to|your|information|data|personal)|recipients?|send\w*|pass\w* on|receiv\w+|made? available to)\b/;

/** Finds a party that the provision did not name before, outside of sentences that say who gets data. */
export function partiesAdded(pattern: RegExp): (pair: Compared) => Found[] {
  return (pair) => {
    if (matchesIn(pair.before, pattern).length > 0) return [];
    const [after] = gained(pair, pattern);
    if (after === undefined || giving.test(sentenceText(pair.after, after[0]))) return [];
    // A sentence that is new as a whole brings its parties with it; what is looked for is a party put into a clause.
    const hunk = pair.replaced.find((one) => overlaps(one.after, after));
    if (hunk === undefined || hunk.after[1] - hunk.after[0] > 160) return [];
    return [{ before: replacedBy(pair, after), after, effect: widened(pair.after, after[0]) }];
  };
}

import { consentModes } from './consent-modes.ts';
import { gained, matchesIn, replacedBy } from './gained-phrases.ts';
import { sentenceText } from './read-clause.ts';
import type { Compared, Found } from './shift.ts';

/** Finds a need for consent where the provision had no words of consent at all. */
export function consentAsked(pair: Compared): Found[] {
  if (matchesIn(pair.before, /\bconsent|\bopt(?:ed|ing|s)?[- ]in\b|\bpermission|\bauthori[sz]/g).length > 0) return [];
  const [after] = gained(pair, consentModes.asked);
  if (after === undefined) return [];
  const words = pair.after.plain.slice(...after);
  const sentence = sentenceText(pair.after, after[0]);
  // “You may not copy this without our consent” asks the user to ask.
  const ours =
    /\b(?:our|its|the company's|prior written)\b/.test(words) ||
    (/\byou (?:may|must|shall|agree|will) not\b/.test(sentence) && !/\byour\b/.test(words));
  // “Without your consent” frees the platform where it may act so.
  const freed = words.startsWith('without') && !/\b(?:not|never|no|n't)\b/.test(sentence);
  return [
    {
      before: replacedBy(pair, after),
      after,
      effect: ours
        ? { user: 'worse', business: 'worse' }
        : freed
          ? { user: 'worse', business: 'neutral' }
          : { user: 'better', business: 'neutral' },
    },
  ];
}

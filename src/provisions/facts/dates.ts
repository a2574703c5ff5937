import { unitsOf } from '#kernel';
import { findStatedDates } from '../dates/find-stated-dates.ts';
import type { FactReader, FoundFact } from './fact.ts';

export const dates: FactReader = {
  kind: 'date',
  hint: /(?:19|20)\d\d/,
  find: ({ text, plain }) =>
    findStatedDates(text).flatMap(({ role, date, when }): FoundFact[] => {
      // Which of two figures is the month is not guessed.
      if (when.kind === 'ambiguous' || role === 'published') return [];
      const [start = 0, end = 0] = unitsOf(text, date);
      // The date of a law that is named just before is not the document's.
      const before = plain.slice(Math.max(0, start - 60), start);
      if (/\b(?:act|law|regulation|directive|code|gdpr|fadp|ccpa)\b[^.\n]*$/.test(before)) return [];
      return [{ role, value: when.kind === 'day' ? when.on : when.in, range: [start, end] }];
    }),
};

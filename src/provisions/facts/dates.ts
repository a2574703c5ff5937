import { unitsOf } from '#kernel';
import { findStatedDates } from '../dates/find-stated-dates.ts';
import type { FactReader, FoundFact } from './fact.ts';

export const dates: FactReader = {
  kind: 'date',
  hint: /(?:19|20)\d\d/,
  find: ({ text, plain }, earlier) =>
    findStatedDates(text).flatMap(({ role, date, when }): FoundFact[] => {
      // Which of two figures is the month is not guessed.
      if (when.kind === 'ambiguous' || role === 'published') return [];
      const [start = 0, end = 0] = unitsOf(text, date);
      // The date of a law that the sentence names is not the document's.
      if (earlier('named-law').some(({ range }) => range[1] <= start && !/[.;\n]/.test(plain.slice(range[1], start))))
        return [];
      return [{ role, value: when.kind === 'day' ? when.on : when.in, range: [start, end] }];
    }),
};

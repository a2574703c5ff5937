import { z } from 'zod';
import { address, named, severity } from './schema-parts.ts';

const { array, int, looseObject, nullable, string } = z;

const words = named(
  'Words',
  'Words of the quotation: [start, end) in Unicode code points of the version’s text.',
  looseObject({ exact: string(), start: int().min(0), end: int().min(0) }),
);
const side = { id: z.enum(['consumer', 'business', 'developer', 'creator', 'privacy-officer']), title: string() };
const party = z.enum(['user', 'provider', 'both', 'other']);

export const weighing = named(
  'Weighing',
  'How a severity came about: from whose side, where the type starts, and the lines of the published rubric that fired.',
  looseObject({
    rubric: string(),
    reader: looseObject(side),
    prior: int().min(0).max(3),
    lines: array(looseObject({ id: string(), reason: string(), shift: int(), words: nullable(words) })),
    readers: array(looseObject({ ...side, severity, address })),
    before: nullable(looseObject({ rubric: string(), severity })),
  }),
);
export const fact = named(
  'Fact',
  'One thing that the words state, normalised: durations by ISO 8601, places by ISO 3166, sums by ISO 4217.',
  looseObject({ kind: string(), title: string(), role: nullable(string()), value: string(), said: string(), words }),
);
export const rule = named(
  'Rule',
  'What the verbs say: who must, must not, may, need not or is entitled to do what, how, and under which conditions.',
  looseObject({
    clauses: array(
      looseObject({
        force: z.enum(['must', 'must-not', 'may', 'need-not', 'entitled']),
        bearer: party,
        toward: nullable(party),
        said: string(),
        words,
      }),
    ),
    facilitation: nullable(words),
    conditions: array(words),
    exceptions: array(words),
    manners: array(looseObject({ manner: string(), said: string(), words })),
  }),
);

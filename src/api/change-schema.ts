import { z } from 'zod';
import {
  address,
  changeKind,
  changeMeaning,
  changeRef,
  digest,
  instant,
  named,
  provisionChange,
  quote,
  versionRef,
} from './schema-parts.ts';

const { array, boolean, int, looseObject, nullable, number, string } = z;

const statedDate = looseObject({
  role: z.enum(['effective', 'updated', 'published']),
  said: string(),
  quote,
  address,
});
const noticePromise = looseObject({
  quote,
  address,
  days: int(),
  channel: z.enum(['posting', 'message', 'unsaid']),
  covers: z.enum(['all', 'material', 'prices']),
  exceptions: boolean(),
});
const changeDates = looseObject({
  stated: array(statedDate),
  statedBefore: array(statedDate),
  flags: array(looseObject({ id: string(), said: string(), dates: array(statedDate) })),
  notice: array(
    looseObject({ promise: noticePromise, outcome: z.enum(['kept', 'broken', 'cannot-tell']), said: string() }),
  ),
});
const summarySentence = looseObject({
  text: string(),
  rests: array(
    z.discriminatedUnion('kind', [
      looseObject({
        kind: z.literal('words'),
        side: z.enum(['before', 'after']),
        provision: nullable(string()),
        version: string(),
        textDigest: digest,
        quote,
        address,
      }),
      looseObject({
        kind: z.literal('fact'),
        name: string(),
        of: nullable(string()),
        value: z.union([string(), number()]),
        said: string(),
      }),
    ]),
  ),
});
const summaryItem = looseObject({
  kind: changeKind,
  provision: looseObject({ id: string() }),
  sentence: summarySentence,
});
const changeSummary = looseObject({
  sentence: summarySentence,
  affected: nullable(summarySentence),
  added: array(summaryItem),
  removed: array(summaryItem),
  reworded: array(summaryItem),
  unlisted: array(summarySentence),
  follows: array(summarySentence),
  todo: array(summarySentence),
  drafted: nullable(looseObject({ model: string(), at: instant, sentences: array(summarySentence), dropped: int() })),
});
export const change = named(
  'Change',
  'One change of wording.',
  looseObject({
    change: changeRef,
    summary: nullable(changeSummary),
    withheld: nullable(string()),
    from: versionRef,
    to: versionRef,
    statedUpdated: nullable(string()),
    statedEffective: nullable(string()),
    dates: nullable(changeDates),
    provisions: array(provisionChange),
    otherPassages: int(),
    redline: address,
    earlierMeanings: array(changeMeaning),
  }),
);

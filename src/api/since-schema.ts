import { z } from 'zod';
import { changeRef, documentRef, instant, named, platformRef, versionRef } from './schema-parts.ts';

const { array, boolean, int, looseObject, nullable, string } = z;

export const since = named(
  'Since',
  'The current text of a document with, for every sentence, since when it stands: `since` is a place in `times`.',
  looseObject({
    platform: platformRef,
    document: documentRef,
    version: versionRef,
    asked: nullable(looseObject({ at: instant, by: z.enum(['address', 'mark']) })),
    newer: int(),
    changes: array(changeRef),
    redline: nullable(string()),
    times: array(
      looseObject({ version: versionRef, after: nullable(instant), change: nullable(changeRef), sentences: int() }),
    ),
    blocks: array(
      looseObject({
        kind: string(),
        sentences: array(looseObject({ text: string(), start: int(), end: int(), since: int(), newer: boolean() })),
      }),
    ),
  }),
);

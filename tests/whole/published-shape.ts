import { z } from 'zod';

/** What `codicil show <platform>/<document> --json` promises, written down a second time. Nothing may be missing; nothing unnamed may come. */
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const id = z.string().regex(/^[a-z2-7]{16,}$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const quote = z.strictObject({
  exact: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  prefix: z.string(),
  suffix: z.string(),
});

const version = z.strictObject({
  id,
  ordinal: z.int().positive(),
  kind: z.enum(['first', 'change', 'technical']),
  recordedKind: z.enum(['first', 'change', 'technical']).nullable(),
  status: z.enum(['accepted', 'quarantined', 'retracted']),
  variant: z.string().min(1),
  capturedAt: instant,
  textDigest: digest,
  wordingChanged: z.boolean(),
  provenance: z.strictObject({
    collection: z.string().nullable(),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}$/)
      .nullable(),
  }),
});

const provision = z.strictObject({
  id,
  slug,
  title: z.string().min(1),
  section: z.array(z.string()),
  types: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+\.[a-z_]+$/), confidence: z.number().gt(0).lte(1) })),
  severity: z.enum(['low', 'medium', 'high']),
  quotation: z.strictObject({
    version: id,
    textDigest: digest,
    lead: quote.nullable(),
    leads: z.array(quote),
    body: quote,
  }),
  firstSeen: instant,
  lastSeen: instant,
  inForceSince: instant,
  inForceAfter: instant.nullable(),
  wordings: z.int().positive(),
  current: z.boolean(),
  address: z.string().startsWith('/platforms/'),
});

const direction = z.enum(['better', 'worse', 'mixed', 'neutral']);
const meaning = z.strictObject({
  release: z.string().min(1),
  direction,
  directionForBusiness: direction,
  severity: z.enum(['low', 'medium', 'high']),
  kinds: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), title: z.string().min(1) })),
  affected: z.array(z.string().min(1)),
});

const change = z.strictObject({
  id,
  from: id,
  to: id,
  detectedAfter: instant,
  detectedBy: instant,
  provisions: z.array(
    z.strictObject({ id, kind: z.enum(['added', 'removed', 'reworded', 'moved', 'split', 'merged']) }),
  ),
  meaning: meaning.nullable(),
});

const reference = z.strictObject({
  name: z.string().min(1),
  force: z.enum(['incorporated', 'referred']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  target: z.string().nullable(),
  document: z.string().startsWith('/platforms/').nullable(),
  state: z.enum(['watched', 'gone', 'unwatched', 'broken']),
});

export const publishedShape = z.strictObject({
  platform: z.strictObject({ slug, name: z.string().min(1) }),
  document: z.strictObject({ slug, type: z.string().min(1), title: z.string().min(1) }),
  versions: z.array(version).min(1),
  provisions: z.array(provision),
  changes: z.array(change),
  references: z.array(reference),
});

export type Published = z.infer<typeof publishedShape>;

/** Every quotation of a document whose words are not at its offsets in the text, counted in code points. */
export function misquoted(record: Published, textOf: (version: string) => string): string[] {
  return record.provisions.flatMap(({ quotation }) => {
    const points = Array.from(textOf(quotation.version));
    const slice = (start: number, end: number): string => points.slice(Math.max(0, start), end).join('');
    return [...quotation.leads, quotation.body].flatMap(({ exact, start, end, prefix, suffix }) =>
      slice(start, end) === exact &&
      slice(start - Array.from(prefix).length, start) === prefix &&
      slice(end, end + Array.from(suffix).length) === suffix
        ? []
        : [exact],
    );
  });
}

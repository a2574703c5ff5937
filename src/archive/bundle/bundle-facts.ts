import { z } from 'zod';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const words = z.string().max(4_000_000);
const name = z.string().max(4000);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** A stretch of a version's canonical text, counted in code points, with what stands around it. */
const quote = z.strictObject({ exact: words, start: count, end: count, prefix: words, suffix: words });

const version = z.strictObject({
  id: name,
  ordinal: count,
  kind: name,
  variant: name,
  address: name,
  /** The time that the capture claims: by our clock, or by the collection's commit. */
  claimed: instant,
  provenance: z.strictObject({
    origin: z.enum(['collection', 'capture', 'demonstration', 'web-archive', 'warc-file', 'dated-file']),
    said: name,
    collection: name.nullable(),
    commit: name.nullable(),
    originalUrl: name.nullable(),
    licence: name.nullable(),
  }),
  statedUpdated: name.nullable(),
  statedEffective: name.nullable(),
  /** What the converter of an imported file lost. */
  losses: z.array(name),
  retracted: z.strictObject({ reason: words, at: instant }).nullable(),
  capture: z.strictObject({
    id: name,
    address: name.nullable(),
    /** The media type with its parameters, by which the bytes are decoded. */
    mediaType: name.nullable(),
    body: digest,
    /** Ids of its WARC records, in the order of the exchange. */
    records: z.array(name).max(200),
  }),
  reading: z.strictObject({
    release: name,
    /** How the document is found in its page; null where all of it is the document. */
    extraction: z.unknown(),
    /** What names that way in the log. */
    extractionKey: name,
    text: digest,
    /** The subject of its leaf. */
    subject: name,
  }),
  outline: z.array(
    z.strictObject({
      kind: z.enum(['heading', 'paragraph', 'item', 'row', 'code']),
      level: count,
      depth: count,
      label: name.nullable(),
      header: z.boolean(),
      start: count,
      end: count,
    }),
  ),
  quotations: z.array(
    z.strictObject({
      provision: z.strictObject({ id: name, title: words, address: name }),
      leads: z.array(quote).max(50),
      body: quote,
    }),
  ),
});

const change = z.strictObject({
  id: name,
  from: name,
  to: name,
  detectedAfter: instant,
  detectedBy: instant,
  sentence: words,
  provisions: z.array(z.strictObject({ id: name, kind: name, title: words })),
  /** Every block of both texts once; `before` and `after` count in the outlines of the two versions. */
  redline: z.array(
    z.strictObject({
      op: z.enum(['same', 'changed', 'added', 'removed', 'moved']),
      before: z.array(count),
      after: z.array(count),
      runs: z.array(z.strictObject({ op: z.enum(['same', 'removed', 'added']), text: words, was: words.optional() })),
    }),
  ),
});

const provision = z.strictObject({
  id: name,
  slug: name,
  title: words,
  address: name,
  /** Its history in this variant, as the installation reads it. */
  history: z.array(z.strictObject({ at: instant, said: words })),
});

/**
 * What `codicil/evidence.json` of a bundle says. Published (docs/evidence-bundle.md): `format` is raised whenever a verifier
 * of before would not understand it.
 */
export const bundleFacts = z.strictObject({
  format: z.literal('codicil-evidence/1'),
  /** Which release wrote the bundle: it alone can draw the report again to compare it. */
  software: name,
  subject: z.strictObject({ kind: z.enum(['version', 'change', 'provision']), id: name, title: words, address: name }),
  platform: z.strictObject({ name: name, slug: name }),
  document: z.strictObject({ title: name, type: name, slug: name }),
  installation: z.strictObject({ name: name, origin: name }),
  /** One; for a change two, in the order of time. */
  versions: z.array(version).min(1).max(2),
  change: change.nullable(),
  provision: provision.nullable(),
  log: z.strictObject({
    /** The key that the checkpoint is signed with, as C2SP signed-note writes it. */
    key: name,
    /** Leaves under the checkpoint, and when it was made. */
    size: count,
    made: instant,
    leaves: z.array(z.strictObject({ position: count, kind: name, subject: name })).max(100),
    /** Keys of the witnesses whose cosignatures stand under the checkpoint. */
    witnesses: z.array(name).max(100),
    /** RFC 3161 tokens over the checkpoint. */
    tokens: z.array(z.strictObject({ file: name, authority: name })).max(100),
  }),
  /** How ids are made: `id` is the digest of `parts`. What the log names by an id is thereby named by its words. */
  ids: z.array(z.strictObject({ id: name, of: name, parts: z.array(words).max(10) })).max(100),
});

export type BundleFacts = z.infer<typeof bundleFacts>;
export type BundledVersion = z.infer<typeof version>;
export type BundledQuote = z.infer<typeof quote>;
export type BundledQuotation = BundledVersion['quotations'][number];

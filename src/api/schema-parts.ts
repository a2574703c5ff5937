import { z } from 'zod';

/**
 * What the addresses that end in `.json` answer, as schemas. They name the fields that programs may rely on; answers
 * hold more, and fields are only ever added. Every schema of the registry becomes a component of the OpenAPI document.
 */
export const schemas = z.registry<{ id: string; description: string }>();

export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  schemas.add(schema, { id, description });
  return schema;
}

const { array, boolean, int, looseObject, nullable, string } = z;
export const address = string().regex(/^\//);
export const instant = named('Instant', 'UTC, to the second.', string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));
export const digest = named(
  'Digest',
  'SHA-256 of the canonical text or of the archived bytes.',
  string().regex(/^sha256:[0-9a-f]{64}$/),
);
export const severity = z.enum(['low', 'medium', 'high']);
export const kind = z.enum(['first', 'change', 'technical']);
export const status = z.enum(['accepted', 'quarantined', 'retracted']);
export const changeKind = z.enum(['added', 'removed', 'reworded', 'moved', 'split', 'merged']);

export const quote = named(
  'Quote',
  'A stretch of a canonical text: [start, end) in Unicode code points, with the W3C quote selector around it.',
  looseObject({ exact: string(), start: int().min(0), end: int().min(0), prefix: string(), suffix: string() }),
);
export const platformRef = named(
  'PlatformRef',
  'A platform.',
  looseObject({ slug: string(), name: string(), address }),
);
export const documentRef = named(
  'DocumentRef',
  'A document of a platform.',
  looseObject({ slug: string(), type: string(), kind: string(), title: string(), address }),
);
export const typeRef = named(
  'TypeRef',
  'A type of provision.',
  looseObject({ id: string(), title: string(), family: string(), address }),
);
const provenance = named(
  'Provenance',
  'Where a record comes from; `said` is the sentence to print.',
  looseObject({
    origin: z.enum(['collection', 'capture', 'demonstration', 'web-archive', 'warc-file', 'dated-file']),
    said: string(),
    collection: nullable(string()),
    commit: nullable(string()),
    originalUrl: nullable(string()),
    licence: nullable(string()),
  }),
);
export const versionRef = named(
  'VersionRef',
  'One recorded state of a document.',
  looseObject({
    id: string(),
    ordinal: int().min(1),
    variant: string(),
    capturedAt: instant,
    kind,
    recordedKind: nullable(kind),
    status,
    textDigest: digest,
    wordingChanged: boolean(),
    provenance,
    address,
  }),
);
export const quotation = named(
  'Quotation',
  'Exact words of a version, re-found in its text: the leads that they depend on, outermost first, and the body.',
  looseObject({
    version: string(),
    textDigest: digest,
    leads: array(quote),
    lead: nullable(quote),
    body: quote,
    address,
    capturedAt: instant,
  }),
);
const provisionRef = {
  id: string(),
  title: string(),
  address,
  severity,
  type: nullable(typeRef),
  number: nullable(string()),
  section: array(string()),
  current: boolean(),
};
export const quotedProvision = named(
  'QuotedProvision',
  'A provision with its words.',
  looseObject({ ...provisionRef, platform: platformRef, document: documentRef, quotation }),
);
export const consequence = named(
  'Consequence',
  'A provision that says what follows from breaking another: the kinds, the sentence that says it, and why it reaches that one.',
  looseObject({
    ...provisionRef,
    platform: platformRef,
    document: documentRef,
    quotation,
    kinds: array(z.enum(['termination', 'suspension', 'removal', 'liability', 'legal-action', 'money', 'measures'])),
    kindsSaid: string(),
    clause: quote,
    reach: z.enum(['itself', 'section', 'numbered', 'document', 'named', 'incorporated']),
    reachSaid: string(),
  }),
);
export const run = named(
  'Run',
  'A stretch of words that stayed, went or came.',
  looseObject({ op: z.enum(['same', 'removed', 'added']), text: string() }),
);
const directed = {
  direction: z.enum(['better', 'worse', 'mixed', 'neutral']),
  directionForBusiness: z.enum(['better', 'worse', 'mixed', 'neutral']),
};
const kindRef = looseObject({ id: string(), title: string() });
export const changeMeaning = named(
  'ChangeMeaning',
  'What a change means by one release of the rubric: direction for an ordinary user and for a business customer, severity, kinds, who is affected.',
  looseObject({ release: string(), ...directed, severity, kinds: array(kindRef), affected: array(string()) }),
);
const shift = named(
  'Shift',
  'One difference that bears meaning, by a published rule, with the exact words on both sides.',
  looseObject({
    rule: string(),
    title: string(),
    family: string(),
    meaning: string(),
    ...directed,
    before: nullable(quote),
    after: nullable(quote),
  }),
);
const provisionMeaning = named(
  'ProvisionMeaning',
  'What one provision’s part in a change means.',
  looseObject({ ...directed, severity, kind: kindRef, affected: array(string()), shifts: array(shift) }),
);
export const changeRef = named(
  'ChangeRef',
  'A change of wording between two consecutive versions.',
  looseObject({
    id: string(),
    address,
    platform: platformRef,
    document: documentRef,
    variant: nullable(string()),
    detectedAfter: instant,
    detectedBy: instant,
    headline: nullable(string()),
    sentence: string(),
    severity,
    counts: looseObject({ added: int(), removed: int(), reworded: int(), moved: int() }),
    meaning: nullable(changeMeaning),
  }),
);
export const provisionChange = named(
  'ProvisionChange',
  'What became of one provision.',
  looseObject({
    kind: changeKind,
    provision: looseObject(provisionRef),
    runs: array(run),
    meaning: nullable(provisionMeaning),
  }),
);
export const prevalence = named(
  'Prevalence',
  'N of M platforms: M counts those with a readable document where the type can stand.',
  looseObject({ platforms: int(), of: int(), kinds: string(), said: string() }),
);
export const bearingArticle = named(
  'BearingArticle',
  'An article of law that bears on a type of provision; it never says that a clause breaches it.',
  looseObject({
    address,
    cite: string(),
    heading: string(),
    requirement: string(),
    jurisdiction: string(),
    officialUrl: string(),
  }),
);
export const instrumentRef = { slug: string(), name: string(), shortName: string(), jurisdiction: string() };
export const paged = { page: int().min(1), pages: int().min(0), total: int().min(0) };

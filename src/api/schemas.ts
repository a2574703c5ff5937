import { z } from 'zod';
import type { DocumentRecord } from '#desk';
import {
  named,
  address,
  instant,
  digest,
  severity,
  kind,
  status,
  changeKind,
  changeMeaning,
  quote,
  platformRef,
  documentRef,
  typeRef,
  versionRef,
  quotation,
  consequence,
  quotedProvision,
  run,
  changeRef,
  prevalence,
  bearingArticle,
  instrumentRef,
  paged,
} from './schema-parts.ts';
import { fact, rule, weighing } from './schema-weighing.ts';

export { change } from './change-schema.ts';
export { since } from './since-schema.ts';

const { array, boolean, int, looseObject, nullable, number, string } = z;

export const documentRecord: z.ZodType<DocumentRecord> = named(
  'DocumentRecord',
  'A document as published data: the same as `codicil show --json`. Fields are only ever added.',
  looseObject({
    platform: looseObject({ slug: string(), name: string() }),
    document: looseObject({ slug: string(), type: string(), title: string() }),
    versions: array(
      looseObject({
        id: string(),
        ordinal: int().min(1),
        kind,
        recordedKind: nullable(kind),
        status,
        variant: string(),
        capturedAt: instant,
        textDigest: digest,
        wordingChanged: boolean(),
        provenance: looseObject({ collection: nullable(string()), commit: nullable(string()) }),
      }),
    ),
    provisions: array(
      looseObject({
        id: string(),
        slug: string(),
        title: string(),
        section: array(string()),
        types: array(looseObject({ id: string(), confidence: number().min(0).max(1) })),
        severity,
        quotation: looseObject({
          version: string(),
          textDigest: digest,
          lead: nullable(quote),
          leads: array(quote),
          body: quote,
        }),
        firstSeen: instant,
        lastSeen: instant,
        inForceSince: instant,
        inForceAfter: nullable(instant),
        wordings: int().min(1),
        current: boolean(),
        address,
      }),
    ),
    changes: array(
      looseObject({
        id: string(),
        from: string(),
        to: string(),
        detectedAfter: instant,
        detectedBy: instant,
        provisions: array(looseObject({ id: string(), kind: changeKind })),
        meaning: nullable(changeMeaning),
      }),
    ),
    references: array(
      looseObject({
        name: string(),
        force: z.enum(['incorporated', 'referred']),
        start: int(),
        end: int(),
        target: nullable(string()),
        document: nullable(address),
        state: z.enum(['watched', 'gone', 'unwatched', 'broken']),
      }),
    ),
  }),
);

export const catalogue = named(
  'Catalogue',
  'Documents that can be watched by name, by category. An address is verified once a capture from it was accepted.',
  looseObject({
    categories: array(
      looseObject({
        category: string(),
        title: string(),
        platforms: array(
          looseObject({
            slug: string(),
            name: string(),
            categories: array(string()),
            documents: array(
              looseObject({
                slug: string(),
                type: string(),
                address: string(),
                watched: boolean(),
                verified: boolean(),
                record: nullable(address),
              }),
            ),
          }),
        ),
      }),
    ),
    counts: looseObject({ platforms: int(), documents: int(), watched: int(), verified: int() }),
  }),
);

export const platforms = named(
  'Platforms',
  'Every platform on record.',
  looseObject({
    platforms: array(
      looseObject({
        slug: string(),
        name: string(),
        address,
        documents: int(),
        provisions: int(),
        lastChange: nullable(instant),
      }),
    ),
  }),
);
export const platform = named(
  'Platform',
  'A platform with its documents.',
  looseObject({
    platform: platformRef,
    documents: array(
      looseObject({
        slug: string(),
        type: string(),
        title: string(),
        address,
        current: boolean(),
        lastCapture: instant,
        versions: int(),
        provisions: int(),
        wordingChanges: int(),
      }),
    ),
    changes: array(changeRef),
    notable: array(quotedProvision),
  }),
);
const shownBlock = {
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'code']),
  level: int(),
  depth: int(),
  label: nullable(string()),
};
export const version = named(
  'Version',
  'The text of one version, in blocks.',
  looseObject({
    platform: platformRef,
    document: documentRef,
    version: versionRef,
    statedUpdated: nullable(string()),
    statedEffective: nullable(string()),
    blocks: array(looseObject({ ...shownBlock, text: string(), start: int(), end: int() })),
    previous: nullable(versionRef),
    next: nullable(versionRef),
    bodyDigest: digest,
    retraction: nullable(looseObject({ at: instant, by: string(), reason: string() })),
  }),
);
export const versionChoice = named(
  'VersionChoice',
  'Several versions of one time: ask again for one by its address.',
  looseObject({ platform: platformRef, document: documentRef, choices: array(versionRef) }),
);
export const redline = named(
  'Redline',
  'What differs between two versions, block by block.',
  looseObject({
    platform: platformRef,
    document: documentRef,
    from: versionRef,
    to: versionRef,
    sentence: string(),
    wordingChanged: boolean(),
    change: nullable(changeRef),
    blocks: array(
      looseObject({ ...shownBlock, op: z.enum(['same', 'changed', 'added', 'removed', 'moved']), runs: array(run) }),
    ),
  }),
);
export const provision = named(
  'Provision',
  'A provision: where it stands, its exact words, what they mean, how long they have stood, and how others put it.',
  looseObject({
    platform: platformRef,
    document: documentRef,
    id: string(),
    slug: string(),
    address,
    title: string(),
    section: array(string()),
    current: boolean(),
    badges: looseObject({
      severity,
      confidence: nullable(number().min(0).max(1)),
      basis: z.enum(['explicit', 'inferred']),
      prevalence: nullable(prevalence),
    }),
    types: array(
      looseObject({ id: string(), title: string(), confidence: number().min(0).max(1), definition: string() }),
    ),
    quotation,
    version: versionRef,
    what: string(),
    why: string(),
    means: array(looseObject({ audience: string(), text: string() })),
    consequences: looseObject({ provisions: array(consequence), said: string() }),
    stability: looseObject({
      firstSeen: instant,
      lastSeen: instant,
      wordings: int().min(1),
      inForceSince: instant,
      inForceAfter: nullable(instant),
      said: string(),
    }),
    weighing,
    facts: array(fact),
    rule,
    counterparts: array(quotedProvision),
    law: array(bearingArticle),
    verify: looseObject({ steps: array(string()), bodyDigest: digest, textDigest: digest, log: nullable(string()) }),
    note: string(),
  }),
);
export const types = named(
  'Types',
  'Every type of provision, by family.',
  looseObject({
    families: array(
      looseObject({
        family: string(),
        types: array(
          looseObject({
            id: string(),
            title: string(),
            address,
            definition: string(),
            platforms: int(),
            provisions: int(),
          }),
        ),
      }),
    ),
  }),
);
export const type = named(
  'Type',
  'Every platform’s wording of one type.',
  looseObject({
    type: typeRef,
    definition: string(),
    is: string(),
    isNot: string(),
    prevalence,
    severities: looseObject({ high: int(), medium: int(), low: int() }),
    platforms: array(looseObject({ platform: platformRef, provisions: array(quotedProvision) })),
    without: array(looseObject({ platform: platformRef, searched: string() })),
    ...paged,
  }),
);
export const changes = named(
  'Changes',
  'Changes of wording, newest first.',
  looseObject({ changes: array(changeRef), ...paged }),
);
export const regulations = named(
  'Regulations',
  'The instruments of law in the reference table.',
  looseObject({
    instruments: array(looseObject({ ...instrumentRef, articles: int(), address })),
    disclaimer: string(),
  }),
);
export const instrument = named(
  'Instrument',
  'One instrument with its articles.',
  looseObject({
    ...instrumentRef,
    citation: string(),
    officialUrl: string(),
    articles: array(bearingArticle),
    disclaimer: string(),
  }),
);
export const article = named(
  'Article',
  'One article, the types that it bears on, and provisions of them.',
  looseObject({
    article: bearingArticle,
    types: array(typeRef),
    examples: array(quotedProvision),
    disclaimer: string(),
  }),
);
export const search = named(
  'Search',
  'Provisions that hold the words; platforms, documents and types of that name.',
  looseObject({
    query: string(),
    provisions: array(quotedProvision),
    platforms: array(platformRef),
    documents: array(documentRef),
    types: array(typeRef),
    ...paged,
  }),
);

import { z } from 'zod';
import * as schemas from './schemas.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly said: string;
}

export interface PublicAddress {
  readonly path: string;
  readonly id: string;
  readonly said: string;
  readonly parameters: readonly Parameter[];
  readonly answer: z.ZodType;
}

const inPath = (name: string, said: string): Parameter => ({ name, in: 'path', said });
const inQuery = (name: string, said: string): Parameter => ({ name, in: 'query', said });

const platform = inPath('platform', 'The platform’s short name, such as `amazon-web-services`.');
const document = inPath('document', 'The document’s short name, such as `acceptable-use-policy`.');
const variant = inQuery('variant', 'One form of the document; the one that stands for it without this.');
const page = inQuery('page', 'Counted from 1.');
const severity = inQuery('severity', '`high`, `medium` or `low`.');
const time = '`YYYYMMDDThhmmssZ`, a date, or the id of a version';

/** Every public address that answers JSON: the twins of the pages. A new one is an entry here. */
export const addresses: readonly PublicAddress[] = [
  {
    path: '/platforms.json',
    id: 'listPlatforms',
    said: 'Every platform on record',
    parameters: [],
    answer: schemas.platforms,
  },
  {
    path: '/platforms/{platform}.json',
    id: 'readPlatform',
    said: 'A platform with its documents',
    parameters: [platform],
    answer: schemas.platform,
  },
  {
    path: '/platforms/{platform}/{document}.json',
    id: 'readDocument',
    said: 'A document as published data',
    parameters: [platform, document, variant],
    answer: schemas.documentRecord,
  },
  {
    path: '/platforms/{platform}/{document}/since.json',
    id: 'dateSentences',
    said: 'Since when each sentence of the current text stands, and what came after a day',
    parameters: [platform, document, variant, inQuery('since', 'A day or a time; what came after it is told apart.')],
    answer: schemas.since,
  },
  {
    path: '/platforms/{platform}/{document}/@{at}.json',
    id: 'readVersion',
    said: 'The version that stood at a time',
    parameters: [platform, document, inPath('at', time), variant],
    answer: z.union([schemas.version, schemas.versionChoice]),
  },
  {
    path: '/platforms/{platform}/{document}/@{from}..@{to}.json',
    id: 'compareVersions',
    said: 'What differs between two versions',
    parameters: [platform, document, inPath('from', time), inPath('to', time), variant],
    answer: z.union([schemas.redline, schemas.versionChoice]),
  },
  {
    path: '/platforms/{platform}/{document}/provisions/{provision}.json',
    id: 'readProvision',
    said: 'A provision',
    parameters: [
      platform,
      document,
      inPath('provision', 'Its id of sixteen characters, with or without its slug; one without redirects.'),
      variant,
      inQuery(
        'reader',
        'From whose side severity is weighed: `consumer` without it, `business`, `developer`, `creator` or `privacy-officer`.',
      ),
    ],
    answer: schemas.provision,
  },
  {
    path: '/catalogue.json',
    id: 'listCatalogue',
    said: 'Documents whose public addresses come with the program, watched or not',
    parameters: [],
    answer: schemas.catalogue,
  },
  { path: '/types.json', id: 'listTypes', said: 'Every type of provision', parameters: [], answer: schemas.types },
  {
    path: '/types/{type}.json',
    id: 'compareType',
    said: 'Every platform’s wording of one type',
    parameters: [inPath('type', 'The type’s id, such as `use.spam`.'), page, severity],
    answer: schemas.type,
  },
  {
    path: '/changes.json',
    id: 'listChanges',
    said: 'Changes of wording, newest first',
    parameters: [
      inQuery('platform', 'Only of this platform.'),
      inQuery('document', 'Only of this document of the platform.'),
      page,
    ],
    answer: schemas.changes,
  },
  {
    path: '/changes/{change}.json',
    id: 'readChange',
    said: 'One change of wording',
    parameters: [inPath('change', 'The change’s id.')],
    answer: schemas.change,
  },
  {
    path: '/regulations.json',
    id: 'listRegulations',
    said: 'The instruments of law',
    parameters: [],
    answer: schemas.regulations,
  },
  {
    path: '/regulations/{instrument}.json',
    id: 'readInstrument',
    said: 'One instrument with its articles',
    parameters: [inPath('instrument', 'The instrument’s short name.')],
    answer: schemas.instrument,
  },
  {
    path: '/regulations/{instrument}/{article}.json',
    id: 'readArticle',
    said: 'One article and the provisions that it bears on',
    parameters: [inPath('instrument', 'The instrument’s short name.'), inPath('article', 'The article.')],
    answer: schemas.article,
  },
  {
    path: '/search.json',
    id: 'search',
    said: 'Provisions that hold the words',
    parameters: [inQuery('q', 'The words.'), page],
    answer: schemas.search,
  },
];

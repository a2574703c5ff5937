import type {
  ArticlePage,
  ChangePage,
  DocumentPage,
  DocumentRef,
  PlatformRef,
  ProvisionPage,
  TypePage,
  VersionPage,
  VersionRef,
} from '#desk';
import type { Here } from './serving/house.ts';
import { outward } from './serving/memento.ts';

/** Schema.org descriptions of pages: what is theirs (a document) is kept apart from what is ours (a capture, a claim). */
type Data = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

const us = (here: Here): Data => ({ '@type': 'Organization', name: here.name, url: `${here.origin}/` });

function trail(here: Here, steps: readonly { readonly name: string; readonly address: string }[]): Data {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${here.origin}${address}`,
    })),
  };
}

/** A document of a platform, as one of its versions shows it. */
function theirs(
  here: Here,
  platform: PlatformRef,
  document: DocumentRef,
  version: VersionRef,
  original: string | null,
): Data {
  return {
    '@type': 'DigitalDocument',
    '@id': `${here.origin}${version.address}#document`,
    name: `${platform.name}: ${document.title}`,
    version: String(version.ordinal),
    publisher: { '@type': 'Organization', name: platform.name },
    ...(outward(original) === null ? {} : { isBasedOn: outward(original) }),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/plain',
      sha256: version.textDigest.replace(/^sha256:/, ''),
    },
    archivedAt: capture(here, version),
  };
}

const capture = (here: Here, version: VersionRef): Data => ({
  '@type': 'WebPage',
  url: `${here.origin}${version.address}`,
  dateCreated: version.capturedAt,
  creditText: version.provenance.said,
  ...(version.provenance.licence === null
    ? {}
    : { license: 'https://opendatacommons.org/licenses/by/1-0/', copyrightNotice: version.provenance.licence }),
});

export function provisionData(page: ProvisionPage, here: Here): Data[] {
  const { platform, document, version } = page;
  const [first] = page.history;
  return [
    {
      '@context': context,
      '@type': 'Claim',
      '@id': `${here.origin}${page.address}`,
      name: page.title,
      description: page.what,
      author: us(here),
      about: page.types.map(({ title, address }) => ({
        '@type': 'DefinedTerm',
        name: title,
        url: `${here.origin}${address}`,
      })),
      appearance: {
        '@type': 'Quotation',
        text: [...page.quotation.leads.map(({ exact }) => exact), page.quotation.body.exact].join('\n'),
        url: `${here.origin}${page.quotation.address}`,
        isPartOf: theirs(here, platform, document, version, page.originalUrl),
      },
      ...(first === undefined
        ? {}
        : {
            firstAppearance: {
              '@type': 'WebPage',
              url: `${here.origin}${first.from.address}`,
              dateCreated: first.from.capturedAt,
            },
          }),
    },
    trail(here, [
      platform,
      { name: document.title, address: document.address },
      { name: page.title, address: page.address },
    ]),
    {
      '@context': context,
      '@type': 'FAQPage',
      mainEntity: page.questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  ];
}

export function documentData(page: DocumentPage, here: Here): Data[] {
  const { platform, document, latest } = page;
  return [
    {
      '@context': context,
      ...theirs(here, platform, document, latest, page.originalUrl),
      url: `${here.origin}${document.address}`,
      dateModified: latest.capturedAt,
    },
    trail(here, [
      { name: 'Platforms', address: '/platforms' },
      platform,
      { name: document.title, address: document.address },
    ]),
  ];
}

export function versionData(page: VersionPage, here: Here): Data[] {
  const { platform, document, version } = page;
  return [{ '@context': context, ...theirs(here, platform, document, version, version.provenance.originalUrl) }];
}

export function typeData(page: TypePage, here: Here): Data[] {
  return [
    {
      '@context': context,
      '@type': 'Dataset',
      name: `${page.type.title}: every platform’s wording`,
      description: page.definition,
      url: `${here.origin}${page.type.address}`,
      creator: us(here),
      about: { '@type': 'DefinedTerm', name: page.type.title, description: page.definition, termCode: page.type.id },
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${here.origin}${page.type.address}.json`,
      },
    },
  ];
}

export function changeData(page: ChangePage, here: Here): Data[] {
  const { change, from, to } = page;
  return [
    {
      '@context': context,
      '@type': 'DataFeedItem',
      '@id': `${here.origin}${change.address}`,
      name: change.sentence,
      dateCreated: change.detectedBy,
      item: {
        '@type': 'UpdateAction',
        description: change.sentence,
        object: theirs(here, change.platform, change.document, from, from.provenance.originalUrl),
        result: theirs(here, change.platform, change.document, to, to.provenance.originalUrl),
      },
    },
  ];
}

export function articleData(page: ArticlePage, here: Here): Data[] {
  const { article, instrument } = page;
  const official = outward(page.deepLink ?? article.officialUrl);
  return [
    {
      '@context': context,
      '@type': 'Legislation',
      name: `${article.cite}: ${article.heading}`,
      legislationIdentifier: article.cite,
      jurisdiction: article.jurisdiction,
      isPartOf: {
        '@type': 'Legislation',
        name: instrument.name,
        legislationIdentifier: instrument.citation,
        url: `${here.origin}${instrument.address}`,
      },
      ...(official === null ? {} : { sameAs: official }),
    },
  ];
}

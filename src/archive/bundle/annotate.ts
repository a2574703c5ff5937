import type { BundledQuote, BundleFacts } from './bundle-facts.ts';

/** The quoted spans as W3C Web Annotations: of each passage its leads and its body, each with a quote and a position selector. */
export function annotationsOf(facts: BundleFacts): object {
  const items = facts.versions.flatMap((version) =>
    version.quotations.flatMap((quotation) =>
      [...quotation.leads, quotation.body].map((quote, index) => ({
        type: 'Annotation',
        id: `${facts.installation.origin}${quotation.provision.address}#${version.id}-${quote.start}-${quote.end}`,
        motivation: 'identifying',
        body: {
          type: 'TextualBody',
          value: index < quotation.leads.length ? `lead of ${quotation.provision.title}` : quotation.provision.title,
          'dcterms:source': `${facts.installation.origin}${quotation.provision.address}`,
        },
        target: {
          source: `codicil/texts/${version.reading.text.replace('sha256:', '')}.txt`,
          selector: [quoteOf(quote), { type: 'TextPositionSelector', start: quote.start, end: quote.end }],
        },
      })),
    ),
  );
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { dcterms: 'http://purl.org/dc/terms/' }],
    type: 'AnnotationPage',
    items,
  };
}

function quoteOf(quote: BundledQuote): object {
  return { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix };
}

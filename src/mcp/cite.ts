import type { ChangePage, ProvisionChangeView, Quotation, QuotedProvision, Quote, VersionRef } from '#desk';
import { lengthOf, pointOf } from '#kernel';

/** Exact words with the place where they stand, counted in Unicode code points of the version's canonical text. */
export interface CitedQuote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation as a program may cite it: the words, their spans, and the version that states them. */
export interface CitedQuotation {
  /** The words that the body depends on, outermost first; a quotation without them is not the rule. */
  readonly leads: readonly CitedQuote[];
  readonly body: CitedQuote;
  readonly version: string;
  readonly capturedAt: string;
  readonly textDigest: string;
  readonly address: string;
}

const quote = ({ exact, start, end }: Quote): CitedQuote => ({ exact, start, end });

export function citeQuotation(quotation: Quotation, origin: string): CitedQuotation {
  return {
    leads: quotation.leads.map(quote),
    body: quote(quotation.body),
    version: quotation.version,
    capturedAt: quotation.capturedAt,
    textDigest: quotation.textDigest,
    address: `${origin}${quotation.address}`,
  };
}

export function citeVersion(version: VersionRef, origin: string) {
  return {
    id: version.id,
    capturedAt: version.capturedAt,
    textDigest: version.textDigest,
    variant: version.variant,
    provenance: version.provenance.said,
    address: `${origin}${version.address}`,
  };
}

export function citeProvision(one: QuotedProvision, origin: string) {
  return {
    id: one.id,
    title: one.title,
    platform: one.platform.name,
    document: one.document.title,
    section: one.section,
    type: one.type?.id ?? null,
    severity: one.severity,
    current: one.current,
    address: `${origin}${one.address}`,
    quotation: citeQuotation(one.quotation, origin),
  };
}

/** What became of a provision, with its words before and after where they are found in the versions' texts, and not otherwise. */
export function citeChanged(
  view: ProvisionChangeView,
  page: ChangePage,
  texts: { readonly before: string; readonly after: string },
  origin: string,
) {
  const side = (without: 'added' | 'removed'): string =>
    view.runs
      .filter((run) => run.op !== without)
      .map((run) => run.text)
      .join('');
  return {
    kind: view.kind,
    provision: view.provision.title,
    address: `${origin}${view.provision.address}`,
    before: findIn(texts.before, side('added'), page.from, origin),
    after: findIn(texts.after, side('removed'), page.to, origin),
  };
}

function findIn(text: string, words: string, version: VersionRef, origin: string) {
  const unit = words === '' ? -1 : text.indexOf(words);
  if (unit < 0) return null;
  const start = pointOf(text, unit);
  return {
    exact: words,
    start,
    end: start + lengthOf(words),
    version: version.id,
    capturedAt: version.capturedAt,
    textDigest: version.textDigest,
    address: `${origin}${version.address}`,
  };
}

import type { Child } from 'hono/jsx';
import {
  shortTitle,
  type DocumentRef,
  type PlatformRef,
  type ProvisionPage,
  type Quotation,
  type QuotedProvision,
  type Quote,
} from '#desk';
import { SeverityBadge } from './badge.tsx';
import { Day } from './times.tsx';
import { shortDigest } from './words.ts';

/** The exact words: each lead on a line of its own, then the body. They are separate spans and are never glued together. */
export function QuotedWords({ quotation, marked }: { quotation: Quotation; marked?: Quote | undefined }) {
  return (
    <blockquote class="words" cite={quotation.address} dir="auto">
      {quotation.leads.map((lead) => (
        <p class="lead">{lead.exact}</p>
      ))}
      <p class={quotation.leads.length === 0 ? 'body' : 'body under-lead'}>
        {marked === undefined ? quotation.body.exact : <Marked body={quotation.body} marked={marked} />}
      </p>
    </blockquote>
  );
}

/** The body with the stretch of it that the page is about. */
function Marked({ body, marked }: { body: Quote; marked: Quote }) {
  const points = Array.from(body.exact);
  const [from, to] = [marked.start - body.start, marked.end - body.start];
  if (from <= 0 && to >= points.length) return <>{body.exact}</>;
  return (
    <>
      {points.slice(0, from).join('')}
      <mark>{points.slice(from, to).join('')}</mark>
      {points.slice(to).join('')}
    </>
  );
}

export function excerptOf(platform: PlatformRef, document: DocumentRef): string {
  return `Excerpt from ${platform.name}’s ${shortTitle(platform, document)}`;
}

/** The quotation of a provision page, with where the words come from. */
export function Excerpt({ page }: { page: ProvisionPage }) {
  const { quotation, version } = page;
  return (
    <figure class="excerpt">
      <QuotedWords quotation={quotation} />
      <figcaption>
        <p class="excerpt-of">{excerptOf(page.platform, page.document)}</p>
        <p class="excerpt-from">
          Version {version.ordinal}, captured <Day at={quotation.capturedAt} />.{' '}
          <a href={quotation.address}>Read it where it stands</a>
        </p>
        <p class="excerpt-from">
          Text <Digest digest={quotation.textDigest} />, characters {quotation.body.start.toLocaleString('en-GB')} to{' '}
          {quotation.body.end.toLocaleString('en-GB')}. {version.provenance.said}
          {version.provenance.licence !== null && ` (${version.provenance.licence})`}
        </p>
      </figcaption>
    </figure>
  );
}

export function Digest({ digest }: { digest: string }) {
  return (
    <code class="digest" title={digest}>
      {shortDigest(digest)}
    </code>
  );
}

/** A provision of some document with its words, as it stands in comparisons, consequences and search. */
export function QuotedCard({
  one,
  remark,
  marked,
  level = 3,
  named = level === 3,
  children,
}: {
  one: QuotedProvision;
  remark?: string | undefined;
  marked?: Quote | undefined;
  level?: 3 | 4;
  /** False where the page or the heading above has named the platform. */
  named?: boolean;
  /** What is to be said below. */
  children?: Child;
}) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const document = shortTitle(one.platform, one.document);
  // Under a heading that names the type already, the document tells one provision from the next.
  const told = level === 4 && one.title === one.type?.title;
  return (
    <article class="card">
      <Heading class="card-title">
        <a href={one.address}>{told ? [document, one.number].filter((part) => part !== null).join(', ') : one.title}</a>
      </Heading>
      <p class="card-place">
        <SeverityBadge severity={one.severity} />
        {!told && (
          <span>
            {named && <a href={one.platform.address}>{one.platform.name}</a>}
            {named && ', '}
            <a href={one.document.address}>{document}</a>
          </span>
        )}
      </p>
      <QuotedWords quotation={one.quotation} marked={marked} />
      <p class="card-foot">
        {excerptOf(one.platform, one.document)},{' '}
        <a href={one.quotation.address}>
          captured <Day at={one.quotation.capturedAt} />
        </a>
        {remark !== undefined && ` · ${remark}`}
      </p>
      {children}
    </article>
  );
}

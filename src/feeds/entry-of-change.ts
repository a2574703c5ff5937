import { lengthOf, sliceOf } from '#kernel';
import type { ChangePage, ChangeRef, ProvisionChangeView, Run, SaidSentence, ShiftView, SummaryView } from '#desk';
import { tagUri } from './tag-uri.ts';
import type { AtomEntry } from './write-atom.ts';
import { escapeText } from './write-xml.ts';

/** More stand on the page of the change. */
const mostProvisions = 20;
const longest = 3000;

/** The entry of a change. `page` is null where the page of the change cannot be read: the sentence then stands alone. */
export function entryOfChange(change: ChangeRef, page: ChangePage | null, origin: string): AtomEntry {
  const link = `${origin}${change.address}`;
  return {
    id: tagUri(origin, 'changes', change.id),
    title: `${titleOf(change)}: ${change.headline ?? change.sentence}`,
    updated: change.detectedBy,
    published: change.detectedBy,
    link,
    summary: page?.summary?.sentence.text ?? change.sentence,
    content: page === null ? null : contentOf(page, origin, link),
    rights: page === null ? null : rightsOf(page),
    categories: categoriesOf(change, page, origin),
  };
}

/** The entry of a change in the feed of a document that incorporates the changed one. */
export function importedEntry(
  entry: AtomEntry,
  { said, by }: { readonly said: string; readonly by: string },
  change: string,
  origin: string,
): AtomEntry {
  return {
    ...entry,
    id: tagUri(origin, 'imported', by, change),
    title: said,
    content: `<p>${escapeText(said)}</p>${entry.content ?? ''}`,
  };
}

/** The entry of a correction: that an earlier alert about the change does not stand, and why. */
export function correctionOf(entry: AtomEntry, said: string): AtomEntry {
  return { ...entry, title: `Correction: ${entry.title}`, summary: said, content: `<p>${escapeText(said)}</p>` };
}

function titleOf({ platform, document, variant }: ChangeRef): string {
  return `${platform.name}, ${document.title}${variant === null ? '' : ` (${variant})`}`;
}

function rightsOf({ to }: ChangePage): string {
  const { said, licence } = to.provenance;
  return [said, licence].filter((part) => part !== null).join(' ');
}

function categoriesOf(change: ChangeRef, page: ChangePage | null, origin: string): AtomEntry['categories'] {
  const types = (page?.provisions ?? []).flatMap(({ provision }) => (provision.type === null ? [] : [provision.type]));
  const kinds = (page?.provisions ?? []).map(({ kind }) => kind);
  return [
    { scheme: `${origin}/platforms`, term: change.platform.slug, label: change.platform.name },
    { scheme: `${origin}/#document-types`, term: change.document.type, label: change.document.type },
    { scheme: `${origin}/#severities`, term: change.severity, label: change.severity },
    ...meaningCategories(change, origin),
    ...[...new Set(kinds)].map((kind) => ({ scheme: `${origin}/#changes`, term: kind, label: kind })),
    ...[...new Map(types.map((type) => [type.id, type])).values()].map(({ id, title }) => ({
      scheme: `${origin}/types`,
      term: id,
      label: title,
    })),
  ];
}

function meaningCategories({ meaning }: ChangeRef, origin: string): AtomEntry['categories'] {
  if (meaning === null) return [];
  return [
    { scheme: `${origin}/#directions`, term: meaning.direction, label: meaning.direction },
    ...meaning.kinds.map(({ id, title }) => ({ scheme: `${origin}/#kinds`, term: id, label: title })),
    ...meaning.affected.map((name) => ({ scheme: `${origin}/#affected`, term: name, label: name })),
  ];
}

function contentOf(page: ChangePage, origin: string, link: string): string {
  const shown = page.provisions.slice(0, mostProvisions).map((view) => provisionHtml(view, origin));
  const more = page.provisions.length - shown.length;
  const rest = more > 0 ? `<p>${anchor(link, `${more} more provisions`)} stand on the page of the change.</p>` : '';
  return `<p>${escapeText(page.change.sentence)}</p>${summaryHtml(page.summary, origin)}${meaningHtml(page.change)}${shown.join('')}${rest}<p>${anchor(`${origin}${page.redline}`, 'All words, before and after')}</p>`;
}

/** The change in short; each sentence leads to its words in the text. */
function summaryHtml(summary: SummaryView | null | undefined, origin: string): string {
  if (summary === null || summary === undefined) return '';
  const { sentence, affected, follows, todo } = summary;
  const said = ({ text, rests }: SaidSentence): string => {
    const words = rests.find((one) => one.kind === 'words');
    return `${escapeText(text)}${words?.kind === 'words' ? ` ${anchor(`${origin}${words.address}`, 'its words')}` : ''}`;
  };
  const listed = (title: string, some: readonly SaidSentence[]): string =>
    some.length === 0 ? '' : `<p>${title}</p><ul>${some.map((one) => `<li>${said(one)}</li>`).join('')}</ul>`;
  const who = affected === null ? '' : `<p>Who is affected: ${escapeText(affected.text)}</p>`;
  return `<p>${said(sentence)}</p>${who}${listed('What follows', follows)}${listed('What one can do', todo)}`;
}

/** What the rubric says of the change, in one line. */
function meaningHtml({ meaning }: ChangeRef): string {
  if (meaning === null) return '';
  const said = `For users: ${meaning.direction}. For business customers: ${meaning.directionForBusiness}. ${meaning.kinds.map(({ title }) => title).join(', ')}. Affects ${meaning.affected.join(', ')}. Rubric ${meaning.release}.`;
  return `<p>${escapeText(said)}</p>`;
}

function shiftsHtml(meaning: ProvisionChangeView['meaning']): string {
  if (meaning === null || meaning.shifts.length === 0) return '';
  const side = (quote: ShiftView['before']): string =>
    quote === null ? 'no words' : `“${escapeText(sliceOf(quote.exact, [0, 300]))}”`;
  const lines = meaning.shifts.map(
    ({ title, before, after }) => `<li>${escapeText(title)}: ${side(before)} → ${side(after)}</li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}

function provisionHtml({ kind, provision, runs, meaning }: ProvisionChangeView, origin: string): string {
  const before = sideHtml(runs, 'removed', 'del');
  const after = sideHtml(runs, 'added', 'ins');
  const sides = [
    kind === 'added' || before === '' ? '' : `<p>Before: ${before}</p>`,
    kind === 'removed' || after === '' ? '' : `<p>After: ${after}</p>`,
  ];
  return `<h3>${escapeText(kind)}: ${anchor(`${origin}${provision.address}`, provision.title)}</h3>${sides.join('')}${shiftsHtml(meaning)}`;
}

/** The words of one side, those that the other side does not have marked. */
function sideHtml(runs: readonly Run[], own: 'removed' | 'added', mark: 'del' | 'ins'): string {
  let left = longest;
  const written = runs
    .filter(({ op }) => op === 'same' || op === own)
    .map(({ op, text }) => {
      const part = escapeText(sliceOf(text, [0, left]));
      left = Math.max(0, left - lengthOf(text));
      if (part === '') return '';
      return op === 'same' ? part : `<${mark}>${part}</${mark}>`;
    });
  return left === 0 ? `${written.join('')} …` : written.join('');
}

function anchor(address: string, text: string): string {
  return `<a href="${escapeText(address)}">${escapeText(text)}</a>`;
}

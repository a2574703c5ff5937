import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, isPdf, readHtml, screen, textDigest, type Reading, type Selector } from '#text';
import { Histories, type CollectionRecord, type Judged } from './imports-history.ts';
import { dataSets, lines, unpackPages, type PageLine } from './pages-records.ts';

interface PairLine {
  readonly label: 'change' | 'no-version';
  readonly before: string;
  readonly after: string;
}

/** What a page came to: kept out by itself or beside others, nothing new, or a change that was published or withheld. */
type Fate = Judged['outcome'] | 'screened out' | 'unreadable';

/**
 * `npm run eval -- screening [--only WORD] [--list]`: replays the sequences of raw pages that were fetched of one document, by the
 * functions that screen, read and follow a live capture, and prints what became of them beside what the collection's own tool
 * recorded. Where the two differ, the pair of pages is listed with what we say of it.
 */
export function run(args: readonly string[]): void {
  const data = dataSets();
  if (data === null) return console.log('Skipped: the pages are not here (CODICIL_DATA_SETS).');
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').toLowerCase() : '';
  const folder = unpackPages(data);
  const pages = lines<PageLine>(join(data, 'pages', 'index-pages.jsonl')).filter((page) =>
    page.path.toLowerCase().includes(only),
  );
  const documents = Map.groupBy(pages, (page) => page.path.slice(0, page.path.lastIndexOf('/')));
  const fates = new Map<string, { fate: Fate; judged: Judged | null }>();
  const total = { captures: 0, documents: documents.size, versions: 0, variants: 0 };
  for (const [name, list] of documents) {
    const readings = new Map<string, Reading>();
    for (const page of list) {
      const read = readPage(page, folder);
      if (typeof read === 'string') fates.set(page.path, { fate: read, judged: null });
      else readings.set(page.path, read);
    }
    const ordered = list
      .filter((page) => readings.has(page.path))
      .toSorted((a, b) => (a.fetched_at < b.fetched_at ? -1 : 1));
    const own = new Histories((names) => new Map(names.map((path) => [path, readings.get(path) as Reading])));
    const records = ordered.map((page): CollectionRecord => ({
      commit: page.commit,
      at: page.fetched_at,
      kind: 'change',
      blob: page.path,
    }));
    const judged = own.judge(name, records, null);
    for (const one of judged) fates.set(one.record.blob, { fate: one.outcome, judged: one });
    total.captures += list.length;
    total.versions += new Set(
      judged
        .filter(({ outcome }) => !['quarantined', 'held'].includes(outcome))
        .map(({ record }) => textDigest(readings.get(record.blob) as Reading)),
    ).size;
    total.variants += new Set(judged.flatMap(({ verdict }) => (verdict.kind === 'variant' ? [verdict.name] : []))).size;
  }
  const counts = new Map<string, number>();
  for (const { fate } of fates.values()) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  console.log(
    `${total.documents} documents, ${total.captures} captures, ${total.versions} distinct texts of versions, ${total.variants} further variants`,
  );
  console.log(
    [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .map(([fate, count]) => `${count} ${fate}`)
      .join(', '),
  );

  const pairs = lines<PairLine>(join(data, 'pages', 'index-pairs.jsonl')).filter((pair) => fates.has(pair.after));
  const table = new Map<string, number>();
  const differing: string[] = [];
  for (const { label, after } of pairs) {
    const found = fates.get(after) as { fate: Fate; judged: Judged | null };
    const ours = found.fate === 'published' ? 'change' : 'none';
    const key = `${label === 'change' ? 'version recorded' : 'no version'}, we publish ${ours}`;
    table.set(key, (table.get(key) ?? 0) + 1);
    if ((label === 'change') !== (ours === 'change'))
      differing.push(
        `${label} | ${found.fate} | ${after.replace('html/genai-contrib/', '')} | ${causeOf(found.judged)}`,
      );
  }
  console.log(`\n${pairs.length} pairs of consecutive pages:`);
  for (const [key, count] of [...table].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) console.log(`  ${count}  ${key}`);
  const reasons = Map.groupBy(differing, (line) => line.split(' | ').slice(0, 2).join(' | '));
  console.log(`\n${differing.length} pairs differ:`);
  for (const [reason, list] of [...reasons].toSorted((a, b) => b[1].length - a[1].length))
    console.log(`  ${list.length}  ${reason}`);
  if (args.includes('--list')) for (const line of differing.toSorted()) console.log(line);

  function causeOf(judged: Judged | null): string {
    if (judged === null) return '';
    const steps = judged.steps.filter((step) => step.rule).length;
    return `${judged.said} ${steps} of ${judged.steps.length} steps touch the document`.trim();
  }
}

function readPage(page: PageLine, folder: string): Reading | 'screened out' | 'unreadable' {
  const bytes = readFileSync(join(folder, page.path));
  if (isPdf(bytes, page.mime)) return 'unreadable';
  try {
    const select = listOf(page.declaration?.select);
    const html = decode(bytes, null).text;
    const options = { remove: listOf(page.declaration?.remove), base: page.url };
    let reading: Reading;
    try {
      reading = readHtml(html, { ...options, select });
    } catch {
      // A selector that matches nothing any more: the reader finds the document by itself.
      reading = readHtml(html, options);
    }
    const facts = { mediaType: page.mime, status: 200, length: bytes.length };
    return screen(reading, facts).verdict === 'accepted' ? reading : 'screened out';
  } catch {
    return 'unreadable';
  }
}

function listOf(selectors: Selector | readonly Selector[] | undefined): readonly Selector[] {
  if (selectors === undefined) return [];
  return Array.isArray(selectors) ? (selectors as readonly Selector[]) : [selectors as Selector];
}

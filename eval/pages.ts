import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, readHtml, readMarkdown, type Reading, type Selector } from '#text';
import { commonWords, differenceOf, wordsOf } from './pages-agreement.ts';
import {
  cloneCollection,
  dataSets,
  historyOf,
  lines,
  recordsOf,
  unpackPages,
  type BrokenLine,
  type Declaration,
  type History,
  type PageLine,
  type Version,
} from './pages-records.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly url: string;
  readonly declaration: Declaration | null;
  readonly version: Version;
  /** The version names this very page as its source. */
  readonly exact: boolean;
  readonly combined: boolean;
}

interface Outcome {
  readonly of: Case;
  readonly agreement: number;
  readonly causes: readonly string[];
  readonly missing: string;
  readonly extra: string;
}

/**
 * Reads real pages with their declarations and compares the words with those that the collection recorded as Markdown.
 * `--show <n>` prints the differing words of the n worst documents; `--only <word>` keeps documents whose name has it.
 */
export function run(args: readonly string[]): void {
  const data = dataSets();
  if (data === null) {
    console.log('Skipped: the pages are not here; set CODICIL_DATA_SETS to the folder of the data sets.');
    return;
  }
  const only = valueOf(args, '--only')?.toLowerCase() ?? '';
  const show = Number(valueOf(args, '--show') ?? 0);
  const folder = unpackPages(data);
  const repository = cloneCollection(data, 'genai-contrib');
  const history = historyOf(repository);

  const pages = lines<PageLine>(join(data, 'pages', 'index-pages.jsonl')).filter((page) => page.mime === 'text/html');
  const cases = pages
    .flatMap((page) => caseOf(page, history) ?? [])
    .filter((one) => one.name.toLowerCase().includes(only));
  console.log(`${pages.length} pages in HTML, ${cases.length} with a recorded version`);
  const records = recordsOf(
    repository,
    cases.map((one) => one.version),
  );
  const clock = { html: 0, htmlBytes: 0, pages: 0, markdown: 0, markdownBytes: 0 };
  const outcomes = cases.map((one) => measure(one, folder, records, clock, true));
  report(
    'declared, page named by the version',
    outcomes.filter(({ of }) => of.exact && !of.combined),
  );
  report(
    'declared, version current at that time',
    outcomes.filter(({ of }) => !of.exact && !of.combined),
  );
  report(
    'declared, one of several pages of a document (share of our words found)',
    outcomes.filter(({ of }) => of.combined),
  );
  list(outcomes, show);

  const generic = cases.filter((one) => one.exact && !one.combined);
  const undeclared = generic.map((one) => measure(one, folder, records, null, false));
  report('no selector, same pages', undeclared);
  list(undeclared, show);

  const broken = lines<BrokenLine>(join(data, 'pages', 'index-broken.jsonl'))
    .flatMap((line) => brokenCase(line, history) ?? [])
    .filter((one) => one.name.toLowerCase().includes(only));
  const last = recordsOf(
    repository,
    broken.map((one) => one.version),
  );
  const found = broken.map((one) => measure(one, folder, last, null, false));
  report('no selector, pages whose declared selector is dead, against the last record', found);
  list(found, show);
  const mega = 1e6;
  console.log(
    `speed: HTML ${(clock.pages / clock.html).toFixed(1)} pages/s, ${(clock.htmlBytes / mega / clock.html).toFixed(1)} MB/s; ` +
      `Markdown ${(clock.markdownBytes / mega / clock.markdown).toFixed(1)} MB/s without memory`,
  );
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

function caseOf(page: PageLine, history: History): Case | null {
  const path = `${page.service}/${page.terms_type}.md`;
  const named = history.bySnapshot.get(`${page.commit} ${path}`);
  const at = Date.parse(page.fetched_at) / 1000;
  const version = named ?? history.byPath.get(path)?.findLast((candidate) => candidate.at <= at);
  if (version === undefined || page.declaration === null) return null;
  return {
    name: path,
    path: page.path,
    url: page.url,
    declaration: page.declaration,
    version,
    exact: named !== undefined,
    combined: page.document_id !== null,
  };
}

function brokenCase(line: BrokenLine, history: History): Case | null {
  const path = `${line.doc.replace(/ #.*|\.html$/g, '')}.md`;
  const version = history.byPath.get(path)?.at(-1);
  if (version === undefined) return null;
  const combined = line.doc.includes(' #');
  return { name: path, path: line.path, url: line.url, declaration: line.declaration, version, exact: false, combined };
}

function asList(selectors: Selector | readonly Selector[] | undefined): readonly Selector[] {
  if (selectors === undefined) return [];
  return Array.isArray(selectors) ? (selectors as readonly Selector[]) : [selectors as Selector];
}

function measure(
  one: Case,
  folder: string,
  records: ReadonlyMap<string, string>,
  clock: { html: number; htmlBytes: number; pages: number; markdown: number; markdownBytes: number } | null,
  declared: boolean,
): Outcome {
  const bytes = readFileSync(join(folder, one.path));
  const record = records.get(`${one.version.commit}:${one.version.path}`) ?? '';
  const html = decode(bytes, null).text;
  let ours: Reading;
  const before = performance.now();
  try {
    const selectors = declared
      ? { select: asList(one.declaration?.select), remove: asList(one.declaration?.remove) }
      : {};
    ours = readHtml(html, { ...selectors, base: one.url });
  } catch (error) {
    return {
      of: one,
      agreement: 0,
      causes: [error instanceof Error ? error.message : String(error)],
      missing: '',
      extra: '',
    };
  }
  const between = performance.now();
  const recorded = readMarkdown(record);
  if (clock !== null) {
    clock.html += (between - before) / 1000;
    clock.htmlBytes += bytes.length;
    clock.pages += 1;
    clock.markdown += (performance.now() - between) / 1000;
    clock.markdownBytes += record.length;
  }
  const a = wordsOf(ours.text);
  const b = wordsOf(recorded.text);
  const common = commonWords(a, b);
  const agreement = one.combined ? common / Math.max(1, a.length) : (2 * common) / Math.max(1, a.length + b.length);
  if (agreement >= 0.97) return { of: one, agreement, causes: [], missing: '', extra: '' };
  const { missing, extra } = differenceOf(b, a);
  const causes: string[] = [];
  if (one.declaration?.filter !== undefined && declared) causes.push('declaration has filter functions');
  if (one.combined) causes.push('one of several pages');
  if (!one.exact) causes.push('version of another day');
  if (/display:\s*none|\shidden[\s>=]/i.test(html)) causes.push('hidden content on the page');
  if (/<table/i.test(html)) causes.push('tables on the page');
  if (a.length < b.length / 2) causes.push('we read less than half');
  if (b.length < a.length / 2) causes.push('we read more than twice as much');
  return { of: one, agreement, causes, missing: missing.slice(0, 4).join(' … '), extra: extra.slice(0, 4).join(' … ') };
}

function report(title: string, outcomes: readonly Outcome[]): void {
  const sorted = outcomes.map(({ agreement }) => agreement).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(4);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const under = sorted.filter((value) => value < 0.97).length;
  console.log(
    `${title}: n ${sorted.length}, median ${at(0.5)}, mean ${mean.toFixed(4)}, p10 ${at(0.1)}, under 0.97: ${under}`,
  );
}

/** The pages under 0.97, one line a document: the worst page stands for all. */
function list(outcomes: readonly Outcome[], show: number): void {
  const worst = new Map<string, { outcome: Outcome; count: number }>();
  for (const outcome of outcomes) {
    if (outcome.agreement >= 0.97) continue;
    const key = `${outcome.of.name} ${outcome.of.path.replace(/[^/]*$/, '')}`;
    const known = worst.get(key);
    if (known === undefined) worst.set(key, { outcome, count: 1 });
    else
      worst.set(key, {
        outcome: known.outcome.agreement <= outcome.agreement ? known.outcome : outcome,
        count: known.count + 1,
      });
  }
  let shown = 0;
  for (const { outcome, count } of [...worst.values()].sort((a, b) => a.outcome.agreement - b.outcome.agreement)) {
    const { of, agreement, causes } = outcome;
    console.log(
      `  ${agreement.toFixed(3)} ×${count} ${of.path.replace('html/genai-contrib/', '')}: ${causes.join('; ') || 'cause unknown'}`,
    );
    if (shown < show) {
      console.log(
        `      select ${JSON.stringify(of.declaration?.select ?? null)} remove ${JSON.stringify(of.declaration?.remove ?? null)}`,
      );
      console.log(
        `      recorded only: ${outcome.missing.slice(0, 400)}\n      ours only: ${outcome.extra.slice(0, 400)}`,
      );
    }
    shown += 1;
  }
}

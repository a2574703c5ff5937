import { sha256 } from '#kernel';
import { inspectWarc, type ReadRecord } from '../inspect-warc.ts';
import { annotationsOf } from './annotate.ts';
import { bundleFacts, type BundleFacts } from './bundle-facts.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkLog } from './check-log.ts';
import { checkTexts, type Reread } from './check-texts.ts';
import { drawReport } from './draw-report.ts';
import { indexRecords } from './index-records.ts';
import { printReport } from './print-report.ts';
import { sayProved } from './say-proved.ts';
import { unpack } from './unpack.ts';
import { digestOf, factsName, json, leafName, pagesOf, proofName, textName, warcName } from './bundle-entries.ts';

export interface BundleVerdict {
  /** What is wrong, in sentences. Where there is anything, nothing counts as proved. */
  readonly faults: readonly string[];
  readonly proved: readonly string[];
  readonly unproved: readonly string[];
  /** What was not checked here, and why. */
  readonly notes: readonly string[];
  readonly facts: BundleFacts | null;
}

export interface VerifyingParts {
  /** Our reader: bytes to text. */
  readonly reread: Reread;
  /** What this release calls itself: reports of the same release are drawn again and compared. */
  readonly software: string;
  /** The log's key as known from elsewhere; the bundle's own without it. */
  readonly key?: string | undefined;
}

/** Checks a bundle, all of it, by itself. Never throws on what a file holds. */
export async function verifyBundle(file: Buffer, parts: VerifyingParts): Promise<BundleVerdict> {
  const faults: string[] = [];
  const notes: string[] = [];
  const { entries, faults: altered } = await unpack(file);
  faults.push(...altered);
  if (entries.size === 0) return { faults, notes, proved: [], unproved: [], facts: null };
  faults.push(...checkListing(entries));
  const warc = inspectWarc(entries.get(warcName) ?? new Uint8Array(0), warcName);
  faults.push(...warc.faults);
  const facts = readFacts(entries, faults);
  if (facts === null) return { faults, notes, proved: [], unproved: [], facts };
  try {
    const texts = textsIn(facts, entries, faults);
    faults.push(...(await checkTexts(facts, texts, warc.records, parts.reread, notes)));
    faults.push(...checkLog(facts, entries, parts.key));
    faults.push(...checkAgreement(facts, entries, warc.records));
    // Drawing pages again takes long, and says nothing more about a file that is altered.
    if (faults.length === 0) {
      faults.push(
        ...(await checkDerived(facts, { entries, records: warc.records, texts, software: parts.software }, notes)),
      );
    }
  } catch (error) {
    faults.push(`The bundle contradicts itself so that it cannot be checked to its end: ${(error as Error).message}.`);
  }
  const { proved, unproved } = sayProved(facts);
  return {
    faults,
    notes,
    proved: faults.length > 0 ? [] : proved,
    unproved: parts.key === undefined ? unproved : unproved.filter((sentence) => !sentence.startsWith('Whose key')),
    facts,
  };
}

/** The list of files and their digests, and the digest of the list. */
function checkListing(entries: ReadonlyMap<string, Uint8Array>): string[] {
  const faults: string[] = [];
  const list = entries.get('datapackage.json');
  if (list === undefined) return ['The bundle has no list of its files (datapackage.json).'];
  if (!same(entries.get('datapackage-digest.json'), digestOf(list)))
    faults.push(
      'The list of files (datapackage.json) does not have the digest that datapackage-digest.json says, or that file is altered.',
    );
  let resources: { path?: unknown; hash?: unknown; bytes?: unknown }[] = [];
  try {
    resources = (JSON.parse(text(list)) as { resources: typeof resources }).resources;
    if (!Array.isArray(resources)) throw new Error('no resources');
  } catch {
    return [...faults, 'The list of files (datapackage.json) cannot be read.'];
  }
  const listed = new Set(['datapackage.json', 'datapackage-digest.json']);
  for (const { path, hash, bytes } of resources) {
    const found = typeof path === 'string' ? entries.get(path) : undefined;
    listed.add(String(path));
    if (found === undefined) faults.push(`The file ${String(path)} is listed and not there.`);
    else if (sha256(found) !== hash || found.length !== bytes)
      faults.push(`The file ${String(path)} does not have the digest or the length that the list of files says.`);
  }
  for (const name of entries.keys())
    if (!listed.has(name)) faults.push(`The file ${name} is not on the list of files.`);
  return faults;
}

function readFacts(entries: ReadonlyMap<string, Uint8Array>, faults: string[]): BundleFacts | null {
  const bytes = entries.get(factsName);
  if (bytes === undefined) {
    faults.push(`The bundle does not say what it is of: ${factsName} is missing.`);
    return null;
  }
  try {
    const facts = bundleFacts.parse(JSON.parse(text(bytes)));
    return facts;
  } catch {
    faults.push(`What the bundle says it is of (${factsName}) cannot be understood by this release.`);
    return null;
  }
}

function textsIn(
  facts: BundleFacts,
  entries: ReadonlyMap<string, Uint8Array>,
  faults: string[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { reading } of facts.versions) {
    const bytes = entries.get(textName(reading.text));
    if (bytes === undefined) faults.push(`The canonical text ${reading.text} is missing.`);
    else if (sha256(bytes) !== reading.text)
      faults.push(`The canonical text ${reading.text} does not have that digest.`);
    else texts.set(reading.text, text(bytes));
  }
  return texts;
}

/** All that follows from the rest is made again and compared, so that nothing can be said in it that the rest does not bear. */
async function checkDerived(
  facts: BundleFacts,
  has: {
    entries: ReadonlyMap<string, Uint8Array>;
    records: readonly ReadRecord[];
    texts: ReadonlyMap<string, string>;
    software: string;
  },
  notes: string[],
): Promise<string[]> {
  const { entries, records, texts } = has;
  const expected = new Map<string, Uint8Array>([
    ['indexes/index.cdxj', Buffer.from(await indexRecords(records, warcName))],
    ['pages/pages.jsonl', Buffer.from(pagesOf(facts, records))],
    ['codicil/annotations.jsonld', json(annotationsOf(facts))],
  ]);
  if (facts.software === has.software) {
    expected.set('codicil/report.html', Buffer.from(drawReport(facts, texts)));
    expected.set('codicil/report.pdf', await printReport(facts, texts));
  } else {
    notes.push(
      `The readable pages were drawn by ${facts.software}; this is ${has.software}, which draws them otherwise and has not compared them.`,
    );
  }
  const known = new Set([
    ...expected.keys(),
    'codicil/report.html',
    'codicil/report.pdf',
    'datapackage.json',
    'datapackage-digest.json',
    warcName,
    factsName,
    'codicil/log/checkpoint',
    'codicil/log/key',
    ...facts.versions.map(({ reading }) => textName(reading.text)),
    ...facts.log.leaves.flatMap(({ position }) => [leafName(position), proofName(position)]),
    ...facts.log.tokens.map(({ file }) => file),
  ]);
  return [
    ...[...expected].flatMap(([name, bytes]) =>
      same(entries.get(name), bytes)
        ? []
        : [`The file ${name} says something else than the evidence that it was made from.`],
    ),
    ...[...entries.keys()].flatMap((name) =>
      known.has(name) ? [] : [`The file ${name} does not belong in a bundle.`],
    ),
  ];
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

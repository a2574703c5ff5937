import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { FetchError, ImportError, InputError } from '#kernel';
import { evidenceOf, type Evidence } from '#archive';
import { capturePage, type CaptureRules, type Exchange } from '#capture';
import { headerOf } from '#net';
import { kindOfDocument } from '#provisions';
import {
  capturedAddresses,
  findMementos,
  historyVariant,
  instantIn,
  originalBytes,
  pagesOf,
  placeOf,
  readDatedFolder,
  readWarc,
  setCurrent,
  type HistoryRecord,
  type NamedSource,
  type Place,
} from '#sources';
import { keepEarlier, type Earlier, type Outcome as Kept, type Standing } from './keep-history.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';
import type { Extraction } from './read-body.ts';
import { settleDocuments } from './settle-documents.ts';

export interface HistoryRequest {
  /** A TimeMap or TimeGate, a WARC or WACZ file, or a folder of dated files; several if they are of one document. */
  readonly addresses: readonly string[];
  readonly platform: string;
  readonly termsType: string;
  /** The document's pages in a WARC file; without them, those at which it is or was found. */
  readonly pages: readonly string[];
  readonly select: NonNullable<Extraction['select']> | null;
  /** The most mementos to fetch from an archive. */
  readonly limit: number;
}

type Rules = CaptureRules;

/**
 * Brings in earlier states of a document from elsewhere. Each origin feeds a form (variant) of its own, and each capture keeps
 * where it came from: never mixed with what we captured ourselves, and joined to it only where the words are the same.
 *
 * @throws InputError, ImportError, FetchError where an origin cannot be opened
 */
export async function importHistory(
  request: HistoryRequest,
  pipeline: Pipeline,
  rules: Rules,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  const said: string[] = [];
  const places = new Map<string, Place>();
  let failed = 0;
  for (const address of request.addresses) {
    const tally = new Map<Kept | 'missed', number>();
    const told = (one: Kept | 'missed', total: number | null): void => {
      tally.set(one, (tally.get(one) ?? 0) + 1);
      progress({ said: `Bringing in ${address}`, done: [...tally.values()].reduce((sum, n) => sum + n, 0), total });
    };
    const brought = /^https?:\/\//i.test(address)
      ? await fromArchive(address, request, pipeline, rules, told)
      : await fromFiles(resolve(address), request, pipeline, told);
    places.set(brought.place.variantId, brought.place);
    failed += tally.get('missed') ?? 0;
    said.push(`${address}: ${brought.said} ${sayTally(tally)}`, ...brought.passed.map((one) => `Passed over ${one}.`));
  }
  // Nobody knows whether the last of such states still stands: none is counted as what the document says now.
  for (const place of places.values()) await setCurrent(pipeline.room.db, place.variantId, false);
  const settled = await settleDocuments([...places.values()], pipeline, progress);
  said.push(`${settled.versions} versions and ${settled.changes.length} changes of wording found.`);
  return { said, changes: settled.changes, failed };
}

interface Brought {
  readonly place: Place;
  readonly said: string;
  readonly passed: readonly string[];
}

/** Mementos, one after another as the archive's pace allows; those that were had before are not fetched again. */
async function fromArchive(
  address: string,
  request: HistoryRequest,
  pipeline: Pipeline,
  rules: Rules,
  told: (one: Kept | 'missed', total: number | null) => void,
): Promise<Brought> {
  const { original, mementos, listed } = await findMementos(address, request.limit, rules.way);
  const host = new URL(mementos[0]?.address ?? address).host;
  const extraction = extractionOf(request, original);
  const source = { kind: 'web-archive', address: original, since: mementos[0]?.at ?? rules.now() } as const;
  const place = await placeFor(request, `web archive ${host}`, source, extraction, pipeline);
  const had = await capturedAddresses(pipeline.room.db, place.sourceId);
  const standing: Standing = { text: null, marks: null };
  const passed: string[] = [];
  for (const memento of mementos) {
    const bytes = originalBytes(memento.address);
    if (had.has(bytes)) {
      Object.assign(standing, { text: null, marks: null });
      told('known', mementos.length);
      continue;
    }
    try {
      const exchange = await capturePage(bytes, null, rules);
      const earlier: Earlier = {
        at: claimedBy(exchange) ?? memento.at,
        address: bytes,
        contentType: exchange.contentType,
        status: exchange.status,
        body: exchange.body,
        evidence: evidenceOf([exchange]),
      };
      told(await keepEarlier(earlier, place, extraction, standing, pipeline), mementos.length);
    } catch (error) {
      // A memento that cannot be had is told, and asked for again another time; the rest goes on.
      if (!(error instanceof FetchError)) throw error;
      passed.push(`${bytes}: ${error.message.replace(/\.$/, '')}`);
      told('missed', mementos.length);
      // An archive that asks for patience is asked no further; a later run goes on where this one stopped.
      if (error.code === 'waiting') break;
    }
  }
  const chosen =
    mementos.length < listed
      ? `${mementos.length} of the ${listed} states that ${host} lists, evenly over time.`
      : `${listed} states that ${host} lists.`;
  return { place, said: chosen, passed };
}

/** The archive's own word on which state it sent; it may send a near one in the place of the one asked for. */
function claimedBy(exchange: Exchange): string | null {
  const hop = exchange.hops.at(-1);
  const said = hop === undefined ? null : headerOf(hop, 'memento-datetime');
  return said === null ? null : instantIn(said);
}

async function fromFiles(
  path: string,
  request: HistoryRequest,
  pipeline: Pipeline,
  told: (one: Kept, total: number | null) => void,
): Promise<Brought> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new ImportError('no-history', `There is nothing at ${path}.`);
  const isFolder = found.isDirectory();
  if (!isFolder && !/\.(warc|warc\.gz|wacz)$/i.test(path))
    throw new ImportError(
      'no-history',
      `${path} is neither a folder nor a file that ends in .warc, .warc.gz or .wacz.`,
    );
  const { db } = pipeline.room;
  const pages = request.pages.length > 0 ? request.pages : await pagesOf(db, request);
  if (!isFolder && pages.length === 0)
    throw new InputError('no-page', `Say by --page which page of ${path} is the document.`);
  const { records, passed } = isFolder ? await readDatedFolder(path) : await readWarc(path, pages);
  const kind = isFolder ? 'dated-file' : 'warc-file';
  const name = `${isFolder ? 'dated files' : 'WARC file'} ${basename(path)}`;
  const variant = await historyVariant(db, request, { kind, address: path, name });
  const extraction = extractionOf(request, pages[0] ?? null);
  const place = await placeFor(
    request,
    variant,
    { kind, address: path, since: records[0]?.at ?? pipeline.now() },
    extraction,
    pipeline,
  );
  const standing: Standing = { text: null, marks: null };
  for (const record of records)
    told(
      await keepEarlier(asEarlier(record, kind, basename(path)), place, extraction, standing, pipeline),
      records.length,
    );
  return { place, said: `${records.length} states in it.`, passed };
}

function asEarlier(record: HistoryRecord, kind: 'warc-file' | 'dated-file', from: string): Earlier {
  const target =
    kind === 'warc-file' ? record.name : `urn:codicil:dated-file:${encodeURI(from)}/${encodeURI(record.name)}`;
  const evidence: Evidence = {
    type: 'resource',
    target,
    date: record.at,
    mediaType: record.contentType ?? 'application/octet-stream',
    payload: record.body,
    headers: { 'X-Codicil-Origin': `${kind} ${encodeURI(from)}` },
  };
  return { ...record, address: record.name, evidence: [evidence] };
}

function extractionOf({ select }: HistoryRequest, base: string | null): Extraction | null {
  if (select === null && base === null) return null;
  return { ...(select === null ? {} : { select }), ...(base === null ? {} : { base }) };
}

function placeFor(
  request: HistoryRequest,
  variant: string,
  source: Pick<NamedSource, 'kind' | 'address' | 'since'>,
  extraction: Extraction | null,
  { room }: Pipeline,
): Promise<Place> {
  return placeOf(room.db, {
    platform: request.platform,
    termsType: request.termsType,
    kind: kindOfDocument(request.termsType),
    variant,
    source: { ...source, collectionId: null, extraction },
  });
}

const tallies: readonly (readonly [Kept | 'missed', string])[] = [
  ['accepted', 'new'],
  ['unchanged', 'as the one before'],
  ['quarantined', 'set aside'],
  ['failed', 'not readable'],
  ['known', 'here already'],
  ['missed', 'could not be had'],
];

function sayTally(tally: ReadonlyMap<Kept | 'missed', number>): string {
  return `${tallies.flatMap(([one, words]) => (tally.has(one) ? [`${tally.get(one)} ${words}`] : [])).join(', ')}.`;
}

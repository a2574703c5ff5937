import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { WARCParser, type WARCRecord } from 'warcio';
import { ImportError, parseInstant } from '#kernel';
import { inTime, largestBody, largestHistory, type History, type HistoryRecord } from './history-record.ts';
import { eachWarcOf } from './read-wacz.ts';

const most = { records: 5_000_000, remembered: 200 };
/** The kinds of payload that are read as a document. */
const readable = /^(?:text\/html|application\/xhtml\+xml|text\/markdown)(?:;|$)/i;

/**
 * The records of some pages in a WARC file (`.warc`, `.warc.gz`) or in the WARC files of a WACZ (`.wacz`): answers of status
 * 200, resources, and revisits of what stands in the same file. Anything else is passed over.
 *
 * @throws ImportError `not-a-warc`, `no-records`, `too-large`
 */
export async function readWarc(path: string, pages: readonly string[]): Promise<History> {
  const wanted = new Set(pages.map(plainAddress));
  const gathered: Gathered = { records: [], passed: [], bytes: 0, read: 0, met: new Map(), bodies: new Map() };
  if (path.toLowerCase().endsWith('.wacz')) await eachWarcOf(path, (stream) => gather(stream, wanted, gathered, path));
  else await gather(createReadStream(path), wanted, gathered, path);
  if (gathered.read === 0) throw new ImportError('not-a-warc', `${path} holds no WARC record that can be read.`);
  if (gathered.records.length === 0)
    throw new ImportError(
      'no-records',
      `${path} holds no page of ${pages.join(' or ')}; it holds ${gathered.met.size === 0 ? 'no HTML or Markdown at all' : [...gathered.met.keys()].slice(0, 5).join(', ')}${gathered.met.size > 5 ? ', …' : ''}.`,
    );
  return { records: inTime(gathered.records), passed: gathered.passed };
}

interface Gathered {
  readonly records: HistoryRecord[];
  readonly passed: string[];
  bytes: number;
  read: number;
  /** Addresses of documents that were met, for the sentence where the wanted one is not among them. */
  readonly met: Map<string, true>;
  /** What was kept, by the digest that the file gives, for revisits. */
  readonly bodies: Map<string, HistoryRecord>;
}

async function gather(stream: Readable, wanted: ReadonlySet<string>, gathered: Gathered, path: string): Promise<void> {
  try {
    for await (const record of WARCParser.iterRecords(stream)) {
      // What is no record comes as one without a time.
      if (instantOfRecord(record.warcDate ?? '') === null) throw new Error('a record has no time');
      gathered.read += 1;
      if (gathered.read > most.records)
        throw new ImportError('too-large', `${path} holds more records than can be read.`);
      await take(record, wanted, gathered, path);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    gathered.passed.push(
      `${path}: after ${gathered.read} records it cannot be read further (${(error as Error).message})`,
    );
  } finally {
    stream.destroy();
  }
}

async function take(record: WARCRecord, wanted: ReadonlySet<string>, gathered: Gathered, path: string): Promise<void> {
  const target = (record.warcTargetURI ?? '').replace(/^<(.*)>$/, '$1');
  const type = record.warcType;
  const digest = record.warcPayloadDigest ?? null;
  const at = instantOfRecord(record.warcDate ?? '');
  const isWanted = wanted.has(plainAddress(target)) && at !== null;
  const revisited = type === 'revisit' && isWanted && digest !== null ? gathered.bodies.get(digest) : undefined;
  if (revisited !== undefined && at !== null) gathered.records.push({ ...revisited, at, name: target });
  if (type !== 'response' && type !== 'resource') return;
  const info = record.getResponseInfo();
  const status = type === 'response' ? Number(info?.status ?? Number.NaN) : null;
  const contentType =
    type === 'response' ? (info?.headers.get('content-type') ?? null) : (record.warcContentType ?? null);
  if (contentType === null || !readable.test(contentType)) return;
  if (gathered.met.size < most.remembered) gathered.met.set(target, true);
  if (!isWanted || at === null) return;
  if (status !== null && status !== 200) {
    gathered.passed.push(`${target} of ${at}: the answer has status ${status}`);
    return;
  }
  const body = await bounded(record);
  if (body === null) {
    gathered.passed.push(`${target} of ${at}: it is larger than any document`);
    return;
  }
  gathered.bytes += body.length;
  if (gathered.bytes > largestHistory)
    throw new ImportError('too-large', `${path} holds more of this page than can be read at once.`);
  const kept: HistoryRecord = { at, name: target, contentType, status, body };
  gathered.records.push(kept);
  if (digest !== null) gathered.bodies.set(digest, kept);
}

/** The payload with transfer and content codings undone, or null where it grows beyond all measure. */
async function bounded(record: WARCRecord): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size > largestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function instantOfRecord(date: string): string | null {
  try {
    return parseInstant(date);
  } catch {
    return null;
  }
}

/** Two spellings of one page are one: case of the host, scheme, a slash at the end, `www.`. */
function plainAddress(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

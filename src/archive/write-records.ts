import { sha256, type Digest } from '#kernel';
import type { HeldPayload } from './capture-records.store.ts';
import { httpBlock, recordIdOf, type Evidence, type WarcRecord } from './warc.ts';

/** Evidence as the record that it becomes. */
export interface MadeRecord {
  readonly record: WarcRecord;
  /** Where its place is to be remembered: under the capture, or by digest alone. */
  readonly event: NonNullable<Evidence['event']> | null;
  /** The digest that the payload is found by, where this record holds it. */
  readonly holds: Digest | null;
}

const samePayload = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';
const notModified = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

/** An answer that only says that the one before still holds. */
export function isNotModified(item: Evidence): boolean {
  return item.event !== undefined && item.type === 'response' && / 304\b/.test(item.http?.line ?? '');
}

function refersTo(profile: string, earlier: HeldPayload | undefined): (readonly [string, string])[] {
  return [
    ['WARC-Profile', profile],
    ...(earlier === undefined
      ? []
      : ([
          ['WARC-Refers-To', `<${earlier.record_id}>`],
          ['WARC-Refers-To-Target-URI', earlier.target],
          ['WARC-Refers-To-Date', earlier.at],
        ] as const)),
  ];
}

/**
 * The records of a batch of evidence, in order. A response whose payload an earlier response holds becomes a revisit of it.
 * `digests` name the unpacked payloads; `known` are those that the archive holds; `held` are earlier responses by payload, `before` the last answers by address.
 */
export function makeRecords(
  evidence: readonly Evidence[],
  digests: readonly Digest[],
  archived: {
    readonly known: ReadonlySet<string>;
    readonly held: ReadonlyMap<string, HeldPayload>;
    readonly before: ReadonlyMap<string, HeldPayload>;
  },
): MadeRecord[] {
  const { known, held, before } = archived;
  const ids = evidence.map((item, index) =>
    recordIdOf(
      item.type,
      item.target,
      item.date,
      String(item.event?.step ?? ''),
      item.event?.of ?? '',
      digests[index] ?? '',
    ),
  );
  const last = evidence.findLastIndex((item) => item.event?.of === 'response');
  const responses = new Map(held);
  const taken = new Set<string>(known);
  const made: MadeRecord[] = [];
  for (const [index, item] of evidence.entries()) {
    const digest = digests[index] as Digest;
    const id = ids[index] ?? '';
    if (item.event === undefined && taken.has(digest)) continue;
    const links = linksOf(item, index, { evidence, digests, ids, last });
    const base = { id, date: item.date, target: item.target, mediaType: item.mediaType };
    if (item.type === 'response' && item.http !== undefined && isNotModified(item)) {
      const headers = [...links, ...refersTo(notModified, before.get(item.target))];
      const block = httpBlock(item.http, item.payload);
      made.push({
        record: { ...base, type: 'revisit', block, payloadDigest: null, headers },
        event: item.event ?? null,
        holds: null,
      });
      continue;
    }
    if (item.type === 'response' && item.http !== undefined) {
      const payloadDigest = sha256(item.payload);
      const earlier = item.payload.length === 0 ? undefined : responses.get(payloadDigest);
      if (item.event !== undefined && earlier !== undefined) {
        const headers = [...links, ...refersTo(samePayload, earlier)];
        const block = httpBlock(item.http, new Uint8Array(0));
        made.push({
          record: { ...base, type: 'revisit', block, payloadDigest, headers },
          event: item.event,
          holds: null,
        });
        continue;
      }
      responses.set(payloadDigest, {
        payload_digest: payloadDigest,
        record_id: id,
        target: item.target,
        at: item.date,
      });
      const record = {
        ...base,
        type: item.type,
        block: httpBlock(item.http, item.payload),
        payloadDigest,
        headers: links,
      };
      made.push({ record, event: item.event ?? null, holds: taken.has(digest) ? null : digest });
    } else if (item.http !== undefined) {
      const payloadDigest = item.payload.length === 0 ? null : sha256(item.payload);
      const record = {
        ...base,
        type: item.type,
        block: httpBlock(item.http, item.payload),
        payloadDigest,
        headers: links,
      };
      made.push({ record, event: item.event ?? null, holds: null });
      continue;
    } else {
      const payloadDigest = item.type === 'metadata' ? null : digest;
      const record = { ...base, type: item.type, block: item.payload, payloadDigest, headers: links };
      made.push({
        record,
        event: item.event ?? null,
        holds: payloadDigest === null || taken.has(digest) ? null : digest,
      });
      if (payloadDigest === null) continue;
    }
    taken.add(digest);
  }
  return made;
}

/** Headers that say whom was spoken to and which other records belong to this one. */
function linksOf(
  item: Evidence,
  index: number,
  batch: { evidence: readonly Evidence[]; digests: readonly Digest[]; ids: readonly string[]; last: number },
): (readonly [string, string])[] {
  const { evidence, digests, ids, last } = batch;
  const links: (readonly [string, string])[] = [];
  if (item.ip != null && item.event?.of !== 'metadata') links.push(['WARC-IP-Address', item.ip]);
  if (item.event !== undefined) {
    const { step, of } = item.event;
    // Question and answer of one step name each other; all else names the last answer.
    const partner = of === 'request' ? 'response' : 'request';
    const beside =
      of === 'request' || of === 'response'
        ? evidence.findIndex((other) => other.event?.step === step && other.event.of === partner)
        : last;
    for (const other of new Set([beside, of === 'response' && index !== last ? last : -1]))
      if (other >= 0 && other !== index) links.push(['WARC-Concurrent-To', `<${ids[other] ?? ''}>`]);
  }
  const source = item.headers?.['X-Codicil-Body'];
  if (item.type === 'conversion' && source !== undefined) {
    const original = evidence.findIndex((other, place) => other.type !== 'conversion' && digests[place] === source);
    if (original >= 0) links.push(['WARC-Refers-To', `<${ids[original] ?? ''}>`]);
  }
  for (const entry of Object.entries(item.headers ?? {})) links.push(entry);
  return links;
}

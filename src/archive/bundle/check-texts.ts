import { lengthOf, sha256 } from '#kernel';
import type { ReadRecord } from '../inspect-warc.ts';
import type { BundledVersion, BundleFacts } from './bundle-facts.ts';
import { cutter } from './cut-text.ts';
import { payloadWith } from './find-payload.ts';

/**
 * Reads bytes as this release does. `extraction` is what the bundle says of the way the document is found in its page; `load`
 * finds the pages of a document that stands on several.
 */
export type Reread = (
  bytes: Uint8Array,
  mediaType: string | null,
  extraction: unknown,
  load: (digest: string) => Promise<Uint8Array>,
) => Promise<{ readonly text: string; readonly extractionKey: string; readonly release: string }>;

/** The bytes, the text that is read from them, and every span in it. */
export async function checkTexts(
  facts: BundleFacts,
  texts: ReadonlyMap<string, string>,
  records: readonly ReadRecord[],
  reread: Reread,
  notes: string[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const version of facts.versions) {
    const named = `version ${version.ordinal}`;
    const bytes = await payloadWith(version.capture.body, records);
    if (bytes === undefined)
      faults.push(`The archived bytes of ${named} (${version.capture.body}) are not in the bundle.`);
    else faults.push(...(await checkReading(version, bytes, { records, reread }, notes)));
    const text = texts.get(version.reading.text);
    if (text !== undefined) faults.push(...checkSpans(version, text));
  }
  if (facts.change !== null) faults.push(...checkRedline(facts, texts));
  return faults;
}

async function checkReading(
  version: BundledVersion,
  bytes: Uint8Array,
  { records, reread }: { records: readonly ReadRecord[]; reread: Reread },
  notes: string[],
): Promise<string[]> {
  const load = async (digest: string): Promise<Uint8Array> => {
    const page = await payloadWith(digest, records);
    if (page === undefined) throw new Error(`a page of it (${digest}) is not in the bundle.`);
    return page;
  };
  const { reading, capture, ordinal } = version;
  const said = `the archived bytes of version ${ordinal} to its text`;
  try {
    const read = await reread(bytes, capture.mediaType, reading.extraction, load);
    if (read.extractionKey !== reading.extractionKey)
      return [`The bundle names another way to find the document in its page than the log does (version ${ordinal}).`];
    if (sha256(read.text) === reading.text) return [];
    if (read.release !== reading.release) {
      notes.push(
        `The text of version ${ordinal} was read by release ${reading.release} of the reader; this is release ${read.release}, which reads the same bytes otherwise. That they give this text was not checked.`,
      );
      return [];
    }
    return [`The reader does not bring ${said}: it reads other words from them.`];
  } catch (error) {
    return [`The reader does not bring ${said}: ${(error as Error).message}`];
  }
}

/** Blocks in order, and every quotation where it is said to stand. */
function checkSpans(version: BundledVersion, text: string): string[] {
  const cut = cutter(text);
  const length = lengthOf(text);
  const faults: string[] = [];
  let end = -1;
  for (const block of version.outline) {
    if (block.start !== end + 1 || block.end < block.start || block.end > length) {
      faults.push(`The outline of version ${version.ordinal} does not follow its text.`);
      break;
    }
    end = block.end;
  }
  if (faults.length === 0 && version.outline.length > 0 && end !== length)
    faults.push(`The outline of version ${version.ordinal} ends before its text.`);
  for (const { leads, body, provision } of version.quotations)
    for (const quote of [...leads, body])
      if (
        quote.exact === '' ||
        cut(quote.start, quote.end) !== quote.exact ||
        cut(Math.max(0, quote.start - lengthOf(quote.prefix)), quote.start) !== quote.prefix ||
        cut(quote.end, quote.end + lengthOf(quote.suffix)) !== quote.suffix
      )
        faults.push(
          `The quotation “${quote.exact.slice(0, 80)}” (${provision.title}) does not stand at characters ${quote.start}–${quote.end} of version ${version.ordinal}.`,
        );
  return faults;
}

/** A redline holds every block of both texts once, and its runs give the words of both. */
function checkRedline(facts: BundleFacts, texts: ReadonlyMap<string, string>): string[] {
  const { change } = facts;
  const [from, to] = facts.versions;
  if (change === null || from === undefined || to === undefined) return ['A change needs two versions.'];
  if (change.from !== from.id || change.to !== to.id) return ['The change is of other versions than the bundle holds.'];
  const cuts = [from, to].map((version) => cutter(texts.get(version.reading.text) ?? ''));
  const wordsOf = (side: 0 | 1, indices: readonly number[]): string =>
    indices
      .map((index) => {
        const block = (side === 0 ? from : to).outline[index];
        return block === undefined ? '' : (cuts[side]?.(block.start, block.end) ?? '');
      })
      .join('\n');
  const seen = [new Set<number>(), new Set<number>()];
  for (const block of change.redline) {
    const before = block.runs.filter(({ op }) => op !== 'added').map((run) => run.was ?? run.text);
    const after = block.runs.filter(({ op }) => op !== 'removed').map((run) => run.text);
    if (before.join('') !== wordsOf(0, block.before) || after.join('') !== wordsOf(1, block.after))
      return ['The redline does not hold the words of both texts.'];
    for (const index of block.before) seen[0]?.add(index);
    for (const index of block.after) seen[1]?.add(index);
  }
  return seen[0]?.size === from.outline.length && seen[1]?.size === to.outline.length
    ? []
    : ['The redline leaves out blocks of the texts.'];
}

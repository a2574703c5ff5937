import { NotFoundError, sha256, sliceOf } from '#kernel';
import type { Archive } from '#archive';
import { decodeOutline, wordsOfPassages } from '#provisions';
import { fold, isPdf } from '#text';
import type { Database } from '#store';
import { plainTextOf } from './plain-text.ts';
import { newMemory, readBody, type Extraction } from './read-body.ts';
import { outlineOf, quotedReadings } from './quoted.store.ts';

export interface QuotationReport {
  readonly readings: number;
  readonly quotations: number;
  /** Quotations not found at their offsets in the text rebuilt from the archived bytes. */
  readonly misplaced: readonly Miss[];
  /** Quotations not found in the plain text that a second parser makes of the same bytes. */
  readonly unconfirmed: readonly Miss[];
}

export interface Miss {
  readonly platform: string;
  readonly document: string;
  readonly version: string;
  readonly quotation: string;
}

/**
 * Finds every quotation that a page can show twice again: at its offsets in the canonical text read anew from the archived
 * bytes, and, white space collapsed, in the plain text that an unrelated parser makes of the same bytes.
 * @throws NotFoundError where a document is asked for of which nothing is on record
 */
export async function verifyQuotations(
  db: Database,
  archive: Archive,
  options: { of: string | null; history: boolean },
  progress: (step: { said: string; done: number; total: number | null }) => void,
): Promise<QuotationReport> {
  const readings = await quotedReadings(db, options);
  if (options.of !== null && readings.length === 0)
    throw new NotFoundError(`Nothing is on record of “${options.of}”, so there is nothing of it to verify.`);
  const memory = newMemory();
  const misplaced: Miss[] = [];
  const unconfirmed: Miss[] = [];
  let quotations = 0;
  for (const [index, reading] of readings.entries()) {
    const miss = (quotation: string): Miss => ({
      platform: reading.platform,
      document: reading.document,
      version: reading.version,
      quotation,
    });
    const bytes = await archive.read(reading.body_digest);
    const { text } = (
      await readBody(bytes, reading.media_type, reading.extraction as Extraction | null, memory, (digest) =>
        archive.read(digest),
      )
    ).reading;
    if (sha256(text) !== reading.text_digest)
      misplaced.push(miss('the whole text: the archived bytes read to other words than were stored'));
    const outline = decodeOutline(await outlineOf(db, reading.reading));
    const passages = await wordsOfPassages(db, [...new Set(outline.placements.map((placement) => placement.passage))]);
    const found = isPdf(bytes, reading.media_type) ? tight : collapsed;
    const second = found(await plainTextOf(bytes, reading.media_type, (digest) => archive.read(digest)));
    for (const placement of outline.placements) {
      quotations += 1;
      const body = sliceOf(text, placement.body);
      const leads = placement.leads.map((lead) => sliceOf(text, lead));
      const passage = passages.get(placement.passage);
      if (
        passage === undefined ||
        fold(body) !== fold(passage.body) ||
        leads.some((lead, place) => fold(lead) !== fold(passage.leads[place] ?? ''))
      )
        misplaced.push(miss(body));
      for (const quoted of [...leads, body]) if (!second.includes(found(quoted))) unconfirmed.push(miss(quoted));
    }
    if (index % 20 === 0) progress({ said: 'Finding quotations again', done: index, total: readings.length });
  }
  return { readings: readings.length, quotations, misplaced, unconfirmed };
}

/** Without white space and hyphens, which lines of a PDF break and its reading heals. */
function tight(text: string): string {
  return text.replaceAll(/[\s\u00ad\u2010\u2011-]+/g, '');
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

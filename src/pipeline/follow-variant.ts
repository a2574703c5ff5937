import { setImmediate } from 'node:timers/promises';
import { idOf, StoreError, type Instant } from '#kernel';
import { leafOfChange, leafOfVersion, readingSubject, type Log } from '#archive';
import { acceptedCaptures, type AcceptedCapture } from '#capture';
import { saveChanges, type ChangeRow } from '#changes';
import {
  decodeOutline,
  follow,
  forgetWordings,
  loadLineages,
  packLineages,
  provisionIds,
  saveLineages,
  saveProvisions,
  saveWordings,
  startLineages,
  takeApart,
  type LineageState,
  type Outline,
  type Tenure,
  type WordingRow,
} from '#provisions';
import { reader } from '#text';
import type { Database } from '#store';
import { atOnce } from './at-once.store.ts';
import { changeRow, sidesOf } from './change-row.ts';
import { extractionKey } from './keep-readings.ts';
import type { Extraction } from './read-body.ts';
import type { PassageWords } from './passage-words.ts';
import { judgeChanges, publishChanges } from './publish-changes.ts';
import { findReadings, type FoundReading } from './readings.store.ts';
import { lastVersion, saveVersions, setOrdinalsAside, settleLater, type VersionRow } from './versions.store.ts';

export interface FollowParts {
  readonly db: Database;
  readonly log: Log;
  readonly words: PassageWords;
  /** A slug for a provision when it is minted, for life. */
  readonly slugOf: (passage: number) => string;
  readonly now: () => Instant;
}

export interface FollowedVariant {
  /** Versions recorded now. */
  readonly versions: number;
  /** Changes of wording found now, published or not. */
  readonly changes: readonly string[];
}

/** So many versions are carried on before what was found is committed. */
const versionsAtOnce = 40;

/** What one batch of versions leaves to be written. */
interface Findings {
  readonly versions: VersionRow[];
  /** By version, what its reading is called in the log. */
  readonly readings: Map<string, string>;
  readonly changes: ChangeRow[];
  /** What tells equal words, by reading. */
  readonly words: Map<number, string>;
  readonly wordings: Map<string, WordingRow>;
  readonly minted: Map<string, { id: string; document_id: string; slug: string; alias_of: string | null }>;
  /** Other ids of provisions, and what they lead to. */
  readonly alsoNamed: Map<string, string>;
  readonly apartAgain: Set<string>;
}

/** The state of a variant's timeline while it is carried on. */
interface Position {
  state: LineageState;
  version: VersionRow | null;
  outline: Outline | null;
  wording: string | null;
  /** The last one given: versions that were retracted keep theirs among the others. */
  ordinal: number;
  /** Ids of the document's provisions that are stored or about to be. */
  readonly known: Set<string>;
}

/**
 * Makes versions of a variant's captures that have none yet, in the order of time, and carries its provisions on through
 * them. A capture of an earlier time than the last version makes the variant be followed anew from its first record: ids
 * are remembered by the document's lineages, so they stay.
 */
export async function followVariant(
  place: { platformId: string; documentId: string; variantId: string },
  parts: FollowParts,
): Promise<FollowedVariant> {
  const { db } = parts;
  const captures = await acceptedCaptures(db, place.variantId);
  const firstNew = captures.findIndex((capture) => capture.ordinal === null);
  // Ordinals still set aside tell that following anew was interrupted.
  const interrupted = captures.some((capture) => capture.ordinal !== null && capture.ordinal < 0);
  if (firstNew < 0 && !interrupted) return { versions: 0, changes: [] };
  const anew = interrupted || (firstNew > 0 && captures.slice(firstNew).some((capture) => capture.ordinal !== null));
  const stored = await loadLineages(db, place.documentId);
  const position: Position = {
    state: stored ?? startLineages(place.documentId),
    version: null,
    outline: null,
    wording: null,
    ordinal: 0,
    known: await provisionIds(db, place.documentId),
  };
  if (anew) {
    const { [place.variantId]: _, ...others } = position.state.variants;
    position.state = { ...position.state, variants: others };
    await db.transaction().execute(async (trx) => {
      await setOrdinalsAside(trx, place.variantId);
      await forgetWordings(trx, place.variantId);
    });
  } else if (firstNew > 0) {
    position.ordinal = Math.max(...captures.slice(0, firstNew).map((capture) => capture.ordinal ?? 0));
    await resume(position, place, captures[firstNew - 1] as AcceptedCapture, parts);
  }

  const pending = anew ? captures : captures.slice(firstNew);
  const changes: string[] = [];
  for (let start = 0; start < pending.length;) {
    const some = pending.slice(start, start + atOnce(db, versionsAtOnce));
    start += some.length;
    const readings = await readingsOf(some, db);
    const findings: Findings = {
      versions: [],
      readings: new Map(),
      changes: [],
      words: new Map(),
      wordings: new Map(),
      minted: new Map(),
      alsoNamed: new Map(),
      apartAgain: new Set(),
    };
    for (const capture of some) {
      // Lets what stands in the document before, which is being written meanwhile, send its next statement.
      await setImmediate();
      const reading = readings.get(capture.id);
      if (reading === undefined) continue;
      position.ordinal += 1;
      if (capture.retracted) setAside(position, place, capture, reading, findings);
      else await carryOn(position, place, capture, reading, findings, parts);
    }
    changes.push(...findings.changes.map((change) => change.id));
    const last = start >= pending.length;
    await commit(findings, place, position, parts, last ? { standing: anew ? changes : null } : null);
  }
  return { versions: pending.length, changes };
}

/** The readings of captures, by capture. */
async function readingsOf(captures: readonly AcceptedCapture[], db: Database): Promise<Map<string, FoundReading>> {
  const found = new Map<string, FoundReading>();
  const ways = Map.groupBy(captures, (capture) => extractionKey(capture.extraction as Extraction | null));
  for (const [way, some] of ways) {
    const readings = await findReadings(db, [...new Set(some.map((capture) => capture.body_digest))], way, reader);
    for (const capture of some) {
      const reading = readings.get(capture.body_digest);
      if (reading !== undefined) found.set(capture.id, reading);
    }
  }
  return found;
}

async function resume(
  position: Position,
  place: { documentId: string; variantId: string },
  capture: AcceptedCapture,
  { db, words }: FollowParts,
): Promise<void> {
  const last = await lastVersion(db, place.variantId);
  if (last === undefined) return;
  position.outline = decodeOutline(last.outline);
  await words.of(position.outline.placements.map((placement) => placement.passage));
  position.wording = last.words_digest;
  position.version = {
    id: last.id,
    document_id: place.documentId,
    variant_id: place.variantId,
    ordinal: last.ordinal,
    capture_id: capture.id,
    reading_id: last.reading_id,
    captured_at: last.captured_at,
    kind: 'change',
    recorded_kind: null,
    status: 'accepted',
    wording_changed: false,
  };
}

/** A version that was retracted keeps its place in time. Nothing is carried on through it, as if it had not been. */
function setAside(
  position: Position,
  place: { documentId: string; variantId: string },
  capture: AcceptedCapture,
  reading: FoundReading,
  findings: Findings,
): void {
  noteVersion(
    {
      id: idOf('version', capture.id),
      document_id: place.documentId,
      variant_id: place.variantId,
      ordinal: position.ordinal,
      capture_id: capture.id,
      reading_id: reading.id,
      captured_at: capture.captured_at,
      kind: 'technical',
      recorded_kind: capture.recorded_kind,
      status: 'retracted',
      wording_changed: false,
    },
    capture,
    findings,
  );
}

/** Notes a version, and what its reading is called in the log. */
function noteVersion(version: VersionRow, capture: AcceptedCapture, findings: Findings): void {
  findings.versions.push(version);
  const way = extractionKey(capture.extraction as Extraction | null);
  findings.readings.set(version.id, readingSubject(capture.body_digest, way, reader));
}

/** One capture to one version: aligns it with the version before and notes what became of each provision. */
async function carryOn(
  position: Position,
  place: { platformId: string; documentId: string; variantId: string },
  capture: AcceptedCapture,
  reading: FoundReading,
  findings: Findings,
  parts: FollowParts,
): Promise<void> {
  const before = position.version;
  const { ordinal } = position;
  const outline = decodeOutline(reading.outline);
  const passages = await parts.words.of(outline.placements.map((placement) => placement.passage));
  const units = outline.placements.map((placement, index) => ({
    key: passages[index]?.key ?? '',
    text: passages[index]?.body ?? '',
    section: placement.path,
    number: placement.number,
    leads: passages[index]?.leadKeys ?? [],
  }));
  const technical = capture.recorded_kind === 'technical';
  const followed = follow(position.state, place.variantId, {
    ordinal,
    units,
    technical,
    headings: outline.headings,
    wording: reading.words_digest,
  });
  const numbers = new Map(units.map((unit, index) => [unit.key, outline.placements[index]?.passage ?? 0]));
  const numberOf = (key: string | null): number | null =>
    key === null ? null : (numbers.get(key) ?? parts.words.numberOf(key));

  for (const [index, id] of followed.ids.entries()) {
    if (position.known.has(id)) continue;
    position.known.add(id);
    findings.minted.set(id, {
      id,
      document_id: place.documentId,
      slug: parts.slugOf(outline.placements[index]?.passage ?? 0),
      alias_of: null,
    });
  }
  for (const { id, of } of followed.alsoNamed) findings.alsoNamed.set(id, of);
  for (const id of followed.apartAgain) findings.apartAgain.add(id);
  for (const tenure of [...followed.closed, ...followed.opened]) {
    const passage = numberOf(tenure.key);
    if (passage === null)
      throw new StoreError('lost-passage', `A wording of ${place.documentId} has a passage that is not stored.`);
    const row = wordingOf(tenure, passage);
    findings.wordings.set(`${row.provision_id} ${row.from_ordinal}`, row);
  }
  const dateOnly =
    followed.changes.length > 0 &&
    followed.changes.every((change) =>
      [change.before, change.after].every((key) => key === null || parts.words.mainType(numberOf(key)) === 'none.date'),
    );
  const sameWords = position.wording === reading.words_digest;
  const wordingChanged =
    before !== null &&
    !sameWords &&
    !dateOnly &&
    (technical || followed.changes.length > 0 || !sameHeadings(position.outline, outline));
  const version: VersionRow = {
    id: idOf('version', capture.id),
    document_id: place.documentId,
    variant_id: place.variantId,
    ordinal,
    capture_id: capture.id,
    reading_id: reading.id,
    captured_at: capture.captured_at,
    kind: before === null ? 'first' : wordingChanged && !technical ? 'change' : 'technical',
    recorded_kind: capture.recorded_kind,
    status: 'accepted',
    wording_changed: wordingChanged,
  };
  noteVersion(version, capture, findings);
  findings.words.set(reading.id, reading.words_digest);
  if (before !== null && version.kind === 'change')
    findings.changes.push(
      changeRow(
        place,
        before,
        version,
        followed.changes,
        numberOf,
        parts.words,
        sidesOf(position.outline, outline, parts.words),
      ),
    );
  position.state = followed.state;
  position.version = version;
  position.outline = outline;
  position.wording = reading.words_digest;
}

function sameHeadings(before: Outline | null, after: Outline): boolean {
  return before !== null && before.headings.join(' ') === after.headings.join(' ');
}

function wordingOf(tenure: Tenure, passage: number): WordingRow {
  return {
    provision_id: tenure.provisionId,
    variant_id: tenure.variantId,
    passage_id: passage,
    from_ordinal: tenure.from,
    to_ordinal: tenure.to,
    technical: tenure.technical === true,
  };
}

/** Writes what a batch found; the `end` of a variant publishes, and names the changes still standing if it was followed anew. */
async function commit(
  findings: Findings,
  place: { documentId: string; variantId: string },
  position: Position,
  parts: FollowParts,
  end: { readonly standing: readonly string[] | null } | null,
): Promise<void> {
  const now = parts.now();
  const state = packLineages(position.state);
  const withheld = end === null ? null : await judgeChanges(parts.db, place.variantId, findings, findings.words);
  const aliases = [...Object.entries(position.state.aliases), ...findings.alsoNamed].map(([id, heir]) => ({
    id,
    document_id: place.documentId,
    slug: 'joined',
    alias_of: heir,
  }));
  try {
    await parts.db.transaction().execute(async (trx) => {
      await settleLater(trx);
      await saveProvisions(trx, [...findings.minted.values()]);
      await takeApart(trx, [...findings.apartAgain]);
      await saveProvisions(
        trx,
        aliases.filter(({ id, alias_of }) => id !== alias_of),
      );
      await saveVersions(trx, findings.versions);
      await saveWordings(trx, [...findings.wordings.values()]);
      await saveChanges(trx, findings.changes);
      if (end !== null) await publishChanges(trx, place.variantId, withheld ?? new Map(), end.standing);
      await saveLineages(trx, place.documentId, state);
      await parts.log.append(
        trx,
        [
          ...findings.versions.map((version) => leafOfVersion(version, findings.readings.get(version.id) ?? '')),
          ...findings.changes.map(leafOfChange),
        ],
        now,
      );
    });
  } catch (error) {
    await parts.log.reload();
    throw error;
  }
}

import { sentencesSince, type DatedSentence } from '#changes';
import { lengthOf, parseInstant } from '#kernel';
import type { Outline } from '#provisions';
import { documentRef, platformRef } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { changesOf, type ChangeRow } from './change.store.ts';
import { findOne, findPlace } from './find-version.ts';
import type { Materials } from './materials.ts';
import { readMarkOf } from './read-mark.store.ts';
import type { SincePage } from './since-page.ts';
import { versionRef } from './version-ref.ts';
import { versionsById, versionsOf, type VersionRow } from './version.store.ts';

/**
 * For every sentence of the current text since when it stands: since the first record, or since the published change that brought it. What is
 * withheld as no change dates nothing. With `since`, or a mark of the reader, what came later is told apart.
 */
export async function answerSince(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  options: { variant?: string | undefined; since?: string | undefined },
): Promise<SincePage> {
  const place = await findPlace(desk, platformSlug, documentSlug, options.variant);
  const { catalogue, platform, document, variant } = place;
  const [rows, { changes }, read, [current]] = await Promise.all([
    versionsOf(desk.db, document.id, variant.id),
    changesOf(desk.db, document.id, variant.id),
    readMarkOf(desk.db, document.id),
    versionsById(desk.db, [variant.last_version]),
  ]);
  const version = current ?? (await findOne(desk, place));
  const states = statesOf(rows, changes.toReversed(), version);
  const texts = await Promise.all(states.map(({ row }) => desk.text(row.text_digest)));
  const dated = sentencesSince(texts.map(({ text }) => text));
  const asked = askedOf(options.since, read);
  const newerThan = (at: number): boolean => asked !== null && (states[at]?.row.captured_at ?? '') > asked.at;
  const outlines = await desk.outlines([Number(version.reading_id)]);
  const later = changes.filter((row) => asked !== null && row.detected_by > asked.at);
  const then =
    asked === null ? undefined : rows.findLast((row) => row.status === 'accepted' && row.captured_at <= asked.at);
  const shown = versionRef(catalogue, version);
  return {
    platform: platformRef(platform),
    document: documentRef(platform, document),
    variant: variant.name,
    version: shown,
    asked,
    newer: dated.filter(({ since }) => newerThan(since)).length,
    changes: later.map((row) => changeRef(catalogue, row)),
    redline:
      then === undefined || then.text_digest === version.text_digest
        ? null
        : redlineBetween(versionRef(catalogue, then).address, shown.address),
    times: states.map(({ row, change, after }, at) => ({
      version: versionRef(catalogue, row),
      after,
      change: change === null ? null : changeRef(catalogue, change),
      sentences: dated.filter(({ since }) => since === at).length,
    })),
    blocks: blocksOf(outlines.get(Number(version.reading_id)), texts.at(-1)?.text ?? '', dated, newerThan),
    read: read?.at ?? null,
  };
}

interface State {
  readonly row: VersionRow;
  readonly change: ChangeRow | null;
  /** The last record before it. */
  readonly after: string | null;
}

/**
 * The states of the text in order: the first record, what each published change made, what a technical record reads otherwise, and the current
 * text. What is withheld as no change makes no state.
 */
function statesOf(rows: readonly VersionRow[], changes: readonly ChangeRow[], current: VersionRow): State[] {
  const accepted = rows.filter((row) => row.status === 'accepted');
  const made = new Map(changes.map((change) => [change.to_version, change]));
  const states = accepted.flatMap((row, at): State[] => {
    const change = made.get(row.id) ?? null;
    const after = accepted[at - 1]?.captured_at ?? null;
    const turns = at === 0 || change !== null || (row.kind === 'technical' && row.wording_changed);
    return turns ? [{ row, change, after: change?.detected_after ?? after }] : [];
  });
  const last = states.at(-1);
  if (last?.row.text_digest === current.text_digest) return states;
  return [...states, { row: current, change: null, after: accepted.at(-2)?.captured_at ?? null }];
}

/** The day asked for, at its end; else the reader’s mark. @throws InputError */
function askedOf(
  since: string | undefined,
  read: { readonly at: string } | null,
): { at: string; by: 'address' | 'mark' } | null {
  if (since === undefined) return read === null ? null : { at: read.at, by: 'mark' };
  return { at: parseInstant(/^\d{4}-\d\d-\d\d$/.test(since) ? `${since}T23:59:59Z` : since), by: 'address' };
}

function redlineBetween(from: string, to: string): string {
  const [, then = ''] = /@([^?]+)/.exec(from) ?? [];
  const [base = '', now = '', query = ''] = /^(.*)@([^?]+)(\?.*)?$/.exec(to)?.slice(1) ?? [];
  return `${base}@${then}..@${now}${query}`;
}

function blocksOf(
  outline: Outline | undefined,
  text: string,
  dated: readonly DatedSentence[],
  newerThan: (since: number) => boolean,
): SincePage['blocks'] {
  const lines = text.split('\n');
  const byLine = Map.groupBy(dated, ({ line }) => line);
  return (outline?.blocks ?? []).map((block, index) => {
    const line = lines[index] ?? '';
    return {
      kind: block.kind,
      level: block.level,
      depth: block.depth,
      label: block.label,
      header: block.header,
      start: block.start,
      end: block.end,
      sentences: (byLine.get(index) ?? []).map(({ start, end, since }) => ({
        text: line.slice(start, end),
        start: block.start + lengthOf(line.slice(0, start)),
        end: block.start + lengthOf(line.slice(0, end)),
        since,
        newer: newerThan(since),
      })),
    };
  });
}

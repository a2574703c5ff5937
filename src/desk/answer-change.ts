import { provisionsToRead } from '#changes';
import { draftOf } from '#drafting';
import { NotFoundError } from '#kernel';
import { changePart, type Known } from './change-parts.ts';
import { changeRef } from './change-ref.ts';
import { changesOf, findChange } from './change.store.ts';
import { headChanges } from './head-changes.ts';
import type { Materials } from './materials.ts';
import { readingsOfChange } from './meaning.store.ts';
import type { ChangePage } from './pages.ts';
import { openVersions } from './place-passage.ts';
import { sayDatesOfChange } from './say-dates.ts';
import { sayMeaning } from './say-meaning.ts';
import { sumUpChange } from './sum-up-change.ts';
import { retractionsOf } from './retraction.store.ts';
import { sayWithheld } from './say-withheld.ts';
import { versionRef } from './version-ref.ts';
import { versionsById } from './version.store.ts';
import { nameProvisions, readPassages } from './wording.store.ts';

/** Passages without a rule that are shown beside the provisions; a change with more is read in its redline. */
const mostOthers = 12;

export async function answerChange(desk: Materials, id: string): Promise<ChangePage> {
  const [catalogue, row] = await Promise.all([desk.catalogue(), findChange(desk.db, id)]);
  if (row === undefined) throw new NotFoundError(`There is no change ${id} on record.`);
  const rules = row.provisions.filter((one) => one.rule);
  const others = row.provisions.filter((one) => !one.rule).slice(0, mostOthers);
  const shown = [...rules, ...others];
  const [versions, names, passages, beside, retractions, readings, draft, headlines] = await Promise.all([
    versionsById(desk.db, [row.from_version, row.to_version]),
    nameProvisions(
      desk.db,
      shown.map((one) => one.id),
      row.variant_id,
    ),
    readPassages(
      desk.db,
      shown.flatMap((one) => [one.before ?? [], one.after ?? []].flat()),
    ),
    changesOf(desk.db, row.document_id, row.variant_id),
    row.withheld === 'retracted' ? retractionsOf(desk.db, [row.from_version, row.to_version]) : [],
    readingsOfChange(desk.db, id),
    draftOf(desk.db, id),
    headChanges(desk, [row]),
  ]);
  const [from, to] = [
    versions.find((one) => one.id === row.from_version),
    versions.find((one) => one.id === row.to_version),
  ];
  if (from === undefined || to === undefined)
    throw new NotFoundError(`The versions of change ${id} are not on record.`);
  const opened = await openVersions(desk, [from, to]);
  const meant = readings.find(({ release }) => release === row.meaning?.release);
  const known: Known = {
    meant:
      meant === undefined
        ? null
        : {
            release: meant.release,
            of: new Map(meant.provisions.map((one) => [one.id, one])),
            read: new Set(provisionsToRead(row.provisions).map((one) => one.id)),
          },
    names: new Map(names.map((one) => [one.id, one])),
    passages: new Map(passages.map((one) => [Number(one.id), one])),
    from: opened.get(from.id),
    to: opened.get(to.id),
  };
  const inOrder = beside.changes.toReversed();
  const own = inOrder.findIndex((one) => one.id === id);
  const [previous, next] = [inOrder[own - 1], own < 0 ? undefined : inOrder[own + 1]];
  const [fromShown, toShown] = [versionRef(catalogue, from), versionRef(catalogue, to)];
  const documentAddress = toShown.address.slice(0, toShown.address.lastIndexOf('/@'));
  const [, fromAt = ''] = /@([^?]+)/.exec(fromShown.address) ?? [];
  const [, toAt = '', query = ''] = /@([^?]+)(\?.*)?/.exec(toShown.address) ?? [];
  const dates =
    known.from === undefined || known.to === undefined
      ? null
      : sayDatesOfChange(
          { text: known.from.text, address: fromShown.address },
          { text: known.to.text, address: toShown.address },
          { after: row.detected_after, by: row.detected_by },
          catalogue.platformById(row.platform_id).name,
        );
  const parts = shown.flatMap((one) => changePart(desk, catalogue, row, one, known));
  return {
    change: changeRef(catalogue, row, headlines),
    summary: sumUpChange(desk, {
      row,
      known,
      parts,
      dates,
      draft,
      addresses: { before: fromShown.address, after: toShown.address },
    }),
    withheld: sayWithheld(row.withheld, retractions),
    from: fromShown,
    to: toShown,
    statedUpdated: to.stated_updated,
    statedEffective: to.stated_effective,
    dates,
    provisions: parts.filter(({ rule }) => rule).map(({ view }) => view),
    otherPassages: row.others,
    others: parts.filter(({ rule }) => !rule).map(({ view }) => view),
    redline: `${documentAddress}/@${fromAt}..@${toAt}${query}`,
    previous: previous === undefined ? null : changeRef(catalogue, previous),
    next: next === undefined ? null : changeRef(catalogue, next),
    recordedKind: to.recorded_kind,
    earlierMeanings: readings.filter((one) => one !== meant).map(sayMeaning),
  };
}

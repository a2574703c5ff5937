import { provisionsToRead, redline } from '#changes';
import { NotFoundError } from '#kernel';
import type { StoredProvisionMeaning } from '#store';
import type { Catalogue } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { changesOf, findChange, type WholeChangeRow } from './change.store.ts';
import type { Materials } from './materials.ts';
import { readingsOfChange } from './meaning.store.ts';
import { wordingRef } from './name-departed.ts';
import type { ChangePage } from './pages.ts';
import type { ProvisionChangeView } from './parts.ts';
import { openVersions, placePassage, type OpenedVersion, type Placed } from './place-passage.ts';
import { wordsOf } from './trace-history.ts';
import { sayDatesOfChange } from './say-dates.ts';
import { sayMeaning, sayProvisionMeaning, type StatedSide } from './say-meaning.ts';
import { retractionsOf } from './retraction.store.ts';
import { sayWithheld } from './say-withheld.ts';
import { versionRef } from './version-ref.ts';
import { versionsById } from './version.store.ts';
import { nameProvisions, readPassages, type NamedProvisionRow, type PassageRow } from './wording.store.ts';

/** Passages without a rule that are shown beside the provisions; a change with more is read in its redline. */
const mostOthers = 12;

export async function answerChange(desk: Materials, id: string): Promise<ChangePage> {
  const [catalogue, row] = await Promise.all([desk.catalogue(), findChange(desk.db, id)]);
  if (row === undefined) throw new NotFoundError(`There is no change ${id} on record.`);
  const rules = row.provisions.filter((one) => one.rule);
  const others = row.provisions.filter((one) => !one.rule).slice(0, mostOthers);
  const shown = [...rules, ...others];
  const [versions, names, passages, beside, retractions, readings] = await Promise.all([
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
  return {
    change: changeRef(catalogue, row),
    withheld: sayWithheld(row.withheld, retractions),
    from: fromShown,
    to: toShown,
    statedUpdated: to.stated_updated,
    statedEffective: to.stated_effective,
    dates:
      known.from === undefined || known.to === undefined
        ? null
        : sayDatesOfChange(
            { text: known.from.text, address: fromShown.address },
            { text: known.to.text, address: toShown.address },
            { after: row.detected_after, by: row.detected_by },
            catalogue.platformById(row.platform_id).name,
          ),
    provisions: rules.flatMap((one) => changeView(desk, catalogue, row, one, known)),
    otherPassages: row.others,
    others: others.flatMap((one) => changeView(desk, catalogue, row, one, known)),
    redline: `${documentAddress}/@${fromAt}..@${toAt}${query}`,
    previous: previous === undefined ? null : changeRef(catalogue, previous),
    next: next === undefined ? null : changeRef(catalogue, next),
    recordedKind: to.recorded_kind,
    earlierMeanings: readings.filter((one) => one !== meant).map(sayMeaning),
  };
}

interface Known {
  readonly meant: {
    readonly release: string;
    readonly of: ReadonlyMap<string, StoredProvisionMeaning>;
    readonly read: ReadonlySet<string>;
  } | null;
  readonly names: ReadonlyMap<string, NamedProvisionRow>;
  readonly passages: ReadonlyMap<number, PassageRow>;
  readonly from: OpenedVersion | undefined;
  readonly to: OpenedVersion | undefined;
}

/** One provision's part in a change: the words before and after, each found again in its version. */
function changeView(
  desk: Materials,
  catalogue: Catalogue,
  row: WholeChangeRow,
  one: WholeChangeRow['provisions'][number],
  known: Known,
): ProvisionChangeView[] {
  const name = known.names.get(one.id);
  const passage = known.passages.get(one.after ?? one.before ?? -1);
  if (name === undefined || passage === undefined) return [];
  const find = (version: OpenedVersion | undefined, id: number | null) => {
    const words = id === null ? undefined : known.passages.get(id);
    return version === undefined || words === undefined
      ? null
      : placePassage(catalogue, version, one.id, { ...words, passage_id: Number(words.id) });
  };
  const [before, after] = [find(known.from, one.before), find(known.to, one.after)];
  if (before === null && after === null) return [];
  const provision = wordingRef(
    desk,
    catalogue,
    {
      ...passage,
      passage_id: passage.id,
      provision_id: one.id,
      slug: name.slug,
      document_id: row.document_id,
      variant_id: row.variant_id,
      alias_of: null,
      from_ordinal: 0,
      to_ordinal: null,
      technical: false,
      types: null,
      basis: null,
      modality: null,
      before_ordinal: null,
    },
    {
      section: after?.section ?? before?.section ?? [],
      number: after?.number ?? before?.number ?? null,
      current: name.title !== null,
    },
  );
  const runs = redline(
    before === null ? '' : wordsOf(before.quotation),
    after === null ? '' : wordsOf(after.quotation),
  );
  const meaning =
    known.meant === null || !known.meant.read.has(one.id)
      ? null
      : sayProvisionMeaning(
          known.meant.of.get(one.id),
          known.meant.release,
          catalogue.platformById(row.platform_id).name,
          stated(before, known.from),
          stated(after, known.to),
        );
  return [{ kind: one.kind, provision, runs, meaning }];
}

function stated(placed: Placed | null, version: OpenedVersion | undefined): StatedSide | null {
  return placed === null || version === undefined ? null : { quotation: placed.quotation, text: version.text };
}

import { redline } from '#changes';
import type { StoredProvisionMeaning } from '#store';
import type { Catalogue } from './catalogue.ts';
import type { WholeChangeRow } from './change.store.ts';
import type { Materials } from './materials.ts';
import { wordingRef } from './name-departed.ts';
import type { ProvisionChangeView } from './parts.ts';
import { placePassage, type OpenedVersion, type Placed } from './place-passage.ts';
import { sayProvisionMeaning, type StatedSide } from './say-meaning.ts';
import { wordsOf } from './trace-history.ts';
import type { NamedProvisionRow, PassageRow } from './wording.store.ts';

/** What the parts of one change are shown from. */
export interface Known {
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

/** A part as shown, with where its words were found. */
export interface ChangePart {
  readonly view: ProvisionChangeView;
  readonly rule: boolean;
  readonly before: Placed | null;
  readonly after: Placed | null;
}

/** One provision's part in a change: the words before and after, each found again in its version. */
export function changePart(
  desk: Materials,
  catalogue: Catalogue,
  row: WholeChangeRow,
  one: WholeChangeRow['provisions'][number],
  known: Known,
): ChangePart[] {
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
      release: null,
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
  return [{ view: { kind: one.kind, provision, runs, meaning }, rule: one.rule, before, after }];
}

function stated(placed: Placed | null, version: OpenedVersion | undefined): StatedSide | null {
  return placed === null || version === undefined ? null : { quotation: placed.quotation, text: version.text };
}

import { framedSteps, placesOf, repeats, type ChangeRow } from '#changes';
import { idOf } from '#kernel';
import type { Outline, ProvisionChange } from '#provisions';
import type { PassageWords } from './passage-words.ts';
import type { VersionRow } from './versions.store.ts';

/** What tells the place of a change, whether its words stand elsewhere too, and whether that place is the page's and not the document's. */
export interface Sides {
  readonly placeOf: ReturnType<typeof placesOf>;
  readonly repeated: (step: { before: number | null; after: number | null }) => boolean;
  readonly framed: ReturnType<typeof framedSteps>;
}

/** The two sides of a change, as the outlines of its versions show them. */
export function sidesOf(before: Outline | null, after: Outline, words: PassageWords): Sides {
  const [was, is] = [before, after].map((one) => one?.placements.map((placement) => placement.passage) ?? []);
  const bodyOf = (passage: number | null): string | null => words.words(passage)?.body ?? null;
  const [were, are] = [was, is].map((passages) => new Set((passages ?? []).map((passage) => bodyOf(passage) ?? '')));
  return {
    placeOf: placesOf(was ?? [], is ?? []),
    framed: framedSteps(was ?? [], is ?? [], (passage) => words.touched(passage)),
    repeated: (step) =>
      repeats({ before: bodyOf(step.before), after: bodyOf(step.after) }, were ?? new Set(), are ?? new Set()),
  };
}

/** A change as it is stored: each provision's part, what touches a rule counted, and how severe it is. */
export function changeRow(
  place: { platformId: string; documentId: string; variantId: string },
  from: VersionRow,
  to: VersionRow,
  changes: readonly ProvisionChange[],
  numberOf: (key: string | null) => number | null,
  words: PassageWords,
  sides: Sides,
): ChangeRow {
  const provisions = changes.map((change) => {
    const step = { before: numberOf(change.before), after: numberOf(change.after) };
    const touches = change.signsOnly !== true && words.touchesRule(step.before, step.after) && !sides.repeated(step);
    const framed = touches && sides.framed(step);
    return {
      id: change.id,
      kind: change.kind,
      ...step,
      rule: touches && !framed,
      ...(framed ? { framed } : {}),
      place: sides.placeOf(step),
    };
  });
  const rules = provisions.filter((change) => change.rule);
  const count = (...kinds: string[]): number => rules.filter((change) => kinds.includes(change.kind)).length;
  return {
    id: idOf('change', from.id, to.id),
    platform_id: place.platformId,
    document_id: place.documentId,
    variant_id: place.variantId,
    from_version: from.id,
    to_version: to.id,
    detected_after: from.captured_at,
    detected_by: to.captured_at,
    severity: Math.max(
      0,
      ...rules
        .filter((change) => change.kind !== 'moved')
        .map((change) => Math.max(words.severity(change.before), words.severity(change.after))),
    ),
    added: count('added'),
    removed: count('removed'),
    reworded: count('reworded', 'split', 'merged'),
    moved: count('moved'),
    others: provisions.length - rules.length,
    provisions,
  };
}

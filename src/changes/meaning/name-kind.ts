import { matchesIn } from '../shifts/gained-phrases.ts';
import type { Compared, Effect, Shift } from '../shifts/shift.ts';
import type { ChangeMeaningKind, PassageFacts } from './meaning.ts';
import { dataUses, givesRights, openness } from './weigh-direction.ts';

/** What an added or removed passage amounts to. */
export function kindOfPassage(passage: PassageFacts, came: boolean, direction: Effect): ChangeMeaningKind {
  const { mainType, modality } = passage;
  if (mainType === null || mainType.startsWith('none.')) return kindOfDirection(came, direction);
  const subject = kindOfType(mainType);
  if (subject !== null) return subject;
  if (givesRights.test(mainType) || modality === 'right') return came ? 'right-added' : 'rights-removed';
  if (openness.test(mainType)) return came ? 'transparency-added' : 'transparency-removed';
  if (dataUses.test(mainType)) return direction.user === 'better' ? 'data-use-removed' : 'new-data-use';
  if (modality === 'prohibition' || modality === 'duty' || modality === 'reservation')
    return came ? 'new-restriction' : 'restriction-removed';
  if (modality === 'permission') return came ? 'right-added' : 'rights-removed';
  return direction.user === 'neutral' ? 'clarification' : came ? 'new-restriction' : 'restriction-removed';
}

/** Of a passage without a type, by which way it goes alone. */
function kindOfDirection(came: boolean, { user }: Effect): ChangeMeaningKind {
  if (user === 'neutral') return 'clarification';
  if (user === 'mixed') return came ? 'new-restriction' : 'restriction-removed';
  if (user === 'better') return came ? 'right-added' : 'restriction-removed';
  return came ? 'new-restriction' : 'rights-removed';
}

/** Subjects that people look for whatever happens in them. */
function kindOfType(type: string): ChangeMeaningKind | null {
  if (type.startsWith('liability.')) return 'liability';
  if (type.startsWith('dispute.')) return 'dispute-resolution';
  return /^(?:payment\.(?:fees|auto_renewal|taxes|payouts)|change\.price)$/.test(type) ? 'price' : null;
}

/** What a rewording amounts to, from its shifts; without one it is a clarification, or editorial where little but signs, names or figures differs. */
export function kindOfShifts(
  shifts: readonly Shift[],
  direction: Effect,
  after: PassageFacts,
  pair: Compared | null,
): ChangeMeaningKind {
  const families = new Set(shifts.map(({ rule }) => rule.split('.')[0] ?? ''));
  if (families.size === 0 && direction.user === 'neutral')
    return pair === null || isSlight(pair) ? 'editorial' : 'clarification';
  const subject = after.mainType === null ? null : kindOfType(after.mainType);
  if (families.has('law')) return 'dispute-resolution';
  if (subject !== null) return subject;
  if (families.has('money') && direction.user !== 'neutral') return 'price';
  if (['purpose', 'data', 'recipient'].some((family) => families.has(family)))
    return direction.user === 'better'
      ? 'data-use-removed'
      : direction.user === 'neutral'
        ? 'clarification'
        : 'new-data-use';
  if (families.has('notice') || families.has('deadline')) {
    if (direction.user === 'worse') return 'transparency-removed';
    if (direction.user === 'better') return 'transparency-added';
  }
  if (direction.user === 'neutral')
    return families.has('scope') || families.has('definition') ? 'scope' : 'clarification';
  if (families.size === 1 && (families.has('scope') || families.has('party'))) return 'scope';
  const givenRight =
    after.modality === 'right' ||
    after.modality === 'permission' ||
    (after.mainType !== null && givesRights.test(after.mainType)) ||
    /\bwe (?:will|do|never)\b/i.test(after.body);
  if (direction.user === 'worse') return givenRight ? 'rights-removed' : 'new-restriction';
  if (direction.user === 'better') return givenRight ? 'right-added' : 'restriction-removed';
  return 'scope';
}

const few = 3;

/** Few words, names, figures or addresses differ. */
export function isSlight(pair: Compared): boolean {
  const words = (side: Compared['before']): number =>
    side.changed.reduce(
      (sum, [start, end]) => sum + (side.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
      0,
    );
  if (words(pair.before) <= few && words(pair.after) <= few) return true;
  // Addresses and links grow into several words.
  const bare = (side: Compared['before']): string =>
    side.changed
      .map(([start, end]) => side.plain.slice(start, end))
      .join(' ')
      .replaceAll(/\S*(?:@|https?:|www\.|\.com|\.org)\S*|[^a-z]+/g, '');
  return (
    bare(pair.before) === bare(pair.after) &&
    matchesIn(pair.after, /\bnot\b/g).length === matchesIn(pair.before, /\bnot\b/g).length
  );
}

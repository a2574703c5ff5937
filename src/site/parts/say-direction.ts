import type { ChangeMeaningView } from '#desk';

type Direction = ChangeMeaningView['direction'];

const words: Readonly<Record<Direction, string>> = {
  better: 'Better',
  worse: 'Worse',
  mixed: 'Better in parts, worse in others',
  neutral: 'Neither better nor worse',
};

/** For whom a change is better or worse, in words: “Worse for users and for business customers”. */
export function sayDirection({
  direction,
  directionForBusiness,
}: Pick<ChangeMeaningView, 'direction' | 'directionForBusiness'>): string {
  if (direction === directionForBusiness)
    return direction === 'neutral' ? words.neutral : `${words[direction]}, for users and business customers`;
  return `${words[direction]} for users; ${words[directionForBusiness].toLowerCase()} for business customers`;
}

/** In one word for lists; null where there is nothing to say. */
export function directionInBrief(direction: Direction): string | null {
  return { better: 'Better for users', worse: 'Worse for users', mixed: 'Better and worse', neutral: null }[direction];
}

/** What a change amounts to, in one line: “Worse for users · New data use · minors, EU/EEA”. */
export function meaningInBrief({ direction, kinds, affected }: ChangeMeaningView): string {
  const named = affected.filter((name) => name !== 'all users');
  return [
    directionInBrief(direction),
    kinds
      .slice(0, 2)
      .map(({ title }) => title)
      .join(', '),
    named.length === 0 ? null : `names ${named.slice(0, 3).join(', ')}${named.length > 3 ? ' and others' : ''}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

import type { Match, Unit } from '#provisions';

/** A provision before and one after that carries it on, by their places. */
export type Link = readonly [before: number, after: number];

export function linksSaid({ before, after }: Match): Link[] {
  return before.flatMap((i) => after.map((j): Link => [i, j]));
}

/** How many of the links said are true, and the others told. Copies of one provision within a text cannot be told apart by anybody: each stands for the others. */
export function scoreLinks(
  truth: readonly Link[],
  said: readonly Link[],
  before: readonly Unit[],
  after: readonly Unit[],
): { right: number; wrong: string[] } {
  const nameOf = ([i, j]: Link): string => `${before[i]!.key} ${after[j]!.key}`;
  const open = new Map<string, number>();
  for (const link of truth) open.set(nameOf(link), (open.get(nameOf(link)) ?? 0) + 1);
  let right = 0;
  const shown = (what: string, [i, j]: Link): string =>
    `${what} ${JSON.stringify(before[i]!.text.slice(0, 160))} > ${JSON.stringify(after[j]!.text.slice(0, 160))}`;
  const wrong: string[] = [];
  for (const link of said) {
    const number = open.get(nameOf(link)) ?? 0;
    open.set(nameOf(link), number - 1);
    if (number > 0) right += 1;
    else wrong.push(shown('false', link));
  }
  for (const link of truth) {
    const number = open.get(nameOf(link)) ?? 0;
    if (number <= 0) continue;
    open.set(nameOf(link), number - 1);
    wrong.push(shown('missed', link));
  }
  return { right, wrong };
}

import type { Scores } from './type-model.ts';

/** How far scores of the two models are spread on passages that neither has seen: what makes one as heavy as the other. */
const spread = { linear: 0.45, layered: 1.9 };

/** How far each type's scores are ahead of the best of all others', or behind it (below zero). Most passages state one rule: what is behind is seldom there. */
export function leadsOf({ linear, layered }: Scores): Float64Array {
  const both = linear.map((score, at) => score / spread.linear + (layered?.[at] ?? 0) / spread.layered);
  let [first, second] = [-Infinity, -Infinity];
  for (const one of both) {
    if (one > first) [first, second] = [one, first];
    else if (one > second) second = one;
  }
  return both.map((one) => one - (one === first ? second : first));
}

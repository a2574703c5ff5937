/** What readers say of a passage, and what the classifier says. */
export interface Pair {
  readonly is: readonly string[];
  readonly said: readonly { readonly id: string; readonly confidence: number }[];
}

/** Counts of one type: given rightly, given wrongly, missed. */
export interface Count {
  readonly type: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Measures {
  readonly passages: number;
  /** F1 over all decisions together, with and without the types that carry no rule. */
  readonly micro: number;
  readonly microOfRules: number;
  /** Mean F1 over types with at least `least` passages, and how many these are. */
  readonly macro: number;
  readonly macroTypes: number;
  /** Of passages said to carry no rule, how many carry none; of those that carry none, how many were said to. */
  readonly noRulePrecision: number;
  readonly noRuleRecall: number;
  /** Passages of which the strongest type is one that readers gave, among those that were given one. */
  readonly first: number;
  /** Passages left without a type. */
  readonly abstained: number;
  /** Mean distance between confidence and being right, over ten classes of confidence, weighted by their size. */
  readonly calibrationError: number;
  readonly counts: readonly Count[];
}

export function measure(pairs: readonly Pair[], least: number): Measures {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  const countOf = (type: string): { right: number; wrong: number; missed: number } => {
    const known = counts.get(type) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(type, known);
    return known;
  };
  for (const { is, said } of pairs) {
    const ids = new Set(said.map(({ id }) => id));
    for (const id of ids) countOf(id)[is.includes(id) ? 'right' : 'wrong'] += 1;
    for (const id of is) if (!ids.has(id)) countOf(id).missed += 1;
  }
  const rows = [...counts].map(([type, count]) => ({ type, ...count })).sort((a, b) => (a.type < b.type ? -1 : 1));
  const enough = rows.filter(({ right, missed }) => right + missed >= least);
  const saidNone = pairs.filter(({ said }) => isNone(said[0]?.id));
  const areNone = pairs.filter(({ is }) => isNone(is[0]));
  const bothNone = saidNone.filter(({ is }) => isNone(is[0]));
  const given = pairs.filter(({ said }) => said.length > 0);
  return {
    passages: pairs.length,
    micro: f1(summed(rows)),
    microOfRules: f1(summed(rows.filter(({ type }) => !isNone(type)))),
    macro: mean(enough.map(f1)),
    macroTypes: enough.length,
    noRulePrecision: bothNone.length / saidNone.length,
    noRuleRecall: bothNone.length / areNone.length,
    first: mean(given.map(({ is, said }) => (is.includes(said[0]!.id) ? 1 : 0))),
    abstained: pairs.length - given.length,
    calibrationError: calibrationError(pairs),
    counts: rows,
  };
}

function calibrationError(pairs: readonly Pair[]): number {
  const findings = pairs.flatMap(({ is, said }) =>
    said.map(({ id, confidence }) => ({ confidence, right: is.includes(id) ? 1 : 0 })),
  );
  const classes = Map.groupBy(findings, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  return (
    [...classes.values()].reduce(
      (sum, own) =>
        sum + own.length * Math.abs(mean(own.map((one) => one.confidence)) - mean(own.map((one) => one.right))),
      0,
    ) / findings.length
  );
}

export function f1({ right, wrong, missed }: Omit<Count, 'type'>): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function summed(rows: readonly Count[]): Omit<Count, 'type'> {
  const sum = (of: (row: Count) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return { right: sum((row) => row.right), wrong: sum((row) => row.wrong), missed: sum((row) => row.missed) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isNone(type: string | undefined): boolean {
  return type?.startsWith('none.') ?? false;
}

import { capitalised, counted, countInWords, listOf } from '#kernel';
import { sayPart } from './say-part.ts';
import { quotePart } from './quote-words.ts';
import { sayShift, weightOf, type Clause, type PartShift } from './say-shift.ts';
import { fact, type ProvisionPart, type Rests, type SummaryFacts, type SummarySentence } from './summary.ts';

const mostClauses = 2;
const leads = { better: 'Better for users', worse: 'Worse for users', mixed: 'Better and worse for users' } as const;

/** The change in one sentence: for whom it is better or worse, what weighs most, and how much changed in all. */
export function sayHeadline(facts: SummaryFacts): SummarySentence {
  const { direction } = facts;
  const clauses = weightiest(facts);
  const counts = sayCounts(facts);
  const lead = direction === null || direction === 'neutral' ? null : leads[direction];
  const body = [...(clauses.length === 0 ? [] : [listOf(clauses.map(({ text }) => text))]), counts.text].join('; ');
  return {
    text: `${lead === null ? capitalised(body) : `${lead}: ${body}`}.`,
    rests: [
      ...(lead === null || direction === null ? [] : [fact('direction', direction)]),
      ...clauses.flatMap(({ rests }) => rests),
      ...counts.rests,
    ],
  };
}

/** The gravest shifts, those that go the way of the whole first; where no rule found one, the weightiest rule that came or went. */
function weightiest({ parts, direction }: SummaryFacts): Clause[] {
  const goesWith = (shift: PartShift): number =>
    (shift.direction === direction ? 2 : shift.direction === 'neutral' ? 0 : 1) * 2 + weightOf(shift);
  const shifts = parts
    .filter(({ rule }) => rule)
    .flatMap((part) => (part.meaning?.shifts ?? []).map((shift) => ({ part, shift, weight: goesWith(shift) })))
    .toSorted((a, b) => b.weight - a.weight);
  const told = new Set<string>();
  const clauses: Clause[] = [];
  for (const { part, shift } of shifts) {
    const clause = clauses.length < mostClauses ? sayShift(shift, part) : null;
    if (clause === null || told.has(clause.text)) continue;
    told.add(clause.text);
    clauses.push(clause);
  }
  if (clauses.length > 0) return clauses;
  const [came] = parts
    .filter(({ kind, rule, type }) => rule && type !== null && (kind === 'added' || kind === 'removed'))
    .toSorted((a, b) => (b.meaning?.severity ?? 0) - (a.meaning?.severity ?? 0));
  return came === undefined ? sayFew(parts) : sayCame(came);
}

/** Of a change of few words, the words. */
function sayFew(parts: readonly ProvisionPart[]): Clause[] {
  const rules = parts.filter(({ rule }) => rule);
  const [first] = rules;
  if (first === undefined || rules.length > few) return [];
  const said = sayPart({ ...first, meaning: null });
  const opening = { added: 'new are the words ', removed: 'gone are the words ' }[first.kind as string] ?? '';
  return said === null ? [] : [{ text: `${opening}${said.text.replace(/\.$/u, '')}`, rests: said.rests }];
}

const few = 2;

function sayCame(part: ProvisionPart): Clause[] {
  const quoted = quotePart(part, 100);
  if (quoted === null || part.type === null) return [];
  const text = `a provision of the type “${part.type.title}” ${part.kind === 'added' ? 'came in' : 'went out'}, ${quoted.said}`;
  return [{ text, rests: [fact('type', part.type.title, part.id), quoted.cited] }];
}

/** “two provisions are reworded, one is added”. */
function sayCounts({ counts }: SummaryFacts): Clause {
  const rests: Rests[] = [];
  const said = (['reworded', 'added', 'removed', 'moved'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => {
      rests.push(fact(kind, counts[kind]));
      const many = index === 0 ? counted(counts[kind], 'provision') : countInWords(counts[kind]);
      return `${many} ${counts[kind] === 1 ? 'is' : 'are'} ${kind}`;
    });
  if (counts.others > 0) {
    rests.push(fact('others', counts.others));
    said.push(`${counted(counts.others, said.length === 0 ? 'passage' : 'other passage')} without a rule changed`);
  }
  if (said.length > 0) return { text: listOf(said), rests };
  return { text: 'no provision changed, though words did', rests: [fact('reworded', 0)] };
}

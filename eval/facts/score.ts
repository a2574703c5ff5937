import { lengthOf, type Span } from '#kernel';
import { factKinds, factsOf, type Fact } from '#provisions';
import { wordsOf, type LabelledFact, type LabelledPassage } from './labels.ts';

export interface Tally {
  labelled: number;
  found: number;
  right: number;
}

export interface Scored {
  readonly byKind: ReadonlyMap<string, Tally>;
  /** “missed” and “wrong”, with the words. */
  readonly errors: readonly string[];
}

/** Kinds that a passage states or does not state: which of several mentions was marked does not matter. */
const byValue = new Set(['consent', 'data', 'recipient', 'purpose', 'named-law', 'region']);

/** A fact is right where a reader found one of the same kind and value, at words that overlap. */
export function score(passages: readonly LabelledPassage[]): Scored {
  const byKind = new Map(Object.keys(factKinds).map((kind) => [kind, { labelled: 0, found: 0, right: 0 }]));
  const errors: string[] = [];
  for (const [at, passage] of passages.entries()) {
    const words = wordsOf(passage);
    const found = factsOf(words).all();
    const left = passage.facts.filter(({ kind }) => byKind.has(kind));
    for (const { kind } of left) byKind.get(kind)!.labelled += 1;
    for (const fact of found) {
      const tally = byKind.get(fact.kind)!;
      tally.found += 1;
      const span = spanIn(passage, fact);
      const place = left.findIndex(
        (one) =>
          one.kind === fact.kind && one.value === valueOf(fact) && (byValue.has(fact.kind) || overlap(one.span, span)),
      );
      if (place < 0) errors.push(`wrong  ${at + 1} ${fact.kind} ${valueOf(fact)} | ${fact.exact}`);
      else {
        left.splice(place, 1);
        tally.right += 1;
      }
    }
    for (const one of left) errors.push(`missed ${at + 1} ${one.kind} ${one.value} | ${sliced(passage, words, one)}`);
  }
  return { byKind, errors };
}

const valueOf = ({ role, value }: Fact): string => (role === null ? value : `${role}:${value}`);
const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function spanIn(passage: LabelledPassage, { part, span }: Fact): Span {
  const [start = 0] = part === 'body' ? passage.body : (passage.leads[part] ?? []);
  return [start + span[0], start + span[1]];
}

function sliced(passage: LabelledPassage, words: { leads: string[]; body: string }, { span }: LabelledFact): string {
  const lead = passage.leads.findIndex(([start, end]) => span[0] >= start && span[1] <= end);
  const [own, from] =
    lead < 0 ? [words.body, passage.body[0]] : [words.leads[lead] ?? '', passage.leads[lead]?.[0] ?? 0];
  const signs = Array.from(own);
  return lengthOf(own) < span[0] - from
    ? ''
    : signs
        .slice(span[0] - from, span[1] - from)
        .join('')
        .slice(0, 80);
}

/** Lines of a table: each kind, then all. */
export function printScore(title: string, { byKind }: Scored): string {
  const all = { labelled: 0, found: 0, right: 0 };
  const lines = [...byKind].map(([kind, tally]) => {
    for (const key of ['labelled', 'found', 'right'] as const) all[key] += tally[key];
    return lineOf(kind, tally);
  });
  return [`${title}\n${'kind'.padEnd(16)}labelled  found  precision  recall`, ...lines, lineOf('all', all)].join('\n');
}

function lineOf(kind: string, { labelled, found, right }: Tally): string {
  const share = (part: number, of: number): string => (of === 0 ? '    -' : (part / of).toFixed(3));
  return `${kind.padEnd(16)}${String(labelled).padStart(8)}${String(found).padStart(7)}${share(right, found).padStart(11)}${share(right, labelled).padStart(8)}`;
}

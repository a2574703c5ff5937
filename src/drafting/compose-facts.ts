import type { Fact, FactKind } from '#provisions';
import { listOf } from '#kernel';
import { sayDuration, sayFact } from './say-fact.ts';

/** The facts of one provision, to be asked for by kind and role. */
export interface Stated {
  values(kind: FactKind, role?: string): readonly Fact[];
}

export function stated(facts: readonly Fact[]): Stated {
  return {
    values: (kind, role) => facts.filter((fact) => fact.kind === kind && (role === undefined || fact.role === role)),
  };
}

const most = 8;

/** Their values in words, alike values once. */
export function named(facts: readonly Fact[]): string {
  const said = facts.map((fact) => {
    if (fact.kind === 'period') return sayDuration(fact.value);
    if (fact.kind === 'amount' && fact.value === 'fees') return 'what was paid';
    if (fact.kind === 'amount' && fact.value.startsWith('fees '))
      return `what was paid in ${sayDuration(fact.value.slice(5))}`;
    if (fact.kind === 'amount') return fact.value;
    return sayFact(fact).replace(/, (?:arbitration body|seat of arbitration)$/, '');
  });
  const once = [...new Set(said)];
  return once.length <= most ? listOf(once) : `${once.slice(0, most).join(', ')} and more`;
}

/** Sentences by kind of fact: what stands before the values, and after. */
const sentences: readonly (readonly [kind: FactKind, role: string | undefined, before: string, after?: string])[] = [
  ['period', 'notice', 'The notice is '],
  ['period', 'opt-out', 'The time to opt out or object is '],
  ['period', 'refund', 'The time to withdraw or be paid back is '],
  ['period', 'claim', 'The time to bring a claim is '],
  ['period', 'retention', 'The time that it sets for keeping or deleting is '],
  ['period', 'other', 'It sets a time of '],
  ['amount', 'cap', 'The ceiling on liability is '],
  ['amount', 'sum', 'It names a sum of '],
  ['amount', 'share', 'It names a share of '],
  ['age', undefined, 'It names an age of '],
  ['arbitration', 'body', 'The body named for arbitration is '],
  ['arbitration', 'seat', 'Arbitration is placed in '],
  ['governing-law', undefined, 'The law named is that of '],
  ['courts', undefined, 'The courts named are those of '],
  ['date', 'effective', 'It is stated to be effective from '],
  ['date', 'updated', 'It is stated to have been last updated on '],
  ['consent', undefined, 'As to consent, it works '],
  ['data', undefined, 'Kinds of data that it names: '],
  ['purpose', undefined, 'Purposes that it names: '],
  ['recipient', undefined, 'Recipients that it names: '],
  ['named-law', undefined, 'It names '],
  ['region', undefined, 'Places that it names: '],
];

/** What the words state, a sentence a kind. */
export function composeFacts(facts: Stated): string[] {
  return sentences.flatMap(([kind, role, before, after = '.']) => {
    const own = facts.values(kind, role);
    if (own.length === 0) return [];
    const said =
      kind === 'date'
        ? listOf(own.map((fact) => sayFact(fact).replace(/, (?:effective|last updated)$/, '')))
        : named(own);
    return [`${before}${said}${after}`];
  });
}

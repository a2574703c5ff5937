import { sayClause, sayFact } from '#drafting';
import { factKinds, manners, type Fact, type ModalityReading } from '#provisions';
import type { Quotation } from './parts.ts';
import type { FactView, RuleView } from './weighing.ts';
import { wordsAt } from './words-at.ts';

export function viewFacts(facts: readonly Fact[], quotation: Quotation): FactView[] {
  return facts.map((fact) => ({
    kind: fact.kind,
    title: factKinds[fact.kind],
    role: fact.role,
    value: fact.value,
    said: sayFact(fact),
    words: wordsAt(quotation, fact),
  }));
}

export function viewRule(rule: ModalityReading, quotation: Quotation, platform: string): RuleView {
  const at = (place: Parameters<typeof wordsAt>[1]) => wordsAt(quotation, place);
  return {
    clauses: rule.clauses.map((clause) => ({
      force: clause.force,
      bearer: clause.bearer,
      toward: clause.toward,
      said: sayClause(clause, platform),
      words: at(clause.place),
    })),
    facilitation: rule.facilitation === null ? null : at(rule.facilitation),
    conditions: rule.conditions.map(at),
    exceptions: rule.exceptions.map(at),
    manners: rule.manners.map(({ manner, place }) => ({ manner, said: manners[manner], words: at(place) })),
  };
}

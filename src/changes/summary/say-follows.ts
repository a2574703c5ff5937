import { capitalised, counted, dayOf } from '#kernel';
import type { ShiftFamily } from '../shifts/shift.ts';
import { fromKinds, fromShifts } from './consequences.data.ts';
import { quotePart, quoteShift } from './quote-words.ts';
import { fact, type ProvisionPart, type Rests, type SummaryFacts, type SummarySentence } from './summary.ts';

const mostSentences = 6;
/** More places that bear one sentence out say no more. */
const mostRests = 6;

/** What follows, each sentence by a rule from what shifted, came or went, gravest first; then what the dates say. */
export function sayFollows(facts: SummaryFacts): SummarySentence[] {
  const told = new Map<string, Rests[]>();
  const parts = facts.parts.filter(({ rule }) => rule).toSorted((a, b) => severityOf(b) - severityOf(a));
  for (const part of parts)
    for (const { text, rests } of followsOf(part)) told.set(text, [...(told.get(text) ?? []), ...rests]);
  const sentences = [...told]
    .filter(([text]) => !opposites.some((pair) => pair.includes(text) && pair.every((one) => told.has(one))))
    .map(([text, rests]) => ({ text, rests: rests.slice(0, mostRests) }));
  return [...sentences.slice(0, mostSentences), ...touchedBy(facts), ...sayDates(facts)];
}

/** What goes both ways in one change says nothing of the whole. */
const opposites = Object.values(fromShifts).map(({ better, worse }) => [better, worse]);

const severityOf = ({ meaning }: ProvisionPart): number => meaning?.severity ?? 0;

function followsOf(part: ProvisionPart): SummarySentence[] {
  const { id, kind, meaning } = part;
  if (meaning === null) return [];
  if (kind === 'added' || kind === 'removed') {
    const text = fromKinds[meaning.kind]?.[kind];
    const quoted = text === undefined ? null : quotePart(part);
    return text === undefined || quoted === null
      ? []
      : [{ text, rests: [quoted.cited, fact('kind', meaning.kind, id)] }];
  }
  return meaning.shifts.flatMap(({ rule, direction, before, after }) => {
    if (direction !== 'better' && direction !== 'worse') return [];
    const text = fromShifts[rule.slice(0, rule.indexOf('.')) as ShiftFamily]?.[direction];
    const words = [
      ...(before === null ? [] : [quoteShift(before, 'before', id).cited]),
      ...(after === null ? [] : [quoteShift(after, 'after', id).cited]),
    ];
    return text === undefined || words.length === 0
      ? []
      : [{ text, rests: [...words, fact('shift', direction, `${rule}@${id}`)] }];
  });
}

/** A definition that changed reaches every passage that uses its term. */
function touchedBy({ touched }: SummaryFacts): SummarySentence[] {
  return touched
    .filter(({ passages }) => passages > 0)
    .slice(0, 3)
    .map(({ term, passages }) => ({
      text: `${capitalised(counted(passages, 'passage'))} that ${passages === 1 ? 'uses' : 'use'} the term “${term}” now ${passages === 1 ? 'reads' : 'read'} by another definition.`,
      rests: [fact('touched', passages, term)],
    }));
}

function sayDates({ effective, notice, detectedBy }: SummaryFacts): SummarySentence[] {
  const sentences: SummarySentence[] = [];
  for (const { on, said, anew, words } of effective) {
    const past = anew && on < detectedBy.slice(0, 10);
    sentences.push({
      text: `The text ${anew ? 'states' : 'still states'} ${said} as its day of effect${past ? `, before it was first captured on ${dayOf(detectedBy)}` : ''}.`,
      rests: [words, ...(past ? [fact('captured', dayOf(detectedBy))] : [])],
    });
  }
  for (const { outcome, words } of notice)
    sentences.push({
      text:
        outcome === 'kept'
          ? 'By its dates, the notice that the earlier text promised was kept.'
          : 'By its dates, the notice that the earlier text promised was not kept.',
      rests: [words, fact('notice', outcome)],
    });
  return sentences;
}

import { dayOf } from '#kernel';
import { quoteWords } from './quote-words.ts';
import { fact, type SummaryFacts, type SummarySentence } from './summary.ts';
import { waysOut } from './ways-out.ts';

const mostWays = 3;
const mostAdvice = 3;

/** What one can do and by when: the day of effect where it lies ahead, ways that the new words name, and advice that belongs to the type. */
export function sayTodo(facts: SummaryFacts): SummarySentence[] {
  const { parts, effective, detectedBy } = facts;
  const seen = detectedBy.slice(0, 10);
  const ahead = effective.filter(({ on, anew }) => anew && on > seen).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [soonest] = ahead;
  const byWhen: SummarySentence[] =
    soonest === undefined
      ? []
      : [
          {
            text: `Whoever wants to act before it applies has from ${dayOf(detectedBy)}, when it was first captured, until ${soonest.said}, when the text says that it takes effect.`,
            rests: [soonest.words, fact('captured', dayOf(detectedBy))],
          },
        ];
  const ways = parts
    .flatMap((part) =>
      part.after === null || part.kind === 'removed' || part.kind === 'moved'
        ? []
        : waysOut(part.after)
            .filter(({ exact }) => part.before?.body.exact.includes(exact) !== true)
            .map((way) => quoteWords(way, 'after', part.id, 400)),
    )
    .slice(0, mostWays)
    .map(({ said, cited }) => ({ text: `Its words name a way: ${said}`, rests: [cited] }));
  return [...byWhen, ...ways, ...adviceOf(facts)];
}

/** The first advice of each type whose provisions got worse, weightiest first. */
function adviceOf({ parts }: SummaryFacts): SummarySentence[] {
  const worse = parts
    .filter(
      ({ rule, kind, meaning }) =>
        rule && kind !== 'removed' && meaning !== null && ['worse', 'mixed'].includes(meaning.direction),
    )
    .toSorted((a, b) => (b.meaning?.severity ?? 0) - (a.meaning?.severity ?? 0));
  const types = new Map(worse.flatMap(({ type }) => (type === null ? [] : [[type.id, type] as const])));
  return [...types.values()]
    .flatMap(({ id, actions: [advice] }) =>
      advice === undefined ? [] : [{ text: advice, rests: [fact('advice', advice, id)] }],
    )
    .slice(0, mostAdvice);
}

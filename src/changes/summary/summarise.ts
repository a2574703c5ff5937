import { capitalised, counted } from '#kernel';
import { flawsOf } from './check-sentence.ts';
import { sayAffected } from './say-affected.ts';
import { sayFollows } from './say-follows.ts';
import { sayHeadline } from './say-headline.ts';
import { sayPart } from './say-part.ts';
import { sayTodo } from './say-todo.ts';
import {
  fact,
  type ChangeSummary,
  type ProvisionPart,
  type SummaryFacts,
  type SummaryItem,
  type SummarySentence,
} from './summary.ts';

const mostListed = 5;

/**
 * A change in a few sentences, written by rules from facts. Each sentence carries what it rests on; one whose numbers, parties or
 * quoted words do not occur there is left out, whichever rule wrote it. Pure: the same facts give the same words.
 */
export function summarise(facts: SummaryFacts): ChangeSummary {
  const { parts, counts } = facts;
  const of = (...kinds: readonly ProvisionPart['kind'][]) =>
    parts
      .filter(({ rule, kind }) => rule && kinds.includes(kind))
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, mostListed)
      .flatMap((part): SummaryItem[] => {
        const sentence = sayPart(part);
        return sentence === null ? [] : [{ provision: part.id, sentence }];
      })
      .filter(({ sentence }) => stands(sentence));
  const [added, removed, reworded] = [of('added'), of('removed'), of('reworded', 'split', 'merged')];
  const headline = sayHeadline(facts);
  const affected = sayAffected(facts);
  return {
    sentence: stands(headline) ? headline : sayHeadline({ ...facts, direction: null, parts: [] }),
    affected: affected !== null && stands(affected) ? affected : null,
    added,
    removed,
    reworded,
    unlisted: (
      [
        ['added', added],
        ['removed', removed],
        ['reworded', reworded],
      ] as const
    ).flatMap(([kind, listed]) => sayMore(kind, counts[kind] - listed.length)),
    follows: sayFollows(facts).filter(stands),
    todo: sayTodo(facts).filter(stands),
  };
}

const stands = (sentence: SummarySentence): boolean => flawsOf(sentence).length === 0;

/** Graver first; of equals, one that goes somewhere for users. */
function weight({ meaning, type }: ProvisionPart): number {
  if (meaning === null) return type === null ? 0 : 1;
  return meaning.severity * 4 + (meaning.direction === 'neutral' ? 0 : 2) + (type === null ? 0 : 1);
}

function sayMore(kind: 'added' | 'removed' | 'reworded', more: number): SummarySentence[] {
  if (more <= 0) return [];
  return [
    {
      text: `${capitalised(counted(more, 'more provision'))} ${more === 1 ? 'is' : 'are'} ${kind}.`,
      rests: [fact('unlisted', more, kind)],
    },
  ];
}

/** Every sentence of a summary, in the order in which they are shown. */
export function sentencesOf(summary: ChangeSummary): SummarySentence[] {
  return [
    summary.sentence,
    ...(summary.affected === null ? [] : [summary.affected]),
    ...[...summary.added, ...summary.removed, ...summary.reworded].map(({ sentence }) => sentence),
    ...summary.unlisted,
    ...summary.follows,
    ...summary.todo,
  ];
}

import { answerQuestions } from './answer-questions.ts';
import type { Draft, ProvisionFacts } from './facts.ts';
import { findFigures, findTurns } from './find-figures.ts';
import { listOf } from '#kernel';
import { sayModality } from './say-modality.ts';
import { titleOf } from './title-of.ts';

/**
 * What a page says about one provision: the prose of its type, made this provision's own by the facts of its words and
 * place. Figures and turns of phrase are quoted from the words; nothing is said that the facts do not hold.
 */
export function draftProvision(facts: ProvisionFacts): Draft {
  const { type } = facts;
  const rule = type !== null && !type.id.startsWith('none.');
  const fill = (text: string): string =>
    text.replaceAll('{platform}', facts.platform).replaceAll('{document}', facts.document);
  const what = [
    type === null ? sayUntyped(facts) : fill(type.prose.what),
    sayPlace(facts),
    rule ? sayModality(facts.modality) : '',
    sayWords(facts),
  ];
  return {
    title: titleOf(facts.quotation, type),
    what: sentences(what),
    why:
      type === null
        ? 'What it means depends on the rules around it: read it in its place in the whole document.'
        : fill(type.prose.why),
    means: type === null ? [] : meansFor(type.prose.means, fill),
    actions:
      type === null
        ? ['Read the passage where it stands in the version, with the headings above it.']
        : type.prose.actions.map(fill),
    questions: answerQuestions(facts),
  };
}

const audiences = {
  consumers: 'Consumers',
  businesses: 'Businesses',
  developers: 'Developers',
  creators: 'Creators',
} as const;

function meansFor(
  means: NonNullable<ProvisionFacts['type']>['prose']['means'],
  fill: (text: string) => string,
): Draft['means'] {
  return (Object.keys(audiences) as (keyof typeof audiences)[]).flatMap((key) => {
    const text = means[key];
    return text === undefined ? [] : [{ audience: audiences[key], text: fill(text) }];
  });
}

function sayUntyped(facts: ProvisionFacts): string {
  return `This passage stands in ${facts.platform}’s ${facts.document}. Our rules recognise no known kind of provision in it, so this page gives its words, place and history, and no more.`;
}

/** Where it stands: its number and the headings above it. */
function sayPlace(facts: ProvisionFacts): string {
  const section = facts.section.map((heading) => `“${heading.trim().replace(/[.:]$/, '')}”`);
  const under = section.length === 0 ? '' : ` under ${section.slice(-2).join(', ')}`;
  const number = facts.number === null ? '' : ` as ${facts.number.trim().replace(/[.,]$/, '')}`;
  if (under === '' && number === '') return '';
  return `In the ${facts.document} it stands${number}${under}.`;
}

/** What its own words name. */
function sayWords(facts: ProvisionFacts): string {
  const words = [...facts.quotation.leads, facts.quotation.body].join(' ');
  const figures = findFigures(words);
  const turns = findTurns(words);
  const leads =
    facts.quotation.leads.length === 0
      ? ''
      : 'Its sentence begins in the words that lead into the list, which are quoted with it.';
  const named = figures.length === 0 ? '' : `Its words name ${listOf(figures.map((figure) => `“${figure}”`))}.`;
  const turned = turns.length === 0 ? '' : `They include ${listOf(turns.map((turn) => `“${turn}”`))}.`;
  return sentences([leads, named, named === '' ? turned.replace('They include', 'Its words include') : turned]);
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

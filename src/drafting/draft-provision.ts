import { answerQuestions } from './answer-questions.ts';
import { composeActions } from './compose-actions.ts';
import { composeFacts, stated } from './compose-facts.ts';
import { composeMeans } from './compose-means.ts';
import { composeLimits, composeRule } from './compose-rule.ts';
import type { Draft, ProvisionFacts } from './facts.ts';
import { sayModality } from './say-modality.ts';
import { titleOf } from './title-of.ts';

/**
 * What a page says about one provision: what is known of its type, and what follows from the facts and verbs of its own words. Sentences
 * of its own are made of these alone; words of the text stand between quotation marks.
 */
export function draftProvision(facts: ProvisionFacts): Draft {
  const { type } = facts;
  const rule = type !== null && !type.id.startsWith('none.');
  const fill = (text: string): string =>
    text.replaceAll('{platform}', facts.platform).replaceAll('{document}', facts.document);
  const own = stated(facts.read.facts);
  return {
    title: titleOf(facts.quotation, type),
    what: sentences([
      type === null ? sayUntyped(facts) : fill(type.prose.what),
      sayPlace(facts),
      ...(rule ? sayRule(facts) : []),
      ...composeFacts(own),
      ...(rule ? composeLimits(facts.read.rule) : []),
    ]),
    why: sentences(
      type === null
        ? ['What it means depends on the rules around it: read it in its place in the whole document.']
        : [fill(type.prose.why), ...sayWeight(facts)],
    ),
    means: composeMeans(facts, own, fill),
    actions: composeActions(
      facts,
      own,
      type === null
        ? ['Read the passage where it stands in the version, with the headings above it.']
        : type.prose.actions.map(fill),
    ),
    questions: answerQuestions(facts),
  };
}

function sayUntyped(facts: ProvisionFacts): string {
  return `This passage stands in ${facts.platform}’s ${facts.document}. Our rules recognise no known kind of provision in it, so this page gives its words, place and history, and what they state.`;
}

/** Where it stands: its number and the headings above it. */
function sayPlace(facts: ProvisionFacts): string {
  const section = facts.section.map((heading) => `“${heading.trim().replace(/[.:]$/, '')}”`);
  const under = section.length === 0 ? '' : ` under ${section.slice(-2).join(', ')}`;
  const number = facts.number === null ? '' : ` as ${facts.number.trim().replace(/[.,]$/, '')}`;
  if (under === '' && number === '') return '';
  return `In the ${facts.document} it stands${number}${under}.`;
}

/** What its verbs say; where they say nothing that is read, what kind of sentence it was typed as. */
function sayRule(facts: ProvisionFacts): string[] {
  const read = composeRule(facts.read.rule, facts.platform);
  const leads =
    facts.quotation.leads.length === 0
      ? []
      : ['Its sentence begins in the words that lead into the list, which are quoted with it.'];
  return [...leads, ...(read.length === 0 ? [sayModality(facts.modality)] : read)];
}

/** Which lines of the rubric moved it, by their reasons. */
function sayWeight({ read }: ProvisionFacts): string[] {
  const reasons = (holds: (shift: number) => boolean): string =>
    read.lines
      .filter(({ shift }) => holds(shift))
      .map(({ reason }) => reason)
      .join(' ');
  const [more, less] = [reasons((shift) => shift > 0), reasons((shift) => shift < 0)];
  return [
    ...(more === '' ? [] : [`Its own words make it weigh more. ${more}`]),
    ...(less === '' ? [] : [`Its own words make it weigh less. ${less}`]),
  ];
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

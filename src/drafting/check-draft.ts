import { numbersIn, partiesIn } from '#changes';
import { sayFact } from './say-fact.ts';
import type { Draft, ProvisionFacts } from './facts.ts';

/** Words by which a sentence gives somebody a right or a power. */
const rights = /\b(?:rights?|entitled|guarantee\w*|waive[sd]?|must not|may not)\b/giu;

/**
 * What a draft says of its own that its provision does not bear: a number, a party or a right that stands neither in the words, nor in a fact,
 * nor in what is known of the type or the rubric. None is to be found; the tests and `npm run eval -- prose` look.
 */
export function flawsOfDraft(draft: Draft, facts: ProvisionFacts): string[] {
  const { type, read, quotation, platform, document } = facts;
  const fill = (text: string): string => text.replaceAll('{platform}', platform).replaceAll('{document}', document);
  const known =
    type === null
      ? []
      : [type.prose.what, type.prose.why, ...Object.values(type.prose.means), ...type.prose.actions].map(fill);
  const own = [draft.what, draft.why, ...draft.means.map(({ text }) => text), ...draft.actions]
    .map((text) => known.reduce((rest, one) => rest.replaceAll(one, ' '), text))
    .join('\n');
  const support = [
    ...quotation.leads,
    quotation.body,
    platform,
    document,
    ...facts.section,
    facts.number ?? '',
    ...read.facts.map((fact) => sayFact(fact)),
    ...read.lines.map(({ reason }) => reason),
    ...read.sides.map(({ reason }) => reason),
    // The bearers of clauses, as they are called in prose.
    ...(read.rule.clauses.length > 0 ? ['the user'] : []),
    // Whoever is addressed uses the service; whoever speaks provides it.
    ...(/\byour?s?\b/i.test([...quotation.leads, quotation.body].join(' ')) ? ['the user'] : []),
    ...(facts.modality === 'reservation' ? ['the provider'] : []),
  ].join('\n');
  const prose = own.replaceAll(/“[^”]*”/g, ' ');
  const lacking = (said: ReadonlySet<string>, borne: ReadonlySet<string>): string[] =>
    [...said].filter((one) => !borne.has(one));
  const rightsIn = (text: string): Set<string> =>
    new Set([...text.matchAll(rights)].map(([word]) => word.toLowerCase().replace(/s$/, '')));
  return [
    ...lacking(numbersIn(prose), numbersIn(support)).map((one) => `number ${one}`),
    ...lacking(partiesIn(prose), partiesIn(support)).map((one) => `party ${one}`),
    ...lacking(rightsIn(prose), rightsIn(support)).map((one) => `right ${one}`),
    ...[...own.matchAll(/“([^”]*?)(?: …)?”/g)].flatMap(([, words = '']) =>
      folded(support).includes(folded(words)) ? [] : [`quotation ${words}`],
    ),
  ];
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[“”"]/g, '');

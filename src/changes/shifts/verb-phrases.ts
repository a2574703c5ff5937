import { better, neutral, reversed, sentenceAt, worse } from './read-clause.ts';
import type { ComparedSide, Effect, Range } from './shift.ts';

/** How strongly a verb binds. */
export type Force = 'may' | 'should' | 'try' | 'must' | 'does';

export type Actor = 'we' | 'you' | 'other';

/** “we will not share”: who, how strongly, what. */
export interface VerbPhrase {
  readonly force: Force;
  readonly negated: boolean;
  readonly actor: Actor;
  /** The main verb's stem. */
  readonly verb: string;
  readonly verbAt: number;
  /** From the modal to the end of the main verb. */
  readonly range: Range;
}

const forces: readonly (readonly [Force, string])[] = [
  [
    'may',
    "may|might|can(?:not|'t)?|could|reserves? the right to|(?:is|are|am) (?:also )?(?:entitled|permitted|allowed|authori[sz]ed) to|ha(?:s|ve) the right to",
  ],
  [
    'try',
    '(?:will |shall )?(?:use|make) (?:\\w+ ){0,3}(?:efforts?|endeavou?rs) to|(?:will )?(?:tr(?:y|ies)|aims?|strives?|seeks?|endeavou?rs?|attempts?) to',
  ],
  ['should', '(?:should|ought to)|(?:is|are) (?:strongly )?(?:encouraged|advised|recommended) to'],
  [
    'must',
    "must|shall|will|won't|(?:is|are|be) (?:also )?(?:required|obliged|obligated) to|ha(?:s|ve) to|needs? to|agrees? to|undertakes? to",
  ],
  ['does', "do(?:es)? not|don't|doesn't|never"],
];
const named = forces.map(([, words], index) => `(?<f${index}>${words})`).join('|');
const between =
  '(?:,? ?\\b(?:also|only|not|never|hereby|then|still|always|either|both|instead|generally|be|have|[a-z]+ly|at any time|from time to time|in (?:our|its) (?:sole )?discretion)\\b,?)*';
const phrase = new RegExp(`\\b(?:${named})(?<between>${between}) (?<verb>[a-z]+)`, 'g');

export function verbPhrases(side: ComparedSide): VerbPhrase[] {
  return Array.from(side.plain.matchAll(phrase), (match): VerbPhrase => {
    const groups = match.groups ?? {};
    const index = forces.findIndex((_, place) => groups[`f${place}`] !== undefined);
    const modal = groups[`f${index}`] ?? '';
    const [whole] = match;
    const end = match.index + whole.length;
    const verb = groups['verb'] ?? '';
    return {
      force: forces[index]?.[0] ?? 'must',
      negated: /\bnot\b|\bnever\b|n't\b|cannot/.test(`${modal}${groups['between'] ?? ''}`),
      actor: actorBefore(side, match.index),
      verb: stemOf(verb),
      verbAt: end - verb.length,
      range: [match.index, end],
    };
  });
}

const actors =
  /\b(?:(?<we>we|us|our (?:company|team|group|affiliates)|provider|the (?:company|provider|platform|operator))|(?<you>you(?! (?:with|to|that|about)\b)|(?:the |an? |each |all |any )?(?:users?|customers?|members?|subscribers?|sellers?|developers?|merchants?|buyers?|licensees?|publishers?|advertisers?|participants?|hosts?|guests?|creators?))|(?<other>they|it|which|who|he|she|third part(?:y|ies)|partners?|your (?:account|content|data|information|subscription)|services?|information|content|fees?|data|account|courts?|arbitrator))\b/g;

/** Who the verb at `at` belongs to: the last that is named before it in its sentence. */
export function actorBefore(side: ComparedSide, at: number): Actor {
  const [start] = sentenceAt(side, at);
  const words = side.plain.slice(Math.max(start, at - 160), at);
  let last: Actor = 'other';
  for (const { groups } of words.matchAll(actors))
    last = groups?.['we'] !== undefined ? 'we' : groups?.['you'] !== undefined ? 'you' : 'other';
  return last;
}

/** A verb without its endings, alike for “share”, “shares”, “shared”, “sharing”. */
export function stemOf(verb: string): string {
  return verb.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
}

const good = new Set(
  'notify inform tell refund reimburse compensat credit delet eras protect respond reply answer provid giv offer ask seek obtain restor return honor honour allow enabl help support explain correct anonymis anonymiz encrypt receiv get pay contact secur'.split(
    ' ',
  ),
);
const bad = new Set(
  'suspend terminat remov restrict limit charg shar sell disclos transfer collect us stor retain keep monitor track chang modify amend updat discontinu increas refus block disabl cancel deduct withhold assign process record scan combin analy analys analyz los forfeit ban bann review access chargeback los reject deny revok publish display sublicens trac infer train read view purg edit alter clos deactivat recover invoic bill los'.split(
    ' ',
  ),
);

/** What it means for the user that the phrase binds more strongly than it did. */
export function strengthened(
  { actor, negated, verb }: Pick<VerbPhrase, 'actor' | 'negated' | 'verb'>,
  tail: string,
): Effect {
  if (actor === 'you') {
    if (negated) return worse;
    const given = /^(?:be )?(?:able|entitled|notified|informed|refunded|receive|get|have (?:the|access|an?) )/.test(
      tail,
    );
    return given ? better : worse;
  }
  // “we will delete your content” takes; “we will delete your data on request” gives.
  const takes =
    bad.has(verb) ||
    (verb === 'delet' && /^delet\w* (?:\w+ ){0,2}(?:content|account|post|material|listing|item)/.test(tail));
  const effect = takes ? worse : good.has(verb) ? better : neutral;
  return negated ? reversed(effect) : effect;
}

import { sentenceAt as sentenceIn } from '#provisions';
import type { ComparedSide, Effect, Range } from './shift.ts';

/** The sentence that `at` lies in, without its end sign; items and leads are sentences of their own. */
export const sentenceAt = (side: ComparedSide, at: number): Range => sentenceIn(side.text, at);

export const sentenceText = (side: ComparedSide, at: number): string => side.plain.slice(...sentenceAt(side, at));

/**
 * What a clause is for the user: `duty` binds or forbids, `right` gives or promises, `power` lets the platform do something or frees it
 * from something, `none` is neither.
 */
export type ClauseKind = 'duty' | 'right' | 'power' | 'none';

const signs: readonly (readonly [ClauseKind, RegExp])[] = [
  [
    'none',
    // Where something is to be read, and what some may do, is nobody's right.
    /\b(?:you|users?|members?) (?:may|can)(?: also)? (?:refer|read|find|learn|see|view|visit|click|tap|submit this|use this form|fill)\b|\byou (?:may|can|might)(?: also)?(?: choose to)? (?:provide|submit|give|send|encounter|experience|need|have to|be (?!able|entitled))\w*|\b(?:some|certain) (?:of our )?(?:users?|members?|customers?) (?:may|can)\b/g,
  ],
  [
    'power',
    /\b(?:we|provider)(?: \w+)? (?:do|does|will|can|shall|makes?)(?: not|n't|not| no) (?:\w+ )?(?:guarantees?|warrant\w*|represent\w*|control|endorse|assume|accept|monitor|verify|offer|provide|distribute|promise|undertake|have any|have control)\b/g,
  ],
  ['right', /\bwe (?:may|will|can|do)(?: also)? (?:make|allow|grant)(?: some| an| for)? exceptions?\b/g],
  [
    'power',
    /\b(?:not|no event|never)(?: \w+){0,4} (?:be )?(?:liable|responsible)\b|\bno (?:liability|responsibility|warrant\w+)|\bdisclaims?\b|\bwithout (?:any )?(?:warrant\w+|liability)|\bas[- ]is\b|\bnon[- ]?refundable\b|\bno refunds?\b/g,
  ],
  [
    'right',
    /\b(?:we|provider)(?: \w+){0,1} (?:will|shall|do|does|would|can|may)(?: not|n't| never)\b|\b(?:we|provider) (?:never|don't|won't|cannot|will only|only)\b/g,
  ],
  [
    'duty',
    /\b(?:you|users?|customers?|members?|sellers?|developers?|they|and) (?:(?:may|must|shall|will|can|should|agree|do)(?: not| never|n't)|cannot|must|shall|should|agree|will (?!receive|be (?:able|notified|informed|refunded)|get|have)|are (?:solely |fully )?(?:responsible|required|obliged|liable|not)|need to|have to|represent|warrant|undertake|acknowledge|indemnify)\b|\bprohibit\w*\b|\b(?:not|never) (?:be )?(?:permitted|allowed)\b|\bdo(?: not|n't) (?!collect|share|sell)|\bit is your responsibility\b|(?:^|[.;:•\n] ?)(?:never|do not|don't|always) \w+/g,
  ],
  [
    'right',
    /\b(?:you|users?|customers?|members?|sellers?|developers?) (?:may|can|retain|own|(?:also )?have (?:the|a) right|are (?:entitled|free|able)|will (?:receive|be (?:able|notified|informed|refunded)|get|have))\b|\byour rights?\b|\bright to (?:access|delete|erase|object|withdraw|cancel|refund|terminate|opt|correct|rectif\w+|port\w*|appeal|complain)|\b(?:we|provider) (?:will|shall)(?: \w+){0,2} (?:notify|inform|refund|provide|give|delete|protect|respond|offer|credit|reimburse|ask|seek|obtain|restore|tell|email|let you|return|honou?r|limit)\b|\bopt[- ]out\b/g,
  ],
  [
    'power',
    /\b(?:we|us|provider)(?: \w+){0,3} (?:may|can|reserves?|will|shall|collect|use|share|sell|disclose|process|store|retain|transfer|receive|obtain|combine|work|suspend|terminate|remove|restrict|disable|ban|delete|block|monitor|record|track)\b|\b(?:may|will|can|could) (?:also )?be (?:suspended|terminated|removed|deleted|charged|shared|used (?:by|for|to|in)|collected|disclosed|transferred|disabled|changed|modified|processed|stored)\b|\byou grant\b|\b(?:information|data) (?:we|is|are|that)\b/g,
  ],
];

/** The kind of the clause around `at`: that of the nearest sign before it in its sentence, else of the first behind it. */
export function clauseAt(side: ComparedSide, at: number): ClauseKind {
  const [start, end] = sentenceAt(side, at);
  const sentence = side.plain.slice(start, end);
  const own = kindIn(sentence, at - start);
  if (own !== 'none') return own;
  // An item leans on its lead.
  return start > 0 ? kindIn(side.plain.slice(Math.max(0, start - 300), start), 300) : 'none';
}

const conditions = /\b(?:if|when|whenever|where|unless|whether|before|until|because|as soon as|in case) [^,;]*/g;

/** The kind of a sentence by itself: that of the first sign outside of its conditions. */
export const sentenceKind = (side: ComparedSide, range: Range): ClauseKind =>
  kindIn(side.plain.slice(...range).replaceAll(conditions, ' '), -1);

function kindIn(sentence: string, at: number): ClauseKind {
  let before: { kind: ClauseKind; place: number } | null = null;
  let after: { kind: ClauseKind; place: number } | null = null;
  for (const [kind, sign] of signs) {
    for (const { index } of sentence.matchAll(sign)) {
      if (index <= at) {
        if (before === null || index > before.place) before = { kind, place: index };
      } else if (after === null || index < after.place) after = { kind, place: index };
    }
  }
  return (before ?? after)?.kind ?? 'none';
}

export const better: Effect = { user: 'better', business: 'better' };
export const worse: Effect = { user: 'worse', business: 'worse' };
export const neutral: Effect = { user: 'neutral', business: 'neutral' };

export function reversed({ user, business }: Effect): Effect {
  const turn = { better: 'worse', worse: 'better', mixed: 'mixed', neutral: 'neutral' } as const;
  return { user: turn[user], business: turn[business] };
}

/** What it means that the clause around `at` reaches further: worse where it binds the user or frees the platform, better where it gives. */
export function widened(side: ComparedSide, at: number): Effect {
  return { duty: worse, power: worse, right: better, none: neutral }[clauseAt(side, at)];
}

/** What it means that the clause around `at` reaches less far. */
export const narrowed = (side: ComparedSide, at: number): Effect => reversed(widened(side, at));

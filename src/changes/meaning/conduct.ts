import { plainSigns } from '#text';
import type { PassageFacts, ReadingContext } from './meaning.ts';

/** Documents that say what may be posted or advertised, besides those whose kind is conduct. */
const likeConduct = /^(?:Content Monetisation Policy|Advertising Content Policy|Ad Publishing Policy)/;

const forbids =
  /\b(?:do(?:n't| not) (?:post|allow|share|upload|use|send|create)|not (?:be )?(?:allowed|permitted|tolerated|ok(?:ay)?)|prohibit(?:s|ed|ing)?|forbidden|banned|we(?: will| may| also|'ll)* (?:remove|limit|restrict|ban|disable|take down|demonetize)|(?:isn't|is not) (?:allowed|a place)|violates?|zero[- ]tolerance|(?:you|they|users?|members?|ads?|advertisers|creators) (?:may|must|can|should)(?: not|n't)|can't|what to avoid|age[- ]restrict\w*|we are removing)\b|(?:^|[.:;] )(?:never|avoid) /;
/** What such rules are about, as the subject of a list or of its item. */
const subjects =
  /\b(?:content|posts?|imagery|images|videos?|ads) (?:\w+ ){0,3}(?:that|which|including|containing|like|such as|featuring|promoting|advancing|depicting|showing)\b|\b(?:spam|harassment|abuse|fraud|scams?|hate(?:ful)? (?:speech|conduct)|bullying|threats?|glorification|doxxing)\b[^.]{0,60}:?$/;
const opensWith =
  /^(?:content|imagery|images|videos?|posts?|ads?|claims?|statements?|threats?|calls?|accounts?|comments?|depictions?|encouraging|promoting|posting|sharing|selling|attempts? to)\b/;
const explains = /^\W*(?:e\.g\.|for example|example|note:|learn more|see )/;

/**
 * Whether a passage belongs to the rules of a document that says what may be done or shown there: it forbids something itself, or is an
 * item under words that do. Such a rule binds some and protects others.
 */
export function isRuleOfConduct(
  { body, leads, heading, mainType }: PassageFacts,
  { documentKind, documentType, names }: Pick<ReadingContext, 'documentKind' | 'documentType' | 'names'>,
): boolean {
  if (documentKind !== 'conduct' && !likeConduct.test(documentType)) return false;
  if (mainType === 'none.heading' || mainType === 'none.date' || mainType === 'none.contact') return false;
  const words = plainSigns(body, names);
  if (explains.test(words)) return false;
  if (forbids.test(words) || /^use\.(?!enforcement)/.test(mainType ?? '')) return true;
  const above = plainSigns(leads.length > 0 ? leads.join('\n') : heading, names);
  return leads.length > 0
    ? forbids.test(above) || subjects.test(above) || opensWith.test(above) || opensWith.test(words)
    : forbids.test(above) && opensWith.test(words);
}

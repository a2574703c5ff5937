import { plainSigns } from '#text';
import { better, sentenceAt, sentenceKind, worse } from '../shifts/read-clause.ts';
import type { ComparedSide, Direction, Effect } from '../shifts/shift.ts';
import { effectsOfHan, isHan } from '../shifts/han-clauses.ts';
import { isRuleOfConduct } from './conduct.ts';
import type { PassageFacts, ReadingContext } from './meaning.ts';

export const still: Effect = { user: 'neutral', business: 'neutral' };

/** Better and worse together are mixed; neutral gives way. */
export function together(effects: readonly Effect[]): Effect {
  const over = (directions: readonly Direction[]): Direction => {
    const telling = new Set(directions.filter((one) => one !== 'neutral'));
    if (telling.size === 0) return 'neutral';
    const [only] = telling;
    return telling.size === 1 ? (only ?? 'neutral') : 'mixed';
  };
  return { user: over(effects.map((one) => one.user)), business: over(effects.map((one) => one.business)) };
}

/** Rules of conduct that protect others as much as they bind: neither better nor worse alone. */
const protecting =
  /^use\.(?:harmful_content|child_safety|impersonation|spam|security_circumvention|rights_of_others|lawful|interference|high_risk|export_sanctions)$/;
/** Types by which data about people is taken, used or given on. */
export const dataUses =
  /^(?:privacy\.(?:advertising|automated_decisions|business_transfer|collection|government_disclosure|international_transfer|location|private_messages|processors|purposes|sale|sensitive_data|third_party_sharing|tracking|marketing)|ai\.training_on_user_data)$/;
/** “We do not sell your data”, “it may only be used to”: what data is not taken for. */
const denies =
  /\b(?:do not|don't|does not|never|will not|won't) (?:\w+ )?(?:sell|share|collect|use|disclose|track|process|retain|store)\b|\b(?:will|shall|is|are|does) not (?:be )?(?:\w+ )?(?:used|shared|sold|disclosed|collected|retained)\b|\b(?:may|will|can|shall) only (?:be )?(?:used?|process(?:ed)?|shared?)\b|\bexplicitly excludes\b/i;
/** Types by which the platform says what it does or lets people act on it. */
export const openness =
  /^(?:privacy\.(?:breach_notice|retention|security|legal_basis|do_not_track)|agreement\.notices|change\.terms_with_notice|business\.ranking_transparency)$/;
export const givesRights =
  /^(?:privacy\.(?:rights|portability|consent)|content\.(?:appeal_redress|ownership_user)|payment\.refund|account\.termination_by_user)$/;

/** “We have updated our terms; they take effect in May; read the former ones here”: a notice about the document, and no rule of it. */
const announces =
  /\bwe(?: have|'ve| are|'re| recently)? (?:made (?:some |a few )?(?:updates|changes) to|updat(?:ed|ing)|chang(?:ed|ing)) (?:the|our|these|this)\b|\b(?:our|the|this|these) (?:\w+ ){0,4}(?:takes?|comes?|go(?:es)?|went|will (?:take|come|go)) (?:in)?to? ?effect\b|\bthis update applies\b|\b(?:view|read|find|see|here for|click here)\b[^.]{0,40}\b(?:current|new|previous|prior|former|updated|archived|older) (?:version|terms|privacy|policy|agreement|guidelines|community)/;

/** A notice is short: a rule that speaks of its own changes goes on. */
const longestNotice = 70;

export function isAnnouncement(body: string): boolean {
  return (
    body.split(/\s+/).length <= longestNotice &&
    announces.test(plainSigns(body, null)) &&
    !/\b(?:may|from time to time)\b/i.test(body.replace(/\bmay \d|\d May|you may/gi, ''))
  );
}

/** A sentence binds, empowers or gives only where it speaks of somebody, or forbids or frees outright. */
const speaks =
  /\b(?:you|your|we|us|our|provider|users?|customers?|members?|creators?|sellers?|developers?|advertisers?|subscribers?)\b|\bprohibit|\bnot (?:allowed|permitted)\b|\bliab|\brefund/;

/** What a passage of no known type does, from its sentences. */
function effectOfWords({ body }: PassageFacts, names: RegExp | null): Effect {
  const side: ComparedSide = { text: body, plain: plainSigns(body, names), changed: [] };
  const effects: Effect[] = [];
  for (let at = 0; at < body.length;) {
    const [start, end] = sentenceAt(side, at);
    const kind = sentenceKind(side, [Math.max(at, start), end]);
    if (kind !== 'none' && speaks.test(side.plain.slice(Math.max(at, start), end)))
      effects.push(kind === 'right' ? better : worse);
    at = Math.max(at, end) + 1;
  }
  return together(effects);
}

/** What it means that a passage came: from its type, severity and modality, and without a type from its sentences. That it went means the reverse. */
export function effectOfPassage(
  passage: PassageFacts,
  context: Pick<ReadingContext, 'documentKind' | 'documentType' | 'names'>,
): Effect {
  const { mainType, modality, severity } = passage;
  if (isAnnouncement(passage.body)) return still;
  if (isHan(passage.body)) return together(effectsOfHan(passage.body));
  if (isRuleOfConduct(passage, context)) return { user: 'mixed', business: 'mixed' };
  if (mainType === null) return effectOfWords(passage, context.names);
  if (mainType.startsWith('none.')) return still;
  const forBusiness = /^(?:privacy|ai\.training)/.test(mainType) ? ('neutral' as const) : null;
  const effect = (user: Direction): Effect => ({ user, business: forBusiness ?? user });
  if (protecting.test(mainType)) return effect('mixed');
  // “We may reclaim a name, and you get no refund” is typed by its subject, and gives nothing.
  if (givesRights.test(mainType) && (modality === 'reservation' || modality === 'prohibition'))
    return effect(effectOfWords(passage, context.names).user);
  if (givesRights.test(mainType) || modality === 'right') return effect('better');
  if (openness.test(mainType)) return effect('better');
  // What guidelines for what is posted say of privacy binds those who post.
  if (dataUses.test(mainType) && context.documentKind === 'conduct') return effectOfWords(passage, context.names);
  if (dataUses.test(mainType)) return effect(denies.test(passage.body) ? 'better' : 'worse');
  if (modality === 'prohibition' || modality === 'duty' || modality === 'reservation') return effect('worse');
  if (severity >= 1) return effect('worse');
  return modality === 'permission' ? effect('better') : still;
}

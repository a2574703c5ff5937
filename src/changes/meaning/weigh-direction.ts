import type { Direction, Effect } from '../shifts/shift.ts';
import type { PassageFacts } from './meaning.ts';

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
/** Types by which the platform says what it does or lets people act on it. */
export const openness =
  /^(?:privacy\.(?:breach_notice|contact|retention|security|legal_basis|do_not_track)|agreement\.notices|change\.terms_with_notice|business\.ranking_transparency)$/;
export const givesRights =
  /^(?:privacy\.(?:rights|portability|consent)|content\.(?:appeal_redress|ownership_user)|payment\.refund|account\.termination_by_user)$/;

/** What it means that a passage came: from its type, severity and modality. That it went means the reverse. */
export function effectOfPassage(passage: PassageFacts): Effect {
  const { mainType, modality, severity } = passage;
  if (mainType === null || mainType.startsWith('none.')) return still;
  const forBusiness = /^(?:privacy|ai\.training)/.test(mainType) ? ('neutral' as const) : null;
  const effect = (user: Direction): Effect => ({ user, business: forBusiness ?? user });
  if (protecting.test(mainType)) return effect('mixed');
  if (givesRights.test(mainType) || modality === 'right') return effect('better');
  if (openness.test(mainType)) return effect('better');
  if (dataUses.test(mainType))
    return effect(
      /\b(?:do not|don't|never|will not|won't) (?:\w+ )?(?:sell|share|collect|use|disclose|track|process)\b/i.test(
        passage.body,
      )
        ? 'better'
        : 'worse',
    );
  if (modality === 'prohibition' || modality === 'duty' || modality === 'reservation') return effect('worse');
  if (severity >= 1) return effect('worse');
  return modality === 'permission' ? effect('better') : still;
}

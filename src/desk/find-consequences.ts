import { dayOf } from '#kernel';
import type { ProvisionType } from '#provisions';
import type { QuotedProvision, VersionRef } from './parts.ts';

/** Types by which a platform says what it does about a breach, the most telling first. */
export const consequenceTypes = [
  'use.enforcement',
  'account.suspension',
  'account.termination_by_provider',
  'content.moderation_removal',
] as const;

const bindingFamilies = new Set(['use', 'content', 'account', 'developer', 'ai']);
const most = 4;

/** Whether a breach of it can be meant: something forbidden or required of those who use the service. */
export function canBeBreached(type: ProvisionType | null, modality: string): boolean {
  if (type === null || type.id.startsWith('none.') || (consequenceTypes as readonly string[]).includes(type.id))
    return false;
  const binds = modality === 'prohibition' || modality === 'duty';
  const family = type.id.slice(0, type.id.indexOf('.'));
  return family === 'use' || (binds && (bindingFamilies.has(family) || type.id === 'payment.fees'));
}

/** This document's own consequences, else those of the platform's terms, else that none was found and where was looked. */
export function chooseConsequences(
  applies: boolean,
  found: readonly QuotedProvision[],
  here: { documentSlug: string; title: string; platform: string; version: VersionRef; terms: readonly string[] },
): { provisions: QuotedProvision[]; said: string } {
  if (!applies)
    return {
      provisions: [],
      said: 'Consequences are looked for where a provision forbids or requires something of those who use the service. This one is not read as doing so.',
    };
  const own = found.filter(({ document }) => document.slug === here.documentSlug);
  const searched = `${here.title} (version of ${dayOf(here.version.capturedAt)})`;
  if (own.length > 0)
    return {
      provisions: own.slice(0, most),
      said: `What ${here.platform}’s ${here.title} itself says about enforcement, suspension or termination.`,
    };
  if (found.length > 0)
    return {
      provisions: found.slice(0, most),
      said: `None found in ${searched}. These stand in the terms of the same platform; whether they reach this rule depends on how the documents refer to each other.`,
    };
  const others = here.terms.length === 0 ? '' : `, nor in ${here.terms.join(', ')}`;
  return { provisions: [], said: `None found in ${searched}${others}.` };
}

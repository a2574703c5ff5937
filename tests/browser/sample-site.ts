import type { Desk } from '#desk';
import { siteOf, type SiteActs } from '#site';
import { sampleDesk } from './sample-desk.ts';

export const origin = 'http://codicil.test';

export interface Done {
  readonly act: keyof SiteActs;
  readonly with: readonly string[];
}

/** The site over the sample desk, and what its forms were used for. */
export function sampleSite(desk: Partial<Desk> = {}) {
  const done: Done[] = [];
  const acts: SiteActs = {
    watch: async (kind, target) => void done.push({ act: 'watch', with: [kind, target] }),
    unwatch: async (id) => void done.push({ act: 'unwatch', with: [id] }),
    schedule: async (of, act) => void done.push({ act: 'schedule', with: [of, act] }),
    dispute: async (provision, reason) => void done.push({ act: 'dispute', with: [provision, reason] }),
    review: async ({ provision, types, severity, reason }) =>
      void done.push({ act: 'review', with: [provision, ...types, severity ?? '', reason] }),
    read: async (of) => void done.push({ act: 'read', with: [of] }),
    seen: async (id) => void done.push({ act: 'seen', with: [id] }),
  };
  return { site: siteOf({ desk: sampleDesk(desk), acts, installation: { name: 'Codicil', origin } }), done };
}

import type { ChangeDatesView, StatedDateView } from '#desk';

const roles = {
  effective: 'Text states effective',
  updated: 'Text states updated',
  published: 'Text states published',
} as const;

export function roleSaid(role: StatedDateView['role']): string {
  return roles[role];
}

export const outcomeSaid: Readonly<Record<ChangeDatesView['notice'][number]['outcome'], string>> = {
  kept: 'Kept',
  broken: 'Broken',
  'cannot-tell': 'Cannot tell',
};

import type { ReferenceView } from '#desk';

const states = {
  watched: 'kept here',
  gone: 'kept here, and no longer found where it was',
  unwatched: 'not watched here',
  broken: 'its link leads nowhere',
} as const;

export function stateSaid({ state }: Pick<ReferenceView, 'state'>): string {
  return states[state];
}

/** How it is known which document a name means; the link’s address needs no word. */
export function bySaid({ by }: Pick<ReferenceView, 'by'>): string | null {
  if (by === 'title') return 'told by its title';
  return by === 'type' ? 'told by its kind: the platform has one such document here' : null;
}

import { dayOf } from '#kernel';
import type { RetractionRow } from './retraction.store.ts';

/** Why a change is not published, as a sentence; null for one that is. */
export function sayWithheld(withheld: string | null, retractions: readonly RetractionRow[]): string | null {
  switch (withheld) {
    case null:
      return null;
    case 'retracted': {
      const [first] = retractions;
      const why = first === undefined ? '' : ` on ${dayOf(first.at)}. The reason given: ${first.reason}`;
      return `Withdrawn: this is no change of terms. A capture that showed it was retracted${why}`;
    }
    case 'oscillation':
      return 'Not published: the earlier words came back within ninety days or more than once, so that this is taken for another form of the page and not for a change of terms.';
    case 'unstable-place':
      return 'Not published: this place on the page changes with nearly every record, so that it is taken for part of the page and not for a change of terms.';
    case 'residue':
      return 'Not published: only headings, menus or dates of the page differ, and no rule.';
    case 'cut-anew':
      return 'Not published: within hours of the record before, whole parts of the page only went or only came, so that this is taken for another way of cutting the page and not for a change of terms.';
    case 'superseded':
      return 'Superseded: a version came to stand between these two, and the change is told by its parts.';
    default:
      return 'Not published yet: the record is still being followed.';
  }
}

import type { ReviewPage } from '#desk';
import { dayOf } from '#kernel';
import type { Here } from '../serving/house.ts';
import { card, footing, link, list, page as pageOf, plain } from './writing.ts';

export function reviewMarkdown(page: ReviewPage, here: Here): string {
  return pageOf(
    '# Review',
    '## Waiting',
    page.waiting.length === 0 ? 'Nothing waits.' : null,
    ...page.waiting.flatMap((one) => [
      card(one.provision),
      `${one.why}; read as ${one.types.map(({ id, confidence }) => `${id} (${Math.round(confidence * 100)}%)`).join(', ') || 'no known type'}. ${link('Decide', `/review/${one.provision.id}`)}`,
      one.disputes.length > 0 && list(one.disputes.map(({ at, reason }) => `${dayOf(at)}: ${plain(reason)}`)),
    ]),
    '## Decided',
    page.decided.length === 0
      ? 'Nothing is decided yet.'
      : list(
          page.decided.map(
            (one) =>
              `${dayOf(one.at)}: ${one.address === null ? plain(one.title) : link(one.title, one.address)}, ${one.types.map(({ id }) => id).join(', ')}. ${plain(one.reason)}`,
          ),
        ),
    footing('many', here),
  );
}

import type { ChangePage } from '#desk';
import { outcomeSaid, roleSaid } from '../parts/say-dates.ts';
import { link, list, plain } from './writing.ts';

/** The dates of a change, where they disagree, and the notice that was promised. */
export function datesMarkdown({ dates }: ChangePage): string | false {
  if (dates === null) return false;
  return list([
    ...(dates.stated.length === 0 ? ['The text states no date of its own that we can read.'] : []),
    ...dates.stated.map(
      ({ role, said, quote, address }) => `${roleSaid(role)}: ${said} (“${link(quote.exact, address)}”)`,
    ),
    ...dates.flags.map(({ said }) => `Dates disagree: ${plain(said)}`),
    ...dates.notice.map(
      ({ promise, outcome, said }) =>
        `Promise of notice: ${outcomeSaid[outcome].toLowerCase()}. “${link(promise.quote.exact, promise.address)}” ${plain(said)}`,
    ),
  ]);
}

import { auditNotice, dateFlags, findNoticePromises, flagDates, namesPattern, type NoticePromise } from '#changes';
import { findStatedDates, type StatedDate } from '#provisions';
import { dayOf, type Instant } from '#kernel';
import type { CanonicalText } from './canonical-text.ts';
import type { ChangeDatesView, NoticePromiseView, StatedDateView } from './dates-said.ts';
import { quoteAt } from './refind-quotation.ts';
import { spanAddress } from './span-address.ts';

/** A version's text with the address that spans of it are shown under. */
export interface DatedText {
  readonly text: CanonicalText;
  readonly address: string;
}

/** The dates that both texts of a change state, where they disagree, and what they say of the notice that was promised. */
export function sayDatesOfChange(
  before: DatedText,
  after: DatedText,
  seen: { readonly after: Instant; readonly by: Instant },
  platform: string,
): ChangeDatesView {
  const dates = {
    before: findStatedDates(before.text.text),
    after: findStatedDates(after.text.text),
    detectedAfter: seen.after,
    detectedBy: seen.by,
  };
  return {
    stated: dates.after.map((one) => dateView(one, after)),
    statedBefore: dates.before.map((one) => dateView(one, before)),
    flags: flagDates(dates).map(({ flag, dates: flagged }) => ({
      id: flag,
      said: dateFlags[flag],
      dates: flagged.map((one) => dateView(one, after)),
    })),
    notice: promisesIn(before, platform).map((promise) => {
      const { outcome, said } = auditNotice(promise, dates);
      return { promise: promiseView(promise, before), outcome, said };
    }),
  };
}

/** What a text promises of notice before its terms change. */
export function sayNoticePromises(dated: DatedText, platform: string): NoticePromiseView[] {
  return promisesIn(dated, platform).map((promise) => promiseView(promise, dated));
}

const promisesIn = ({ text }: DatedText, platform: string) =>
  findNoticePromises(text.text, namesPattern([platform])).slice(0, mostPromises);
const mostPromises = 6;

function promiseView(
  { span, days, channel, covers, exceptions }: NoticePromise,
  { text, address }: DatedText,
): NoticePromiseView {
  const quote = quoteAt(text, span);
  return { quote, address: spanAddress(address, quote), days, channel, covers, exceptions };
}

function dateView({ role, span, when }: StatedDate, { text, address }: DatedText): StatedDateView {
  const quote = quoteAt(text, span);
  return { role, said: sayWhen(when), when, quote, address: spanAddress(address, quote) };
}

function sayWhen(when: StatedDate['when']): string {
  switch (when.kind) {
    case 'day':
      return dayOf(when.on);
    case 'month':
      return dayOf(`${when.in}-01`).replace(/^1 /, '');
    case 'ambiguous':
      return `${dayOf(when.either[0])} or ${dayOf(when.either[1])}`;
  }
}

import { monthOf, monthPattern } from './month-names.ts';

/** What a date says, as far as it says it for certain. */
export type When =
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'month'; readonly in: string }
  /** `01/07/2026`: nothing tells which of both is the month. */
  | { readonly kind: 'ambiguous'; readonly either: readonly [string, string] };

const ordinal = '(?:st|nd|rd|th|\\.|º|er|-go)?';
const year = '(?:19|20)\\d{2}';

/** Matches a date in plain signs (`plainSigns`). Each form has its own groups, which `readDate` looks for. */
export const datePattern = [
  `${monthPattern} ?\\d{1,2}${ordinal},? ?${year}`,
  `\\d{1,2}${ordinal}[ -](?:of |de |day of )?${monthPattern},?[ -](?:de |del )?${year}`,
  `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `\\d{1,2}[/.-]\\d{1,2}[/.-]${year}(?!\\d)`,
  `${year} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日`,
  `${monthPattern},? (?:de |del )?${year}`,
].join('|');

/** Reads what `datePattern` matched; null where there is no such day. `dayFirst` where the language around it tells the order. */
export function readDate(text: string, dayFirst: boolean): When | null {
  const named = new RegExp(`${monthPattern}`, 'u').exec(text)?.[0];
  const figures = [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  if (named !== undefined) {
    const month = monthOf(named);
    const at = figures.at(-1);
    if (month === null || at === undefined) return null;
    if (figures.length === 1) return { kind: 'month', in: `${at}-${two(month)}` };
    return dayOn(at, month, figures[0] ?? 0);
  }
  const [first = 0, second = 0, third = 0] = figures;
  if (first > 31) return dayOn(first, second, third);
  const [dayThenMonth, monthThenDay] = [dayOn(third, second, first), dayOn(third, first, second)];
  if (dayThenMonth === null || monthThenDay === null) return dayThenMonth ?? monthThenDay;
  if (dayFirst || text.includes('.') || dayThenMonth.on === monthThenDay.on) return dayThenMonth;
  return { kind: 'ambiguous', either: [dayThenMonth.on, monthThenDay.on] };
}

function dayOn(year: number, month: number, day: number): { readonly kind: 'day'; readonly on: string } | null {
  const on = `${year}-${two(month)}-${two(day)}`;
  const read = new Date(`${on}T00:00:00Z`);
  // 31 June is read as 1 July by some engines.
  return Number.isNaN(read.getTime()) || read.getUTCDate() !== day ? null : { kind: 'day', on };
}

const two = (figure: number): string => String(figure).padStart(2, '0');

import { InputError } from './errors.ts';

/** A point in time, UTC, whole seconds: `2021-08-17T10:46:17Z`. Strings of this form sort by time. */
export type Instant = string;

/** Seconds since 1970 as an instant. */
export function instantOf(seconds: number): Instant {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** An instant as seconds since 1970. */
export function secondsOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/** The form used in addresses: `20210817T104617Z`. */
export function stampOf(instant: Instant): string {
  return instant.replaceAll(/[-:]/g, '');
}

/** `20210817T104617Z`, `2021-08-17` or any ISO 8601 date with time, as an instant. @throws InputError `bad-date` */
export function parseInstant(text: string): Instant {
  const stamp = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  const iso = stamp ? `${stamp[1]}-${stamp[2]}-${stamp[3]}T${stamp[4]}:${stamp[5]}:${stamp[6]}Z` : text;
  const milliseconds = /^\d{4}-\d\d-\d\d([T ].*)?$/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new InputError('bad-date', `“${text}” is not a date; write 2021-08-17 or 2021-08-17T10:46:17Z.`);
  }
  return instantOf(Math.floor(milliseconds / 1000));
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `17 August 2021`. */
export function dayOf(instant: Instant): string {
  return dayFormat.format(new Date(instant));
}

/** The longest that we believe a `Retry-After`, in seconds. */
const longest = 7 * 24 * 3600;
const first = 60;
const longestGuess = 6 * 3600;

/**
 * For how many seconds a host asks to be left alone. Without a `Retry-After` that can be understood (seconds, or an HTTP
 * date), it is a minute, doubled with each answer in a row that asked for patience, up to six hours.
 */
export function patienceFor(retryAfter: string | null, failures: number, now: number): number {
  const text = retryAfter?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  if (text !== '' && Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds, longest);
  return Math.min(first * 2 ** Math.min(failures, 10), longestGuess);
}

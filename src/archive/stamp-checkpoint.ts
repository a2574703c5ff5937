import { randomBytes } from 'node:crypto';
import { CodicilError, FetchError, secondsOf, type Instant } from '#kernel';
import type { ServiceCalls } from '#net';
import type { Database } from '#store';
import { lastCheckpoint } from './log.store.ts';
import { openTimeResponse, timeRequest } from './time-token.ts';
import { latestTokens, saveToken, tokensOf } from './tokens.store.ts';

/** The time-stamping authority that is set. */
export interface TimeAuthority {
  readonly url: string;
  /** The certificates that are trusted, in PEM. */
  readonly trusted: string;
}

/** After so many failures in a row, the wait no longer doubles: an hour. */
const longestWait = 3600;

/**
 * Has the last checkpoint stamped, unless it is, or it is too early after a failure. What comes of it is a row, whether
 * granted or not; nothing waits for it.
 *
 * @returns what was done, as a word
 */
export async function stampCheckpoint(
  db: Database,
  authority: TimeAuthority,
  calls: ServiceCalls,
  now: () => Instant,
): Promise<'nothing to do' | 'waiting' | 'granted' | 'failed'> {
  const last = await lastCheckpoint(db);
  if (last === undefined || (await tokensOf(db, last.size)).length > 0) return 'nothing to do';
  const before = await latestTokens(db, 10);
  const granted = before.findIndex(({ outcome }) => outcome === 'granted');
  const failures = granted < 0 ? before.length : granted;
  const wait = failures === 0 ? 0 : Math.min(longestWait, 60 * 2 ** failures);
  if (failures > 0 && secondsOf(now()) < secondsOf(before[0]?.at ?? now()) + wait) return 'waiting';
  const attempt = { size: last.size, authority: authority.url, at: now() };
  try {
    const nonce = randomBytes(16);
    const answer = await calls.call(authority.url, {
      body: timeRequest(last.note, nonce),
      contentType: 'application/timestamp-query',
      accept: 'application/timestamp-reply',
    });
    if (answer.status !== 200)
      throw new FetchError(
        answer.status >= 500 ? 'server-error' : 'refused-request',
        `${authority.url} answers ${answer.status}.`,
        { transient: true },
      );
    const { token, time } = await openTimeResponse(answer.body, {
      content: last.note,
      nonce,
      trusted: authority.trusted,
      now: now(),
    });
    await saveToken(db, {
      ...attempt,
      outcome: 'granted',
      said: `Granted by ${time.by}.`,
      token: Buffer.from(token).toString('base64'),
      stamped_at: time.at,
    });
    return 'granted';
  } catch (error) {
    if (!(error instanceof CodicilError)) throw error;
    await saveToken(db, { ...attempt, outcome: 'failed', said: error.message, token: null, stamped_at: null });
    return 'failed';
  }
}

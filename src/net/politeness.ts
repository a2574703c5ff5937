import { FetchError, instantOf, secondsOf, type Instant } from '#kernel';
import { decodeBody } from './decode-body.ts';
import type { HostBook, KnownHost } from './hosts.store.ts';
import { headerOf, type Fetched, type Hop } from './fetch-page.ts';
import { keepTurns, type Turns } from './keep-turns.ts';
import { everythingAllowed, readRobots, type RobotRules } from './read-robots.ts';
import { patienceFor } from './retry-after.ts';

/** How we behave towards hosts; lives as long as the process, and remembers in the database what must outlive it. */
export interface Politeness {
  /** Waits for the host's turn, then runs `act`. @throws FetchError `waiting` while the host asked to be left alone */
  turn<T>(url: URL, act: () => Promise<T>): Promise<T>;
  /** Whether robots.txt lets us have this address. `fetchRobots` is asked where none that is fresh is known. @throws FetchError `blocked` */
  permit(url: URL, fetchRobots: (address: string) => Promise<Fetched>): Promise<void>;
  /** Takes note of an answer: one that asks for patience gets it. */
  note(url: URL, hop: Hop): Promise<void>;
}

export interface Pace {
  /** Seconds between two requests to a host whose robots.txt does not ask for more. */
  readonly between: number;
}

export const usualPace: Pace = { between: 2 };

/** Crawl-delay is honoured up to this, in seconds: what asks for more would never be watched. */
const longestDelay = 60;
/** Seconds that robots.txt is believed; RFC 9309 allows a day. */
const robotsLife = 24 * 3600;
/** Hosts remembered in memory. */
const mostHosts = 1000;

interface Remembered {
  known: KnownHost;
  rules: RobotRules | null;
}

export function openPoliteness(parts: { book: HostBook; now: () => Instant; pace?: Pace }): Politeness {
  const { book, now, pace = usualPace } = parts;
  const turns: Turns = keepTurns();
  const hosts = new Map<string, Remembered>();
  const asking = new Map<string, Promise<RobotRules>>();

  async function remembered(host: string): Promise<Remembered> {
    const held = hosts.get(host);
    if (held !== undefined) return held;
    const stored = await book.find(host);
    const fresh = hosts.get(host);
    if (fresh !== undefined) return fresh;
    if (hosts.size >= mostHosts) hosts.delete(hosts.keys().next().value ?? '');
    const made: Remembered = {
      known: stored ?? { host, robots_at: null, robots_status: null, robots: null, wait_until: null, failures: 0 },
      rules: null,
    };
    hosts.set(host, made);
    return made;
  }

  async function change(host: string, changed: Partial<KnownHost>): Promise<void> {
    const entry = await remembered(host);
    entry.known = { ...entry.known, ...changed };
    await book.save(entry.known);
  }

  async function rulesOf(url: URL, fetchRobots: (address: string) => Promise<Fetched>): Promise<RobotRules> {
    const entry = await remembered(url.host);
    const { robots_at: at } = entry.known;
    const fresh = at !== null && secondsOf(now()) - secondsOf(at) < robotsLife;
    const address = `${url.origin}/robots.txt`;
    if (fresh) return (entry.rules ??= rulesFrom(address, entry.known));
    entry.rules = null;
    const answer = await robotsAnswer(address, fetchRobots);
    if (answer !== null && (answer.status >= 500 || answer.status === 429)) {
      await patient(url.host, answer);
      throw new FetchError(
        'waiting',
        `${url.host} answers ${answer.status} when asked for its robots.txt; until it says what robots may do, nothing is fetched.`,
        { transient: true },
      );
    }
    const robots = answer === null ? null : await robotsText(answer);
    await change(url.host, { robots_at: now(), robots_status: answer?.status ?? null, robots });
    return (entry.rules ??= rulesFrom(address, entry.known));
  }

  async function patient(host: string, hop: Hop): Promise<void> {
    const { known } = await remembered(host);
    // One 503 that names no time may be the trouble of one page.
    if (hop.status === 503 && known.failures === 0 && headerOf(hop, 'retry-after') === null) {
      await change(host, { failures: 1 });
      return;
    }
    const seconds = secondsOf(now());
    const patience = patienceFor(headerOf(hop, 'retry-after'), known.failures, seconds * 1000);
    await change(host, { wait_until: instantOf(seconds + patience), failures: known.failures + 1 });
  }

  return {
    async turn(url, act) {
      const entry = await remembered(url.host);
      const refuse = (): void => {
        const until = entry.known.wait_until;
        if (until !== null && until > now())
          throw new FetchError('waiting', `${url.host} asked to be left alone until ${until}.`, { transient: true });
      };
      refuse();
      return turns.take(
        url.host,
        () =>
          1000 *
          Math.min(longestDelay, Math.max(isThisMachine(url.hostname) ? 0 : pace.between, entry.rules?.delay ?? 0)),
        () => {
          refuse();
          return act();
        },
      );
    },
    async permit(url, fetchRobots) {
      // Many pages of one host ask at once; one of them fetches.
      let rules = asking.get(url.origin);
      if (rules === undefined) {
        rules = rulesOf(url, fetchRobots).finally(() => asking.delete(url.origin));
        asking.set(url.origin, rules);
      }
      if (!(await rules).allows(url.href))
        throw new FetchError(
          'blocked',
          `The robots.txt of ${url.host} asks robots not to fetch ${url.pathname.slice(0, 200)}; nothing was fetched.`,
        );
    },
    async note(url, hop) {
      if (hop.status === 429 || hop.status === 503) return patient(url.host, hop);
      const { known } = await remembered(url.host);
      if (known.failures > 0 || known.wait_until !== null) await change(url.host, { wait_until: null, failures: 0 });
    },
  };
}

/** This machine, where its own person allowed it, is owed no pause that it does not ask for. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

/** The answer to the question for robots.txt; null where it is led astray, which counts as having none. */
async function robotsAnswer(address: string, fetchRobots: (address: string) => Promise<Fetched>): Promise<Hop | null> {
  try {
    const hops = await fetchRobots(address);
    return hops.at(-1) ?? hops[0];
  } catch (error) {
    if (error instanceof FetchError && (error.code === 'redirect-loop' || error.code === 'bad-redirect')) return null;
    throw error;
  }
}

/** What counts of a robots.txt; null where there is none or it cannot be unpacked. */
async function robotsText(answer: Hop): Promise<string | null> {
  if (answer.status < 200 || answer.status > 299) return null;
  const bytes = await decodeBody(answer.body, headerOf(answer, 'content-encoding') ?? '').catch(() => null);
  return bytes === null
    ? null
    : Buffer.from(bytes.subarray(0, 500 * 1024))
        .toString('utf8')
        .replaceAll('\u0000', '');
}

function rulesFrom(address: string, known: KnownHost): RobotRules {
  return known.robots === null ? everythingAllowed : readRobots(address, known.robots);
}

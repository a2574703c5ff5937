import type { Allowance } from './address-rules.ts';
import { fetchPage, type Fetched, type FetchRules, type Validators } from './fetch-page.ts';
import { guardedAgent } from './guarded-agent.ts';
import type { Politeness } from './politeness.ts';
import type { Resolve } from './guarded-connect.ts';

/** The one way out: everything that is fetched from a web address goes through here. */
export interface WayOut {
  /**
   * Fetches an address politely: robots.txt is asked, hosts are given their turn and their pause, redirects are followed and
   * each of them checked.
   *
   * @throws InputError `bad-address`; FetchError, see docs/errors.md
   */
  fetch(
    address: string,
    options: { largestBody: number; known?: Validators | null; accept?: string },
  ): Promise<Fetched>;
  /** Whether robots.txt lets this address be fetched, for whoever fetches by other means. @throws FetchError `blocked`, `waiting` */
  permit(address: string): Promise<void>;
  /** Waits for a host's turn and holds it while `act` runs. */
  turn<T>(address: string, act: () => Promise<T>): Promise<T>;
  readonly allowance: Allowance;
  readonly userAgent: string;
  readonly resolve: Resolve | undefined;
  close(): Promise<void>;
}

/** Bytes of a robots.txt, of which fewer count. */
const largestRobots = 1024 * 1024;

export function openWayOut(parts: {
  allowance: Allowance;
  userAgent: string;
  politeness: Politeness;
  resolve?: Resolve;
}): WayOut {
  const { allowance, userAgent, politeness, resolve } = parts;
  const dispatcher = guardedAgent(allowance, resolve);
  const rules: FetchRules = {
    dispatcher,
    userAgent,
    largestBody: largestRobots,
    turn: (url, act) => politeness.turn(url, act),
    after: (url, hop) => politeness.note(url, hop),
  };
  const fetchRobots = (address: string): Promise<Fetched> =>
    fetchPage(address, { ...rules, accept: 'text/plain,*/*;q=0.5', after: async () => {} });
  const permit = (url: URL): Promise<void> => politeness.permit(url, fetchRobots);
  return {
    fetch: (address, options) => fetchPage(address, { ...rules, ...options, before: permit }),
    async permit(address) {
      const url = URL.parse(address);
      if (url !== null) await permit(url);
    },
    async turn(address, act) {
      const url = URL.parse(address);
      return url === null ? act() : politeness.turn(url, act);
    },
    allowance,
    userAgent,
    resolve,
    close: () => dispatcher.close(),
  };
}

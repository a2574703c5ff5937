import robotsParser from 'robots-parser';

/** The package is CommonJS and is itself the function that its types call the default. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => {
  isAllowed(address: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** What a site asks of robots, of ours by its name. */
export interface RobotRules {
  allows(address: string): boolean;
  /** Seconds between requests; null where it asks for none. */
  readonly delay: number | null;
}

/** The name that robots.txt may call us by. */
export const robotName = 'Codicil';

/** Reads robots.txt (RFC 9309), of which at most 500 KiB count. `address` is where it was found. */
export function readRobots(address: string, text: string): RobotRules {
  const robots = parseRobots(address, text.slice(0, 500 * 1024));
  const delay = robots.getCrawlDelay(robotName);
  return {
    // The rules are of one host and port; what is not of it is not theirs to forbid.
    allows: (page) => robots.isAllowed(page, robotName) !== false,
    delay: delay !== undefined && Number.isFinite(delay) && delay >= 0 ? delay : null,
  };
}

export const everythingAllowed: RobotRules = { allows: () => true, delay: null };

import { memoryBook, openPoliteness, openWayOut } from '#net';
import { discover, pagesOver, type Discovery } from '#sources';
import { now } from './open-house.ts';
import type { Settings } from './settings.ts';
import { userAgentOf } from './user-agent.ts';

/** Looks for a site's documents from this process: it needs no data directory, and waits for no import. */
export async function discoverSite(
  site: string,
  settings: Pick<Settings, 'contact'>,
  options: { allowLoopback: boolean; between?: number },
  asked: (address: string) => void,
): Promise<Discovery> {
  const way = openWayOut({
    allowance: { loopback: options.allowLoopback },
    userAgent: userAgentOf(settings),
    politeness: openPoliteness({ book: memoryBook(), now, pace: { between: options.between ?? 1 } }),
  });
  try {
    const fetch = pagesOver(way);
    return await discover(site, (address) => {
      asked(address);
      return fetch(address);
    });
  } finally {
    await way.close();
  }
}

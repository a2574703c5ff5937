import type { HostBook, KnownHost } from './hosts.store.ts';

/** A book of hosts for a process that keeps none: it lasts as long as the process. */
export function memoryBook(): HostBook {
  const hosts = new Map<string, KnownHost>();
  return {
    find: async (host) => hosts.get(host),
    save: async (known) => void hosts.set(known.host, known),
  };
}

import {
  addFromCatalogue,
  addPage,
  capturePages,
  changeSchedule,
  decideCapture,
  importCollection,
  importDeclarations,
  importHistory,
  disputeProvision,
  retractCapture,
  reviewProvision,
  witness,
  type Workshop,
} from '#acts';
import { verifyLog, writeBundle, type BundleMaterial } from '#archive';
import type { Reach } from '#cli';
import { deskOf, type Desk, type LogKeys } from '#desk';
import { openPipeline, perform, verifyQuotations } from '#pipeline';
import { provisionTypes } from '#provisions';
import { openAuthority } from './open-authority.ts';
import { openHouse, type House } from './open-house.ts';
import type { Settings } from './settings.ts';
import { software, userAgentOf } from './user-agent.ts';

/** The desk over a house. */
export function deskIn(
  house: House,
  parts: {
    origin: string;
    generation: () => number;
    progress?: () => readonly { said: string; done: number; total: number | null }[];
    /** Bundles are written in this thread without it. */
    writeBundle?: (material: BundleMaterial) => Promise<Uint8Array>;
  },
): Desk {
  return deskOf({
    db: house.db,
    archive: house.archive,
    types: provisionTypes,
    clock: house.now,
    logKeys: keysOf(house),
    installation: { name: house.settings.name, origin: parts.origin, mail: house.settings.mail?.to ?? null },
    generation: parts.generation,
    progress: parts.progress,
    proofs: {
      archive: house.archive,
      key: house.signer.verifierKey,
      software,
      write: parts.writeBundle ?? writeBundle,
    },
  });
}

export function keysOf({ signer }: House): LogKeys {
  return { origin: signer.name, logKey: signer.verifierKey, witnessKey: signer.witnessKey };
}

/** What the commands do, over a house whose pipeline is reached by `shop`. */
export function commandsIn(house: House, desk: Desk, shop: Workshop): Omit<Reach, 'close' | 'desk'> {
  return {
    async evidence(asked) {
      const { name, bytes } = await desk.evidence(asked);
      return { name, base64: Buffer.from(bytes).toString('base64') };
    },
    import: (request, progress) => importCollection(request, 'command line', shop, progress),
    declarations: (request, progress) => importDeclarations(request, 'command line', shop, progress),
    history: (request, progress) => importHistory(request, 'command line', shop, progress),
    add: (page, progress) => addPage(page, 'command line', shop, progress),
    addEntries: (request, progress) => addFromCatalogue(request, 'command line', shop, progress),
    capture: (request, progress) => capturePages(request, 'command line', shop, progress),
    schedule: (request) => changeSchedule(request, 'command line', shop),
    decide: (request, progress) => decideCapture(request, 'command line', shop, progress),
    review: (request, progress) => reviewProvision(request, 'command line', shop, progress),
    dispute: (request) => disputeProvision(request, 'command line', shop),
    retract: (request, progress) => retractCapture(request, 'command line', shop, progress),
    witness: (request) =>
      witness(request, 'command line', { db: house.db, now: house.now, userAgent: userAgentOf(house.settings) }),
    async verify(request, progress) {
      const quotations = await verifyQuotations(house.db, house.archive, request, progress);
      const trusted = (await openAuthority(house.settings))?.trusted ?? null;
      return {
        ...quotations,
        log: await verifyLog(house.db, house.signer.verifierKey, { trusted, now: house.now() }),
      };
    },
    async stats() {
      return (await desk.home()).counts;
    },
  };
}

/** Opens the data directory in this process, for one command. */
export async function localReach(settings: Settings): Promise<Reach> {
  const house = await openHouse(settings);
  let generation = 0;
  const desk = deskIn(house, { origin: settings.origin ?? 'http://localhost', generation: () => generation });
  const shop: Workshop = {
    db: house.db,
    now: house.now,
    async work(task, progress) {
      const pipeline = await openPipeline({ db: house.db, directory: settings.data, logName: null, now: house.now });
      try {
        return await perform(task, pipeline, { userAgent: userAgentOf(settings), now: house.now }, progress);
      } finally {
        generation += 1;
        await pipeline.close();
      }
    },
  };
  return { desk, ...commandsIn(house, desk, shop), close: () => house.close() };
}

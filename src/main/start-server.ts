import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { openToken } from '#accounts';
import {
  changeSchedule,
  disputeProvision,
  markRead,
  markSeen,
  reviewProvision,
  unwatch,
  watch,
  type Workshop,
} from '#acts';
import { commandsOf, logOf, openApiOf, type Commands } from '#api';
import { cosignCheckpoint, publishedLog, seenDocuments } from '#archive';
import type { Desk } from '#desk';
import { feedsOf } from '#feeds';
import { InputError } from '#kernel';
import { mcpOf } from '#mcp';
import { provisionTypes } from '#provisions';
import { siteOf, type SiteActs } from '#site';
import { commandsIn, deskIn, keysOf } from './local-reach.ts';
import { openAuthority } from './open-authority.ts';
import { openHouse, type House } from './open-house.ts';
import { onlyLoopbackNames } from './only-loopback.ts';
import { runDrafting } from './run-drafting.ts';
import { runSchedule } from './run-schedule.ts';
import { runStamping } from './run-stamping.ts';
import type { Settings } from './settings.ts';
import { startDemo } from './start-demo.ts';
import { startWorker } from './start-worker.ts';
import { version } from './user-agent.ts';
import { writeBundles } from './write-bundles.ts';

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Opens the house, starts the worker, and answers readers until closed. */
export async function startServer(
  settings: Settings,
  options: { demo: boolean; say: (line: string) => void },
): Promise<RunningServer> {
  const authority = await openAuthority(settings);
  const house = await openHouse(settings);
  const worker = await startWorker(house);
  const server = createServer();
  const port = await listen(server, settings).catch(async (error: unknown) => {
    await worker.close();
    await house.close();
    throw error;
  });
  const origin = settings.origin ?? `http://localhost:${port}`;
  const desk = deskIn(house, {
    writeBundle: writeBundles(),
    origin,
    generation: worker.generation,
    progress: worker.progress,
  });
  const shop: Workshop = { db: house.db, now: house.now, work: worker.work };
  const token = await openToken(settings.data);
  const answer = getRequestListener(facesOf({ house, desk, shop, origin, token }).fetch);
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  await writeFile(join(settings.data, 'server.json'), JSON.stringify({ pid: process.pid, port }), { mode: 0o600 });
  const schedule = runSchedule({ house, shop, desk, origin, name: settings.name });
  const drafting = settings.languageModel === null ? null : runDrafting(house, desk, settings.languageModel);
  const stamping = authority === null ? null : runStamping(house, authority);
  const demo = options.demo ? await startDemo({ shop, desk, say: options.say }) : null;
  return {
    origin,
    async close() {
      schedule.stop();
      await stamping?.stop();
      await drafting?.stop();
      await demo?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await worker.close();
      await rm(join(settings.data, 'server.json'), { force: true });
      await house.close();
    },
  };
}

/** The faces on one application. While there are no accounts, only loopback names are answered. */
function facesOf(parts: { house: House; desk: Desk; shop: Workshop; origin: string; token: string }): Hono {
  const { house, desk, shop, origin, token } = parts;
  const installation = { name: house.settings.name, origin };
  const app = new Hono();
  app.use('*', onlyLoopbackNames(house.settings));
  app.route('/', commandsOf({ commands: commandTable(house, desk, shop), token }));
  app.route('/', feedsOf({ desk, installation }));
  app.route(
    '/',
    logOf({
      log: publishedLog(house.db),
      keys: keysOf(house),
      cosign: (request) => cosignCheckpoint(request, { db: house.db, signer: house.signer, now: house.now() }),
      digests: (after) => seenDocuments(house.db, after),
    }),
  );
  app.route('/', openApiOf({ installation, version }));
  app.route('/', mcpOf({ desk, installation, version }));
  const acts: SiteActs = {
    watch: async (kind, target) =>
      void (await watch({ kind, target }, 'site', {
        db: house.db,
        now: house.now,
        hasType: (id) => provisionTypes.some((type) => type.id === id),
      })),
    unwatch: (id) => unwatch(id, 'site', house),
    schedule: (of, act) => changeSchedule({ of, act }, 'site', house),
    seen: (id) => markSeen(id, 'site', house),
    dispute: (provision, reason) => disputeProvision({ provision, reason }, 'site', house),
    review: async (request) => {
      const done = reviewProvision(request, 'site', shop, () => {});
      // Behind an import it may wait for minutes; it is queued then, and what could be wrong with it has been said.
      done.catch(() => undefined);
      await Promise.race([done, setTimeout(5000, undefined, { ref: false })]);
    },
    read: (of) => markRead(of, 'site', house),
  };
  app.route('/', siteOf({ desk, acts, installation }));
  return app;
}

function commandTable(house: House, desk: Desk, shop: Workshop): Commands {
  const commands = commandsIn(house, desk, shop);
  const list = (input: unknown): never[] => {
    if (!Array.isArray(input)) throw new InputError('bad-input', 'A list of arguments was expected.');
    return input as never[];
  };
  return {
    evidence: (input) => commands.evidence(input as never),
    import: (input, progress) => commands.import(input as never, progress),
    declarations: (input, progress) => commands.declarations(input as never, progress),
    history: (input, progress) => commands.history(input as never, progress),
    add: (input, progress) => commands.add(input as never, progress),
    'add-entries': (input, progress) => commands.addEntries(input as never, progress),
    capture: (input, progress) => commands.capture(input as never, progress),
    schedule: (input) => commands.schedule(input as never),
    decide: (input, progress) => commands.decide(input as never, progress),
    review: (input, progress) => commands.review(input as never, progress),
    dispute: (input) => commands.dispute(input as never),
    retract: (input, progress) => commands.retract(input as never, progress),
    witness: (input) => commands.witness(input as never),
    verify: (input, progress) => commands.verify(input as never, progress),
    stats: () => commands.stats(),
    'desk-record': (input) => desk.record(...(list(input) as unknown as Parameters<Desk['record']>)),
    'desk-text': (input) => desk.text(...(list(input) as unknown as Parameters<Desk['text']>)),
    'desk-redline': (input) => desk.redline(...(list(input) as unknown as Parameters<Desk['redline']>)),
    'desk-search': (input) => desk.search(...(list(input) as unknown as Parameters<Desk['search']>)),
    'desk-quarantined': (input) => desk.quarantined(...(list(input) as unknown as Parameters<Desk['quarantined']>)),
    'desk-review': (input) => desk.review(...(list(input) as unknown as Parameters<Desk['review']>)),
    'desk-review-labels': () => desk.reviewLabels(),
    'desk-entries': (input) => desk.entries(...(list(input) as unknown as Parameters<Desk['entries']>)),
    'desk-schedules': (input) => desk.schedules(...(list(input) as unknown as Parameters<Desk['schedules']>)),
    'desk-home': () => desk.home(),
  };
}

function listen(server: Server, settings: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new InputError('port-taken', `Port ${settings.port} is taken; choose another with --port.`)
          : error,
      ),
    );
    server.listen(settings.port, settings.host, () => resolve((server.address() as AddressInfo).port));
  });
}

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPage, capturePages, type Workshop } from '#acts';
import type { Desk } from '#desk';
import { InputError } from '#kernel';
import { lockDirectory } from '#store';
import { startDemonstration } from './demonstration/start-demonstration.ts';
import type { Settings } from './settings.ts';

/** Time between two stages of the demonstration, in milliseconds: long enough to look, short enough to stay. */
const betweenStages = Number(process.env['CODICIL_DEMO_PACE'] ?? 20_000);

/** Marks the directory as one that may be emptied. */
const mark = 'emptied-at-each-start';

/**
 * The settings of a demonstration: a directory and an embedded database of its own, emptied at each start, so that it
 * begins with the first edition of every page. Nothing else is deleted.
 *
 * @throws StoreError `held` where a demonstration runs in it; InputError where the directory holds something else
 */
export async function demonstrationSettings(settings: Settings, say: (line: string) => void): Promise<Settings> {
  const data = join(settings.data, 'demonstration');
  await mkdir(data, { recursive: true, mode: 0o700 });
  const held = await readdir(data);
  if (held.length > 0 && !held.includes(mark))
    throw new InputError(
      'not-a-demonstration',
      `${data} was not made by a demonstration, so it is not emptied; move it away first.`,
    );
  const lock = await lockDirectory(data);
  try {
    for (const name of held)
      if (name !== mark && name !== 'lock') await rm(join(data, name), { recursive: true, force: true });
    await writeFile(join(data, mark), '');
  } finally {
    await lock.release();
  }
  say(`The demonstration keeps its own data in ${data}, emptied at each start; commands reach it with --data ${data}.`);
  return { ...settings, data, databaseUrl: undefined };
}

/** Serves the invented platforms from loopback, adds their pages, and captures them again each time they have moved on. */
export async function startDemo(parts: {
  shop: Workshop;
  desk: Desk;
  say: (line: string) => void;
}): Promise<{ close(): Promise<void> }> {
  const { shop, say } = parts;
  const demonstration = await startDemonstration({});
  let stopped = false;
  let wake = (): void => {};
  const run = (async () => {
    for (const page of demonstration.documents) {
      if (stopped) return;
      await addPage(
        {
          url: page.url,
          platform: page.platform,
          type: page.termsType,
          select: page.select ?? null,
          allowLoopback: true,
          invented: true,
        },
        'demonstration',
        shop,
        () => {},
      );
      say(`Demonstration: added ${page.platform}, ${page.termsType}.`);
    }
    for (let stage = demonstration.advance(); stage !== null && !stopped; stage = demonstration.advance()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, betweenStages);
      });
      if (stopped) return;
      for (const line of stage.said) say(`Demonstration: ${line}`);
      const outcome = await capturePages({ of: null, allowLoopback: true }, 'demonstration', shop, () => {});
      say(`Demonstration: captured again, ${outcome.changes.length} changes of wording.`);
    }
    say('Demonstration: all stages were shown.');
  })().catch((error: Error) => say(`Demonstration: stopped. ${error.message}`));
  return {
    async close() {
      stopped = true;
      wake();
      await demonstration.close();
      await run;
    },
  };
}

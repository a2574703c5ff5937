import { addPage, capturePages, type Workshop } from '#acts';
import type { Desk } from '#desk';
import { startDemonstration } from './demonstration/start-demonstration.ts';

/** Time between two stages of the demonstration, in milliseconds: long enough to look, short enough to stay. */
const betweenStages = Number(process.env['CODICIL_DEMO_PACE'] ?? 20_000);

/** Serves the invented platforms from loopback, adds their pages, and captures them again each time they have moved on. */
export async function startDemo(parts: { shop: Workshop; desk: Desk; say: (line: string) => void }): Promise<{ close(): Promise<void> }> {
  const { shop, say } = parts;
  const demonstration = await startDemonstration({});
  let stopped = false;
  let wake = (): void => {};
  const run = (async () => {
    for (const page of demonstration.documents) {
      if (stopped) return;
      await addPage({ url: page.url, platform: page.platform, type: page.termsType, select: page.select ?? null, allowLoopback: true, invented: true }, 'demonstration', shop, () => {});
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

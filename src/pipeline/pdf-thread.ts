import { parentPort, workerData } from 'node:worker_threads';
import { failureOf } from '#kernel';
import { readPdf } from '#text';

/** Reads one PDF in a thread of its own, which whoever started it may end at any time. */
const { bytes, plain } = workerData as { bytes: Uint8Array; plain: boolean };
try {
  parentPort?.postMessage({ made: plain ? await wordsOf(bytes) : await readPdf(bytes) });
} catch (error) {
  parentPort?.postMessage({ failed: failureOf(error) });
}

/** The words as the file gives them, line after line, without lines that stand on half of the pages. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf');
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  const counts = new Map<string, number>();
  const pages = text.map((page) => page.split('\n'));
  for (const page of pages) for (const line of new Set(page.map(keyOf))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const often = Math.max(2, pages.length / 2);
  return pages.flatMap((page) => page.filter((line) => (counts.get(keyOf(line)) ?? 0) < often)).join('\n');
}

function keyOf(line: string): string {
  return line.replaceAll(/\d+/g, '#').trim();
}

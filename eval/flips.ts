import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectWarc, openSigner, verifyBundle, writeBundle } from '#archive';
import { reread } from '#pipeline';
import { inventedMaterial } from '../src/archive/bundle/invented-material.ts';
import { drawFrom } from './flips-draw.ts';
import { flipLog } from './flips-log.ts';

const positions = 2000;

/**
 * Alters single bytes at random and asks whether verification tells. Arguments: bundles (.wacz) and WARC files (.warc.gz);
 * an invented bundle without any, and then the stored log too. `--seed N` draws other positions.
 */
export async function run(args: readonly string[]): Promise<void> {
  const seedAt = args.indexOf('--seed');
  const seed = seedAt < 0 ? 1 : Number(args[seedAt + 1]);
  const paths = args.filter((_, index) => seedAt < 0 || (index !== seedAt && index !== seedAt + 1));
  const files =
    paths.length === 0
      ? [{ name: 'invented.wacz', bytes: await inventedBundle() }]
      : await Promise.all(paths.map(async (path) => ({ name: path, bytes: await readFile(path) })));
  console.log(`${positions} positions a file, seed ${seed}\n`);
  console.log('file\tbytes\ttold\tmissed\tkinds of what was missed');
  for (const { name, bytes } of files) {
    const parts = { reread, software: softwareOf(bytes) };
    const faultsOf = async (file: Buffer): Promise<readonly string[]> =>
      name.endsWith('.wacz') ? (await verifyBundle(file, parts)).faults : inspectWarc(file, name).faults;
    const before = await faultsOf(bytes);
    if (before.length > 0) throw new Error(`${name} is not good to begin with: ${before[0]}`);
    const random = drawFrom(seed);
    const missed: number[] = [];
    for (let count = 0; count < positions; count += 1) {
      const at = Math.floor(random() * bytes.length);
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ (1 + Math.floor(random() * 255));
      if ((await faultsOf(altered)).length === 0) missed.push(at);
    }
    const kinds = Map.groupBy(missed, (at) => kindOf(bytes, at));
    console.log(
      [
        name.split('/').at(-1),
        bytes.length,
        positions - missed.length,
        missed.length,
        [...kinds].map(([kind, some]) => `${kind} ${some.length}`).join(', ') || '-',
      ].join('\t'),
    );
  }
  if (paths.length > 0) return;
  const log = await flipLog(positions, seed);
  console.log(
    ['the log', log.bytes, positions - log.missed.length, log.missed.length, log.missed.join(', ') || '-'].join('\t'),
  );
}

/** Reports are drawn again by the release that drew them; here, whichever it was. */
function softwareOf(bundle: Buffer): string {
  return /"software": "([^"]+)"/.exec(bundle.toString('latin1'))?.[1] ?? '';
}

/** Which part of a WARC file a byte belongs to: the last byte of a member's packed data holds bits that stand for nothing. */
function kindOf(bytes: Buffer, at: number): string {
  const next = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), at);
  const end = next < 0 ? bytes.length : next;
  return end - at === 9 ? 'padding of packed data' : 'packed data';
}

async function inventedBundle(): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), 'codicil-flips-'));
  try {
    return await writeBundle(await inventedMaterial(reread, await openSigner(directory, 'lanternfish.example/log')));
  } finally {
    await rm(directory, { recursive: true });
  }
}

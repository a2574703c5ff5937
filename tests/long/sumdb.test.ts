import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lastCheckpoint, leafOfDecision, openLog, openSigner, publishedLog, tilePath, treeOf } from '#archive';
import { openStore } from '#store';

/** Where Debian's packages put Go and the sources of its modules. */
const go = '/usr/bin/go';
const goPath = '/usr/share/gocode';
const present = existsSync(go) && existsSync(`${goPath}/src/golang.org/x/mod/sumdb/tlog`);

const run = promisify(execFile);
/** More than a tile of the second level holds, so that the tree has three levels of tiles. */
const leaves = 66_001;

test.skipIf(!present)(
  'notes, roots, tiles and proofs hold by golang.org/x/mod/sumdb, and not once a byte is altered (left out where Go is not: see tests/long/sumdb)',
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'codicil-sumdb-'));
    const store = await openStore({ directory: join(directory, 'database') });
    try {
      const now = (): string => '2026-01-02T03:04:05Z';
      const signer = await openSigner(directory, 'codicil.example/log');
      const log = await openLog(store.db, signer, now);
      for (let start = 0; start < leaves; start += 2000) {
        const some = Array.from({ length: Math.min(2000, leaves - start) }, (_, index) =>
          leafOfDecision({
            id: `d${start + index}`,
            subject: 'c',
            verdict: 'accept',
            reason: 'Ünïcode, too',
            by: 'b',
            at: now(),
          }),
        );
        await store.db.transaction().execute((trx) => log.append(trx, some, now()));
      }
      await log.checkpoint(now());
      const published = publishedLog(store.db);
      const tree = treeOf(store.db);
      const size = (await lastCheckpoint(store.db))?.size ?? 0;
      const served = join(directory, 'served');
      const write = async (path: string, content: Uint8Array | string): Promise<void> => {
        await mkdir(dirname(join(served, path)), { recursive: true });
        await writeFile(join(served, path), content);
      };
      await write('checkpoint', await published.checkpoint());
      for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / 256)) {
        for (let number = 0; number * 256 < count; number += 1) {
          const width = Math.min(256, count - number * 256);
          const path = `${tilePath(number)}${width < 256 ? `.p/${width}` : ''}`;
          await write(`tile/${level}/${path}`, await published.tile(level, number, width));
          if (level === 0) await write(`tile/entries/${path}`, await published.entries(number, width));
        }
      }
      const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString('base64');
      const sizes = [1, 2, 3, 255, 256, 257, 65_535, 65_536, 65_537, size];
      const inclusions = [];
      const growths = [];
      for (const of of sizes) {
        for (const position of new Set([0, Math.floor(of / 3), of - 1]))
          inclusions.push({ position, size: of, proof: (await tree.inclusion(position, of)).map(base64) });
        for (const earlier of sizes.filter((one) => one < of))
          growths.push({ earlier, size: of, proof: (await tree.consistency(earlier, of)).map(base64) });
      }
      const trees = await Promise.all(sizes.map(async (of) => ({ size: of, root: base64(await tree.root(of)) })));
      await write('proofs.json', JSON.stringify({ trees, inclusions, growths }));

      const program = join(directory, 'check');
      const source = new URL('./sumdb/check.go', import.meta.url).pathname;
      const env = { ...process.env, GOPATH: goPath, GO111MODULE: 'off', GOFLAGS: '', GOCACHE: join(directory, 'go') };
      await run(go, ['build', '-o', program, source], { env });
      const check = () => run(program, [served, signer.verifierKey]);
      const { stdout } = await check();
      process.stdout.write(`golang.org/x/mod/sumdb: ${stdout}`);
      const counted = `10 roots, ${inclusions.length} inclusion proofs, ${growths.length} consistency proofs\n`;
      expect(stdout.startsWith(`1 note, ${size} leaves, `) && stdout.endsWith(counted), stdout).toBe(true);

      for (const path of ['checkpoint', 'tile/0/100', 'tile/entries/100', 'tile/1/000', 'proofs.json']) {
        const held = await readFile(join(served, path));
        const altered = Buffer.from(held);
        const at = path === 'proofs.json' ? held.indexOf('"proof":["') + 12 : path === 'checkpoint' ? 30 : 40;
        altered[at] = altered[at] === 0x41 ? 0x42 : 0x41;
        await writeFile(join(served, path), altered);
        await expect(check(), path).rejects.toMatchObject({ code: 1 });
        await writeFile(join(served, path), held);
      }
      await check();
    } finally {
      await store.close();
      await rm(directory, { recursive: true });
    }
  },
);

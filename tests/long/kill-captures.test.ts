import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { captureAndKill, chances, expectWhole, openKillGround, settle } from './kill-captures.ts';
import { leaveNothing, newFolder, run } from '../whole/program.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const folder = newFolder('kills');
const disk = mountSmallDisk(folder, 200);
afterAll(() => {
  disk?.close();
  leaveNothing();
});

/** `CODICIL_KILLS` and `CODICIL_SEED` let the kills be done in parts. */
const kills = Number(process.env['CODICIL_KILLS'] ?? 200);
const seed = Number(process.env['CODICIL_SEED'] ?? 1);

test(`killed ${kills} times at random while it captures, it loses nothing that it said was kept`, async () => {
  const data = join(folder, 'data');
  const ground = await openKillGround(30);
  await settle(data, ground);
  const chance = chances(seed);
  const kept: string[] = [];
  for (let time = 1; time <= kills; time += 1) {
    ground.moveOn();
    kept.push(...(await captureAndKill(data, chance)));
    if (time % 20 === 0) process.stderr.write(`${time} kills, ${kept.length} captures acknowledged\n`);
  }
  expect(kept.length).toBeGreaterThan(kills);
  await expectWhole(data, kept, 30);
  ground.close();
});

test.skipIf(disk === null)(
  'a disk that is full while it captures loses nothing, and captures go on when there is room',
  async () => {
    const { data, whileFull } = disk as SmallDisk;
    const ground = await openKillGround(30);
    await settle(data, ground);
    for (const room of [16, 64, 400, 1500]) {
      ground.moveOn();
      const full = await whileFull(room, () => run(data, ['capture', '--allow-loopback']));
      if (full.code !== 0) expect(full.stderr, full.stderr).toMatch(/disk is full|no space left/i);
      process.stderr.write(`${room} KB left: ended with ${full.code}\n`);
    }
    await expectWhole(data, [], 30);
    ground.close();
  },
);

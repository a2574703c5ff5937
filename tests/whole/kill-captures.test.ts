import { afterAll, expect, test } from 'vitest';
import { captureAndKill, chances, expectWhole, openKillGround, settle } from './kill-captures.ts';
import { leaveNothing, newFolder, newData } from './program.ts';

afterAll(leaveNothing);

test('killed three times while it captures, it loses nothing that it said was kept', async () => {
  const data = newData(newFolder('kill'));
  const ground = await openKillGround(4);
  await settle(data, ground);
  const chance = chances(3);
  const kept: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    ground.moveOn();
    kept.push(...(await captureAndKill(data, () => 0.3 + chance() * 0.5)));
  }
  expect(kept.length).toBeGreaterThan(0);
  await expectWhole(data, kept, 4);
  ground.close();
});

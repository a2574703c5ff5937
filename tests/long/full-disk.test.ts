import { afterAll, expect, test } from 'vitest';
import { commitAll, fernwick, many } from '../whole/invented-collection.ts';
import { done, leaveNothing, newFolder, run } from '../whole/program.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const folder = newFolder('disk');
const disk = mountSmallDisk(folder, 160);
afterAll(() => {
  disk?.close();
  leaveNothing();
});
if (disk === null)
  process.stderr.write(
    'No small disk can be mounted here: the full disk is tested by the archive alone (src/archive).\n',
  );

test.skipIf(disk === null)('a disk that fills up in the middle of an import', { timeout: 240_000 }, async () => {
  const { data, whileFull } = disk as SmallDisk;
  await done(data, ['import', commitAll(folder, 'fernwick-versions', fernwick())]);
  const before = JSON.parse(await done(data, ['stats', '--json'])) as object;
  const shown = await done(data, ['show', 'larkspur-cloud/terms-of-service', '--json']);
  const larger = commitAll(folder, 'thicket-versions', many(16, 5));

  for (const room of [64, 400]) {
    const full = await whileFull(room, () => run(data, ['import', larger]));
    const said = full.stderr
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('codicil: '));
    expect(full, full.stderr).toMatchObject({ code: 1, stdout: '' });
    expect(said, full.stderr).toEqual([
      expect.stringMatching(/^codicil: .*(disk is full|No space left|no space left)/i),
    ]);
    expect(JSON.parse(await done(data, ['stats', '--json']))).toMatchObject({
      ...before,
      platforms: expect.any(Number),
      documents: expect.any(Number),
      versions: expect.any(Number),
      changes: expect.any(Number),
      provisions: expect.any(Number),
    });
    expect(await done(data, ['show', 'larkspur-cloud/terms-of-service', '--json'])).toBe(shown);
  }

  await done(data, ['import', larger]);
  expect(JSON.parse(await done(data, ['stats', '--json']))).toMatchObject({ platforms: 19, versions: 19 + 80 });
  expect(await done(data, ['verify', '--current'])).toContain('\n0 not found at their offsets');
});

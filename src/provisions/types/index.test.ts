import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cueReader, partsOf } from '../cues.ts';
import { isStub } from '../residue.ts';
import { provisionTypes } from './index.ts';

const readCues = cueReader(provisionTypes);

/** Types that cues alone make likely; one without a rule stands alone, where it is likelier than every rule and none is near certain. */
function given(body: string): string[] {
  const passage = { key: '', body, leads: [], heading: '' };
  const likely = readCues(partsOf(passage))
    .filter(({ odds, cues }) => odds >= 0 && cues.length > 0)
    .sort((a, b) => b.odds - a.odds);
  const rules = likely.filter(({ type }) => !type.id.startsWith('none.'));
  const [first] = likely;
  if (first === undefined) return isStub(passage) ? ['none.heading'] : [];
  return (rules[0]?.odds ?? 0) > 1.4 || first === rules[0] ? rules.map(({ type }) => type.id) : [first.type.id];
}

test('every file of the folder is listed, under the id that its name tells', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.startsWith('index.'));
  const ids = provisionTypes.map(({ id }) => `${id.replaceAll(/[._]/g, '-')}.ts`);
  expect(ids.toSorted()).toEqual(files.toSorted());
});

test('ids are unique', () => {
  expect(new Set(provisionTypes.map(({ id }) => id)).size).toBe(provisionTypes.length);
});

test('an id that a type had once is never given to another', () => {
  const former = provisionTypes.flatMap(({ formerly }) => formerly ?? []);
  expect(former.filter((id) => provisionTypes.some((type) => type.id === id))).toEqual([]);
  expect(new Set(former).size).toBe(former.length);
});

describe('with all types loaded, cues alone', () => {
  test.each(provisionTypes.map((type) => [type.id, type] as const))('the examples of %s hold', (id, type) => {
    expect(type.examples.yes.filter((words) => !given(words).includes(id))).toEqual([]);
    expect(type.examples.no.filter((words) => given(words).includes(id))).toEqual([]);
  });
});

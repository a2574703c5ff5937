import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sliceOf } from '#kernel';
import { describe, expect, test } from 'vitest';
import { findShifts } from './find-shifts.ts';
import { namesPattern } from '#text';
import { shiftRules } from './rules/index.ts';
import { shiftFamilies, type ShiftPlace, type Wording } from './shift.ts';

interface Fixture {
  readonly rule: string;
  readonly fires: boolean;
  readonly before: string;
  readonly after: string;
}

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Fixture[],
);
const names = namesPattern(['Tidewire', 'Pellet', 'Harbourly']);
const wording = (body: string): Wording => ({ leads: [], body });
const rulesOf = ({ before, after }: Fixture): string[] => [
  ...new Set(findShifts(wording(before), wording(after), names).map(({ rule }) => rule)),
];

describe('rules', () => {
  test('have a file each, under the id that its name tells', () => {
    const files = readdirSync(join(import.meta.dirname, 'rules')).filter((name) => name !== 'index.ts');
    expect(shiftRules.map(({ id }) => `${id.replace('.', '-')}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test('have ids of their own, in a family that is named', () => {
    expect(new Set(shiftRules.map(({ id }) => id)).size).toBe(shiftRules.length);
    expect(shiftRules.filter(({ id }) => !((id.split('.')[0] ?? '') in shiftFamilies))).toEqual([]);
  });

  test.each(shiftRules.map(({ id }) => [id] as const))('%s has pairs where it fires and where it does not', (id) => {
    const own = fixtures.filter(({ rule }) => rule === id);
    expect(own.some(({ fires }) => fires)).toBe(true);
    expect(own.some(({ fires }) => !fires)).toBe(true);
  });
});

test.each(fixtures.map((fixture) => [fixture.rule, fixture.before, fixture.after, fixture] as const))(
  '%s: %s → %s',
  (rule, _before, _after, fixture) => {
    expect(rulesOf(fixture).includes(rule)).toBe(fixture.fires);
  },
);

test('a wording beside itself, or set in other signs, has no shift', () => {
  for (const { before } of fixtures) {
    expect(findShifts(wording(before), wording(before))).toEqual([]);
    expect(findShifts(wording(before), wording(before.replaceAll("'", '’').replaceAll(' ', '  ')))).toEqual([]);
  }
});

test('spans lie in the lead or body that they name, in code points', () => {
  const before: Wording = { leads: ['🛟 Rules of the quay:', 'We may:'], body: '🚤 share your route with 12 members' };
  const after: Wording = { leads: ['🛟 Rules of the quay:', 'We will:'], body: '🚤 share your route with 15 members' };
  const shifts = findShifts(before, after);
  const cut = ({ leads, body }: Wording, { part, span }: ShiftPlace): string =>
    sliceOf(part === 'body' ? body : (leads[part] ?? ''), span);
  const number = shifts.find(({ rule }) => rule === 'number.changed')!;
  expect([cut(before, number.before), cut(after, number.after)]).toEqual(['12 members', '15 members']);
});

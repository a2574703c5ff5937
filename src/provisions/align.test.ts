import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import type { Unit } from './unit.ts';

const unit = (text: string, section = 'A', number: string | null = null): Unit => ({
  key: text,
  text,
  section,
  number,
});
const kinds = (before: string[], after: string[]) =>
  align(
    before.map((text) => unit(text)),
    after.map((text) => unit(text)),
  ).map(({ kind, before: from, after: to }) => `${kind} ${from.join()}>${to.join()}`);

/** A generator of fixed randomness (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const common =
  'you we the may not of to and or any our your service account content terms use that is in by for with as on shall will data'.split(
    ' ',
  );
const rare = Array.from({ length: 900 }, (_, at) => `w${(at * 7919).toString(36)}`);

function provisionsOf(random: () => number, count: number): string[] {
  return Array.from({ length: count }, () => {
    const length = 8 + Math.floor(random() * 50);
    return Array.from({ length }, () =>
      random() < 0.5 ? common[Math.floor(random() * common.length)]! : rare[Math.floor(random() ** 2 * rare.length)]!,
    ).join(' ');
  });
}

/** Edits of known truth: what share of units is reworded (and how many of their words), moved, deleted, inserted. */
function edited(
  random: () => number,
  before: string[],
  share: number,
  words: number,
): { after: string[]; truth: Map<number, number> } {
  let rows: { text: string; from: number }[] = before.map((text, from) => ({ text, from }));
  rows = rows.map((row) =>
    random() < share
      ? {
          ...row,
          text: row.text
            .split(' ')
            .map((word) => (random() < words ? rare[Math.floor(random() * rare.length)]! : word))
            .join(' '),
        }
      : row,
  );
  rows = rows.filter(() => random() > share / 4);
  for (let moves = Math.floor((rows.length * share) / 6); moves > 0; moves -= 1) {
    const [row] = rows.splice(Math.floor(random() * rows.length), 1);
    rows.splice(Math.floor(random() * rows.length), 0, row!);
  }
  for (const text of provisionsOf(random, Math.floor((before.length * share) / 4)))
    rows.splice(Math.floor(random() * rows.length), 0, { text, from: -1 });
  const truth = new Map<number, number>();
  rows.forEach(({ from }, at) => {
    if (from >= 0) truth.set(from, at);
  });
  return { after: rows.map(({ text }) => text), truth };
}

function f1(share: number, words: number): number {
  let right = 0;
  let said = 0;
  let true_ = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const random = dice(seed);
    const before = provisionsOf(random, 120);
    const { after, truth } = edited(random, before, share, words);
    true_ += truth.size;
    for (const match of align(
      before.map((text) => unit(text)),
      after.map((text) => unit(text)),
    )) {
      if (match.before.length !== 1 || match.after.length !== 1) continue;
      said += 1;
      if (truth.get(match.before[0]!) === match.after[0]) right += 1;
    }
  }
  return (2 * right) / (said + true_);
}

describe('align', () => {
  const [a, b, c] = [
    'You must pay us for the service each month',
    'We may suspend an account that breaks a rule',
    'You keep all the rights in what you upload',
  ] as const;
  test('the plain cases', () => {
    expect(kinds([a, b, c], [a, b, c])).toEqual(['unchanged 0>0', 'unchanged 1>1', 'unchanged 2>2']);
    expect(kinds([a, b], [a, c, b])).toEqual(['unchanged 0>0', 'added >1', 'unchanged 1>2']);
    expect(kinds([a, b, c], [a, c])).toEqual(['unchanged 0>0', 'removed 1>', 'unchanged 2>1']);
    expect(kinds([a, b], [a, `${b} of conduct`])).toEqual(['unchanged 0>0', 'reworded 1>1']);
    expect(kinds([a, b, c], [b, c, a])).toEqual(['unchanged 1>0', 'unchanged 2>1', 'moved 0>2']);
  });

  test('splits and mergers', () => {
    const long = `${a}. ${b}. ${c}.`;
    expect(kinds(['Hello there', long], ['Hello there', a, b, c])).toEqual(['unchanged 0>0', 'split 1>1,2,3']);
    expect(kinds(['Hello there', a, b, c], ['Hello there', long])).toEqual(['unchanged 0>0', 'merged 1,2,3>1']);
  });

  test('moved and reworded at once', () => {
    const end = 'Nobody under thirteen years of age can open an account here';
    expect(kinds([a, b, c, end], [b, c, end, a.replace('each month', 'every year')])).toEqual([
      'unchanged 1>0',
      'unchanged 2>1',
      'unchanged 3>2',
      'moved-reworded 0>3',
    ]);
  });

  test('short lines are known by their place', () => {
    expect(
      align(
        ['Last updated: May 2, 2024', a, 'Partners asked for consent: 784', b].map((text) => unit(text)),
        ['Last updated: 17 June 2025', a, 'Partners asked for consent: 791', b].map((text) => unit(text)),
      ).map(({ kind, inPlace }) => [kind, inPlace]),
    ).toEqual([
      ['reworded', true],
      ['unchanged', undefined],
      ['reworded', undefined],
      ['unchanged', undefined],
    ]);
    expect(kinds([a, 'with your consent.', b], [a, 'with your consent, which you may withdraw.', b])).toEqual([
      'unchanged 0>0',
      'reworded 1>1',
      'unchanged 2>2',
    ]);
    expect(kinds([a, 'Shared by the victim, or', b], [a, 'Seen in a public place.', b])).toEqual([
      'unchanged 0>0',
      'removed 1>',
      'added >1',
      'unchanged 2>2',
    ]);
    expect(kinds([a, '523.81', b], [a, '2.07', b])).toContain('removed 1>');
    // Where it moved, its place tells nothing.
    expect(kinds(['May 2, 2024', a, b], [a, 'June 7, 2024', b])).toContain('removed 0>');
  });

  test('a few words broken off a provision are its part', () => {
    expect(kinds([a, `${b}. See our Cookie Notice.`], [a, `${b}. See our`, 'Cookie Notice.'])).toEqual([
      'unchanged 0>0',
      'split 1>1,2',
    ]);
    expect(kinds([a, `${b}. See our`, 'Cookie Notice.'], [a, `${b}. See our Cookie Notice.`])).toEqual([
      'unchanged 0>0',
      'merged 1,2>1',
    ]);
    expect(kinds([a, b], [a, `${b} of conduct`, 'Cookie Notice.'])).toContain('added >2');
  });

  test('a reworded lead alone is told', () => {
    const [match] = align([{ ...unit('sell it'), key: 'one' }], [{ ...unit('sell it'), key: 'two' }]);
    expect(match).toMatchObject({ kind: 'reworded', leadOnly: true });
  });

  test('a section that is renamed moves nothing; a provision that changes between two standing sections is moved', () => {
    expect(align([unit(a, 'Old')], [unit(a, 'New')])[0]?.kind).toBe('unchanged');
    const before = [unit(a, 'One'), unit(b, 'One'), unit(c, 'Two')];
    expect(align(before, [unit(a, 'One'), unit(b, 'Two'), unit(c, 'Two')]).map(({ kind }) => kind)).toEqual([
      'unchanged',
      'moved',
      'unchanged',
    ]);
  });

  test.each([
    ['light', 0.1, 0.1, 0.995],
    ['medium', 0.3, 0.2, 0.99],
    ['heavy', 0.6, 0.35, 0.96],
  ])('%s edits of known truth', (_, share, words, least) => {
    expect(f1(share, words)).toBeGreaterThanOrEqual(least);
  });

  // The bound is the test's own: what grows with the square of these takes many minutes.
  test('hostile input comes to an end', { timeout: 120_000 }, () => {
    const same = (size: number, end: string) =>
      Array.from({ length: size }, (_, at) => unit(`a b c d e f g h ${at}${end}`));
    expect(align(same(4000, 'x'), same(4000, 'y')).length).toBeGreaterThanOrEqual(4000);
    expect(align([unit('a '.repeat(200_000))], [unit('a b '.repeat(200_000))]).length).toBeGreaterThan(0);
  });
});

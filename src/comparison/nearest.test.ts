import { describe, expect, test } from 'vitest';
import { comparedText, foldWords, stem } from './fold-words.ts';
import { TypeComparison, type Entry } from './nearest.ts';
import { TermWeights, termsOf } from './weigh-terms.ts';

const texts = {
  larkspur: 'Do not send unsolicited bulk email, or spam, through the service.',
  fernbank: 'You must not use the service to send spam or other unsolicited bulk messages.',
  tallow: 'Sending unsolicited bulk email to other members is not permitted.',
  quarry: 'Harvesting the addresses of members in order to write to them is a breach of these rules.',
} as const;

function compared(entries: readonly Entry[]): TypeComparison {
  const weights = new TermWeights();
  for (const { text } of entries) weights.add(termsOf(text));
  for (let index = 0; index < 50; index += 1) weights.add(termsOf(`The service and your account, clause ${index}.`));
  const comparison = new TypeComparison(weights);
  for (const entry of entries) comparison.add(entry);
  return comparison;
}

const entry = (id: string, platformId: string, passageId: number, text: string): Entry => ({
  id,
  platformId,
  documentId: `${platformId}-terms`,
  passageId,
  text,
});

describe('counterparts', () => {
  const entries = Object.entries(texts).map(([platform, text], index) => entry(`${platform}-1`, platform, index, text));

  test('are those of other platforms about the same thing, nearest first', () => {
    const found = compared(entries).counterpartsOf(0).get('larkspur-1') ?? [];
    expect(found.map(({ id }) => id)).toEqual(['tallow-1', 'fernbank-1']);
    expect(found.every(({ nearness, same }) => nearness > 0.2 && nearness < 1 && !same)).toBe(true);
    expect(found[0]?.nearness).toBeGreaterThanOrEqual(found[1]?.nearness ?? 1);
  });

  test('something else of the same type is not shown', () => {
    expect(compared(entries).counterpartsOf(3).get('quarry-1')).toEqual([]);
  });

  test('one of each platform, never of its own, though a passage be shared', () => {
    const comparison = compared([
      entry('a1', 'larkspur', 1, texts.larkspur),
      entry('a2', 'larkspur', 2, 'Do not send unsolicited bulk email through Larkspur.'),
      entry('b2', 'fernbank', 1, texts.larkspur),
      entry('b1', 'fernbank', 1, texts.larkspur),
      entry('b3', 'fernbank', 3, texts.fernbank),
    ]);
    expect(comparison.counterpartsOf(1).get('a1')).toEqual([{ id: 'b1', nearness: 1, same: true, also: [] }]);
    expect(comparison.counterpartsOf(1).get('b1')).toEqual([{ id: 'a1', nearness: 1, same: true, also: [] }]);
    expect(
      comparison
        .counterpartsOf(2)
        .get('a2')
        ?.map(({ id }) => id),
    ).toEqual(['b1']);
  });

  test('a wording is shown once, with the other platforms that have it, and makes room for others', () => {
    const shared = Array.from({ length: 9 }, (_, index) => entry(`x${index}`, `platform${index}`, 1, texts.fernbank));
    const all = [...shared, entry('t', 'tallow', 2, texts.tallow), entry('l', 'larkspur', 3, texts.larkspur)];
    const found = compared(all).counterpartsOf(1).get('x4') ?? [];
    expect(found.map(({ id }) => id)).toEqual(['x0', 'l', 't']);
    expect(found.map(({ also }) => also.length)).toEqual([7, 0, 0]);
    expect(found[0]?.also[0]).toEqual({ id: 'x1', documentId: 'platform1-terms' });
    const apart = compared(all).counterpartsOf(2).get('t') ?? [];
    expect(apart.map(({ id, also }) => [id, also.length])).toEqual([
      ['l', 0],
      ['x0', 8],
    ]);
  });

  test('five at most, and the same whatever the order of entry', () => {
    const ways = ['today', 'tomorrow', 'by night', 'at weekends', 'in winter', 'in spring', 'twice', 'alone', 'abroad'];
    const many = ways.map((way, index) => entry(`x${index}`, `platform${index}`, index, `${texts.fernbank} ${way}`));
    const forth = compared(many).counterpartsOf(4).get('x4') ?? [];
    expect(forth).toHaveLength(5);
    expect(compared(many.toReversed()).counterpartsOf(4).get('x4')).toEqual(forth);
  });

  test('equal words are the same words under other quotes and capitals', () => {
    const comparison = compared([
      entry('a', 'larkspur', 1, 'You may not send “spam” to Tallow’s members.'),
      entry('b', 'fernbank', 2, 'you may not send "spam" to TALLOW\'S members'),
    ]);
    expect(comparison.counterpartsOf(1).get('a')).toEqual([{ id: 'b', nearness: 1, same: true, also: [] }]);
  });

  test('a passage without a word has none', () => {
    const comparison = compared([entry('a', 'larkspur', 1, '—'), entry('b', 'fernbank', 2, 'the of and')]);
    expect(comparison.counterpartsOf(1).get('a')).toEqual([]);
    expect(comparison.counterpartsOf(99).size).toBe(0);
  });
});

test('words are folded and forms of one word brought together', () => {
  expect(foldWords('Users’ DATA — “kept” 30 days')).toEqual(['users', 'data', 'kept', '30', 'days']);
  for (const forms of [
    ['message', 'messages'],
    ['policy', 'policies'],
    ['delete', 'deleted', 'deleting'],
    ['ship', 'shipping', 'shipped'],
  ]) {
    expect(new Set(forms.map(stem)).size, forms.join(' ')).toBe(1);
  }
});

test('a body of a few words is compared with its lead', () => {
  expect(comparedText('send spam', ['Rules', 'You may not'])).toBe('You may not send spam');
  expect(comparedText('send spam to any other member at all', ['You may not'])).toBe(
    'send spam to any other member at all',
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startLineages, type LineageState } from './lineage-state.ts';
import { follow, type VersionUnits } from './lineage.ts';
import type { Unit } from './unit.ts';

const clauses = [
  'You must pay us for the service each month in advance.',
  'We may suspend an account that breaks one of these rules.',
  'You keep all the rights in what you upload to the service.',
  'Nobody under thirteen years of age can open an account here.',
  'Disputes are settled by binding arbitration in the county of King.',
  'Refunds are given within fourteen days of the purchase only.',
  'We share usage figures with the partners who advertise with us.',
  'Send notices in writing to the legal department at our office.',
];
const unit = (text: string): Unit => ({ key: text, text, section: '', number: null });
const version = (ordinal: number, texts: readonly string[], rest: Partial<VersionUnits> = {}): VersionUnits => ({
  ordinal,
  units: texts.map(unit),
  ...rest,
});

function run(versions: readonly (readonly string[])[], variant = 'v', state: LineageState = startLineages('d')) {
  return versions.reduce<{ state: LineageState; ids: string[][]; changes: string[][] }>(
    (past, texts, at) => {
      const next = follow(past.state, variant, version(at, texts));
      return {
        state: next.state,
        ids: [...past.ids, next.ids],
        changes: [...past.changes, next.changes.map(({ kind }) => kind)],
      };
    },
    { state, ids: [], changes: [] },
  );
}

const reworded = fc
  .tuple(fc.constantFrom(...clauses), fc.constantFrom('', ' This is new.', ' And more so.'))
  .map(([text, more]) => text + more);
const texts = fc.array(reworded, { maxLength: 10 });
const history = fc.array(texts, { minLength: 1, maxLength: 6 });

describe('lineages', () => {
  test('the same history gives the same ids, also when the state was stored in between', () => {
    fc.assert(
      fc.property(history, (versions) => {
        const whole = run(versions);
        let state = startLineages('d');
        const ids = versions.map((found, at) => {
          const next = follow(JSON.parse(JSON.stringify(state)) as LineageState, 'v', version(at, found));
          state = next.state;
          return next.ids;
        });
        expect(ids).toEqual(whole.ids);
        expect(state).toEqual(whole.state);
      }),
    );
  });

  test('a return to the text before returns to its ids', () => {
    fc.assert(
      fc.property(history, texts, texts, (past, a, b) => {
        const { ids } = run([...past, a, b, a]);
        expect(ids.at(-1)).toEqual(ids.at(-3));
      }),
      { numRuns: 300 },
    );
  });

  test('ids of one version differ, every id has one open tenure', () => {
    fc.assert(
      fc.property(history, (versions) => {
        const { ids } = run(versions);
        for (const of of ids) expect(new Set(of).size).toBe(of.length);
        const open = new Map<string, string>();
        let state = startLineages('d');
        versions.forEach((found, at) => {
          const next = follow(state, 'v', version(at, found));
          state = next.state;
          for (const tenure of next.closed) {
            expect(open.get(tenure.provisionId)).toBe(tenure.key);
            expect(tenure.to).toBe(at - 1);
            open.delete(tenure.provisionId);
          }
          for (const tenure of next.opened) {
            expect(open.has(tenure.provisionId)).toBe(false);
            open.set(tenure.provisionId, tenure.key);
          }
          expect(Object.fromEntries(open)).toEqual(Object.fromEntries(next.ids.map((id, j) => [id, found[j]])));
        });
      }),
    );
  });

  test('adding and removing others keeps an id', () => {
    fc.assert(
      fc.property(fc.subarray(clauses), fc.subarray(clauses), (one, other) => {
        const { ids } = run([one, other]);
        one.forEach((text, at) => {
          if (other.includes(text)) expect(ids[1]![other.indexOf(text)]).toBe(ids[0]![at]);
        });
      }),
    );
  });

  test('a reworded provision keeps its id, a removed one gets it back, nearly equal too', () => {
    const [a, b, c] = [clauses[0]!, clauses[1]!, clauses[2]!];
    const changed = 'You must pay us for the service each and every month in advance.';
    const { ids, changes } = run([
      [a, b, c],
      [changed, b, c],
      [b, c],
      [b, c, changed.replace('must', 'shall')],
    ]);
    expect(changes).toEqual([[], ['reworded'], ['removed'], ['added']]);
    expect(ids[1]![0]).toBe(ids[0]![0]);
    expect(ids[3]![2]).toBe(ids[0]![0]);
  });

  test('a merger leaves an alias, a split keeps the id with the larger part and takes the alias back', () => {
    const [a, b] = [clauses[0]!, clauses[4]!];
    const { ids, changes, state } = run([[a, b], [`${a} ${b}`]]);
    expect(changes[1]).toEqual([]);
    expect(ids[1]).toEqual([ids[0]![1]]);
    expect(state.aliases).toEqual({ [ids[0]![0]!]: ids[0]![1] });
    const back = follow(state, 'v', version(2, [a, b]));
    expect(back.ids).toEqual(ids[0]);
    expect(back.changes).toEqual([]);
    expect(back.state.aliases).toEqual({});
    expect(back.apartAgain).toEqual([ids[0]![0]]);
  });

  test('a line that its place tells keeps its id, and the id that it would have been given leads to it', () => {
    const line = (date: string) => `Last updated on ${date}`;
    const dated = (date: string) => [line(date), clauses[0]!, clauses[1]!];
    const { ids, changes, state } = run([dated('3 May 2023'), dated('October 9, 2024')]);
    expect(ids[1]).toEqual(ids[0]);
    expect(changes[1]).toEqual(['reworded']);
    const elsewhere = run([dated('October 9, 2024')]);
    const next = follow(run([dated('3 May 2023')]).state, 'v', version(1, dated('October 9, 2024')));
    expect(next.alsoNamed).toEqual([{ id: elsewhere.ids[0]![0], of: ids[0]![0] }]);
    // Nobody else is given that id, not even a copy of the line.
    const copied = follow(state, 'v', version(2, [...dated('October 9, 2024'), clauses[2]!, line('October 9, 2024')]));
    expect(copied.ids[4]).not.toBe(elsewhere.ids[0]![0]);
  });

  test('what is gone and comes back is itself again, also in the place of another', () => {
    const gone = 'Notice of copyright agents by post and telephone';
    const other = 'Notice of monthly prices by rail and courier';
    const { ids, changes } = run([
      [clauses[0]!, gone, clauses[1]!],
      [clauses[0]!, clauses[1]!],
      [clauses[0]!, other, clauses[1]!],
      [clauses[0]!, gone.replace('telephone', 'telegraph'), clauses[1]!],
    ]);
    expect(ids[3]![1]).toBe(ids[0]![1]);
    expect(changes[3]).toEqual(['removed', 'added']);
  });

  test('renumbering alone, also of sections, changes nothing', () => {
    const numbered = (from: number): Unit[] =>
      clauses.map((text, at) => ({ key: text, text, section: 'Terms', number: `${from}.${at + 1}` }));
    const first = follow(startLineages('d'), 'v', { ordinal: 0, units: numbered(2), wording: 'w', headings: [] });
    const next = follow(first.state, 'v', { ordinal: 1, units: numbered(3), wording: 'w', headings: [] });
    expect(next.changes).toEqual([]);
    expect(next.ids).toEqual(first.ids);
    expect([...next.opened, ...next.closed]).toEqual([]);
  });

  test('a clause of two variants has one id', () => {
    const first = run([clauses.slice(0, 4)]);
    const second = follow(first.state, 'w', version(0, clauses.slice(2, 6)));
    expect(second.ids.slice(0, 2)).toEqual(first.ids[0]!.slice(2));
    expect(second.changes).toEqual([]);
  });

  test('a technical record changes nothing and says so of the tenures it opens and closes', () => {
    const first = follow(startLineages('d'), 'v', version(0, clauses.slice(0, 3)));
    const next = follow(first.state, 'v', version(1, clauses.slice(1, 4), { technical: true }));
    expect(next.changes).toEqual([]);
    expect(next.opened).toMatchObject([{ key: clauses[3], technical: true }]);
    expect(next.closed).toMatchObject([{ key: clauses[0], endedTechnical: true, to: 0 }]);
  });

  test('where only formatting differs there is no change', () => {
    const first = follow(
      startLineages('d'),
      'v',
      version(0, clauses.slice(0, 3), { wording: 'w', headings: [clauses[5]!] }),
    );
    expect(
      follow(first.state, 'v', version(1, [clauses[0]!, `${clauses[1]} ${clauses[2]}`], { wording: 'w' })).changes,
    ).toEqual([]);
    expect(
      follow(first.state, 'v', version(1, [...clauses.slice(0, 3), clauses[5]!], { wording: 'x' })).changes,
    ).toEqual([]);
  });
});

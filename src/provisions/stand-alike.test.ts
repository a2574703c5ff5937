import fc from 'fast-check';
import { readMarkdown } from '#text';
import { describe, expect, test } from 'vitest';
import { follow } from './lineage.ts';
import { startLineages, type LineageState, type ProvisionChange } from './lineage-state.ts';
import { segment } from './segment.ts';
import { unitsOf } from './units.ts';

interface Version {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
  readonly changes: readonly ProvisionChange[];
  readonly state: LineageState;
}

/** Follows a document through its versions, as an import does. */
function followed(...versions: readonly string[]): Version[] {
  let state = startLineages('d');
  return versions.map((markdown, at) => {
    const reading = readMarkdown(markdown);
    const segmented = segment(reading);
    const units = unitsOf(reading, segmented);
    const next = follow(state, 'v', {
      ordinal: at + 1,
      units,
      headings: segmented.headings,
      wording: segmented.wording,
    });
    state = next.state;
    return { texts: units.map(({ text }) => text), ids: next.ids, changes: next.changes, state };
  });
}

/** What a version is said to have changed: kind and the beginning of the words after, or of those before. */
function said(before: string, after: string): string[] {
  const [was, is] = followed(before, after) as [Version, Version];
  const begins = (text: string | undefined): string => (text ?? '?').split(/\s+/).slice(0, 3).join(' ');
  return is.changes.map(({ id, kind }) => {
    const j = is.ids.indexOf(id);
    return `${kind}: ${begins(j === -1 ? was.texts[was.ids.indexOf(id)] : is.texts[j])}`;
  });
}

const opening = 'Harbourlight offers storage to people who restore old boats in company.';
const closing = 'Harbourlight answers letters within thirty days of their arrival at its office.';
const document = (...middle: readonly string[]): string => [opening, ...middle, closing].join('\n\n');

const ownership =
  '**6.1 Ownership of the Yard.** The yard, its cranes and its charts are the property of Harbourlight and of those who lease them to it. You agree to take no step against that ownership.';
const names =
  '**6.2 Names.** The name Harbourlight, its lantern and its colours are marks of the yard or of its partners. Other marks that you see in the yard belong to those who own them.';
const ideas =
  '**6.3 Ideas.** We welcome ideas for better moorings. You agree that whatever you suggest becomes the property of the yard, without payment and without any duty to keep it secret.';
const reach =
  '**6.4 Reaching us.** You may reach the yard at 4 Lantern Quay, by telephone at 555 0144 or by letter to the harbour office.';
const moved = reach.replace(', by telephone at 555 0144 or by letter', ' or by letter');

describe('words that stand alike', () => {
  test('paragraphs that were run together and are divided again are no change, and one that lost words is', () => {
    const together = document([ownership, names, ideas, reach].join(' '));
    expect(said(together, document(ownership, names, ideas, moved))).toEqual(['reworded: Reaching us. You']);
    expect(
      said(document(ownership, names, ideas, reach), document([ownership, names, ideas, moved].join(' '))),
    ).toHaveLength(1);
  });

  test('sentences that are given to the next paragraph are no change', () => {
    const [one, two, three] = [
      'You pay for the mooring on the first day of every month. We keep a list of what you owe.',
      'A boat that is not paid for may be towed to the outer harbour. The tow is charged to its owner.',
      'Nobody may sleep aboard between November and March. The warden may make an exception.',
    ];
    const rebroken = [
      'You pay for the mooring on the first day of every month.',
      'We keep a list of what you owe. A boat that is not paid for may be towed to the outer harbour.',
      'The tow is charged to its owner. Nobody may sleep aboard between November and March. The warden may make an exception.',
    ];
    const last = 'Keys are returned to the warden when the lease ends.';
    expect(said(document(one, two, three, last), document(...rebroken, `${last} Lost ones are paid for.`))).toEqual([
      'reworded: Keys are returned',
    ]);
    // A word between two of them is a change, wherever the border stands.
    const denied = rebroken.map((text) => text.replace('may be towed', 'may not be towed'));
    expect(said(document(one, two, three), document(...denied))).toHaveLength(1);
    const without = rebroken.map((text) => text.replace(' The warden may make an exception.', ''));
    expect(said(document(one, two, three), document(...without))).toHaveLength(1);
  });

  test('a list that becomes a paragraph, with its lead and its letters, is no change', () => {
    const list = document(
      'You may not:',
      '* (a) light a fire on the quay;\n* (b) wash sails in the fresh water;\n* (c) feed the gulls.',
    );
    const told = (lead: string, last: string): string =>
      document(`${lead} (a) light a fire on the quay; (b) wash sails in the fresh water; (c) feed ${last}.`);
    const priced = (markdown: string, price: number): string =>
      markdown.replace(closing, `A berth costs ${price} crowns a week in the season.\n\n${closing}`);
    expect(said(priced(list, 20), priced(told('You may not:', 'the gulls'), 25))).toEqual(['reworded: A berth costs']);
    expect(said(priced(told('You may not:', 'the gulls'), 20), priced(list, 25))).toEqual(['reworded: A berth costs']);
    expect(said(list, told('You may:', 'the gulls'))).not.toEqual([]);
    expect(said(list, told('You may not:', 'the swans'))).not.toEqual([]);
    expect(said(told('You may:', 'the gulls'), list)).not.toEqual([]);
  });

  test('a title that is set as text, or text that becomes a title, is no change', () => {
    const clause = 'Boats are insured by their owners against fire, storm and theft.';
    const titled = document(`## Insurance\n\n${clause}`, 'The tide table is on the door.');
    const bold = document(`**Insurance.** ${clause}`, 'The tide table is on the gate.');
    expect(said(titled, bold)).toEqual(['reworded: The tide table']);
    expect(said(bold, titled)).toEqual(['reworded: The tide table']);
    // A word that has a title of its own elsewhere is still a word.
    const more = (words: string): string => document(`## Fees\n\n${words}`, 'The tide table is on the door.');
    expect(said(more('You pay taxes. Fees are due at once.'), more('You pay taxes. Are due at once.'))).toHaveLength(1);
  });

  test('ids follow the words, and every id that was given out goes on answering', () => {
    const together = document([ownership, names, ideas, reach].join(' '));
    const apart = document(ownership, names, ideas, moved);
    const [first, second, third] = followed(apart, together, apart) as [Version, Version, Version];
    expect(third.ids).toEqual(first.ids);
    const answering = new Set([...second.ids, ...Object.keys(second.state.aliases)]);
    expect(first.ids.filter((id) => !answering.has(id))).toEqual([]);
  });

  test('wherever the borders are drawn, only the provision that has the new word is named', () => {
    const sentences = [
      'The yard opens at dawn and closes when the lantern is lit.',
      'Visitors sign the book at the gate.',
      'Every berth is let for one season and no longer.',
      'A tenant may lend the berth to a friend for seven days.',
      'Engines are silent after ten at night.',
      'Paint is mixed in the shed and nowhere else.',
      'The warden may move a boat that stands in the way.',
      'Oil goes into the drum beside the crane.',
    ];
    const borders = fc.array(fc.boolean(), { minLength: sentences.length, maxLength: sentences.length });
    const written = (of: readonly string[], at: readonly boolean[]): string =>
      document(of.map((sentence, place) => `${sentence}${at[place] ? '\n\n' : ' '}`).join(''));
    const edits = fc.constantFrom<(sentence: string) => string>(
      (sentence) => sentence.replace(' the ', ' the old '),
      (sentence) => sentence.replace(/ \w+ (\w+\.)$/, ' $1'),
      (sentence) => sentence.replace(/ (\w+) (\w+)\.$/, ' $1 mast.'),
      (sentence) => sentence.replace(/^\w+/, 'No $&'),
      (sentence) => `${sentence.slice(0, -1)} nevertheless.`,
    );
    fc.assert(
      fc.property(borders, borders, edits, fc.nat({ max: sentences.length - 1 }), (one, other, edit, changed) => {
        const now = sentences.map((sentence, place) => (place === changed ? edit(sentence) : sentence));
        fc.pre(now[changed] !== sentences[changed]);
        const [was, is] = followed(written(sentences, one), written(now, other)) as [Version, Version];
        expect(is.changes).toHaveLength(1);
        const [change] = is.changes as [ProvisionChange];
        expect(is.texts[is.ids.indexOf(change.id)]).toContain(now[changed]);
        const answering = new Set([...is.ids, ...Object.keys(is.state.aliases)]);
        expect(was.ids.filter((id) => !answering.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

import { sliceOf } from '#kernel';
import { readMarkdown } from '#text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from './segment.ts';

const read = (markdown: string) => {
  const reading = readMarkdown(markdown);
  return { reading, ...segment(reading) };
};
const told = (markdown: string) => read(markdown).passages.map(({ leads, body }) => [...leads, body].join(' | '));

describe('what a placement is', () => {
  test('items hang on the sentence that introduces their list', () => {
    expect(told('# Use\n\nBe kind. You may not:\n\n* spam others;\n* sell the Service.\n\nEnd.')).toEqual([
      'Be kind. You may not:',
      'You may not: | spam others;',
      'You may not: | sell the Service.',
      'End.',
    ]);
  });

  test('a lead-in that says nothing more is no placement, and leads come outermost first', () => {
    expect(told('You may not:\n\n* use the Service to:\n    * spam,\n    * stalk.\n* sell it.')).toEqual([
      'You may not: | use the Service to: | spam,',
      'You may not: | use the Service to: | stalk.',
      'You may not: | sell it.',
    ]);
  });

  test('typed runs of paragraphs are lists', () => {
    expect(
      told('You agree that you will not:\n\n(a) sell it;\n\n(b) copy it; or\n\n(c) rent it.\n\nWe may end this.'),
    ).toEqual([
      'You agree that you will not: | sell it;',
      'You agree that you will not: | copy it; or',
      'You agree that you will not: | rent it.',
      'We may end this.',
    ]);
  });

  test('the tail of a list keeps its leads', () => {
    expect(told('You may not:\n\n* sell it;\n* rent it,\n\nwithout our consent.').at(-1)).toBe(
      'You may not: | without our consent.',
    );
  });

  test('rows hang on the header row', () => {
    expect(told('| Data | Purpose |\n| --- | --- |\n| Name | Billing |\n')).toEqual(['Data\tPurpose | Name\tBilling']);
  });

  test('strong paragraphs are headings below the last real one', () => {
    const { placements, reading } = read('# Terms\n\n**Your account**\n\nKeep it safe.\n\n**Money**\n\nPay us.');
    expect(
      placements.map(({ section }) =>
        section.map((block) => sliceOf(reading.text, [reading.blocks[block]!.start, reading.blocks[block]!.end])),
      ),
    ).toEqual([
      ['Terms', 'Your account'],
      ['Terms', 'Money'],
    ]);
  });

  test.each([
    ['4.2 You must pay.', '4.2', 'You must pay.'],
    ['(c) You must pay.', '(c)', 'You must pay.'],
    ['Section 4. You must pay.', 'Section 4.', 'You must pay.'],
    ['§ 5 You must pay.', '§ 5', 'You must pay.'],
    ['1. You must pay.', '1.', 'You must pay.'],
    ['13 years is the least age.', null, '13 years is the least age.'],
    ['2.5 million people.', null, '2.5 million people.'],
  ])('the number of “%s”', (text, number, body) => {
    const { placements, passages } = read(text);
    expect([placements[0]?.number, passages[0]?.body]).toEqual([number, body]);
  });

  test('a long paragraph is cut where another rule opens', () => {
    const filler =
      'in the manner that is described in our help pages and in the ways that are usual for services of this kind everywhere';
    const rules = [
      'You must keep your password secret',
      'We may suspend your account',
      'You may not sell the Service',
    ].map((rule) => `${rule} ${filler} ${filler}.`);
    expect(told(rules.join(' '))).toEqual(rules);
    expect(told(rules[0]!)).toHaveLength(1);
  });

  test('spans name the body and the leads in the canonical text, also beyond the basic plane', () => {
    const { reading, placements, passages } = read('😀 You may not:\n\n1. sell 😀 it;\n2. rent it.');
    placements.forEach(({ body, leads }, place) => {
      expect(sliceOf(reading.text, body)).toBe(passages[place]?.body);
      expect(leads.map((lead) => sliceOf(reading.text, lead))).toEqual(passages[place]?.leads);
    });
  });
});

describe('formatting', () => {
  const sentence = fc.constantFrom(
    'You may not sell the “Service”.',
    'We may end this – at once.',
    'You agree to pay.',
    "It's ours.",
    'Pay within 30 days',
  );
  const part = fc.record({
    lead: fc.constantFrom('You may not:', 'We collect the following:'),
    items: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    after: sentence,
  });
  const looks = fc.record({
    bullet: fc.constantFrom('*', '-', '1.'),
    strong: fc.boolean(),
    curly: fc.boolean(),
    link: fc.boolean(),
  });
  type Look = { bullet: string; strong: boolean; curly: boolean; link: boolean };
  const written = (parts: { lead: string; items: string[]; after: string }[], look: Look) => {
    const dress = (text: string): string => {
      const plain = look.curly ? text : text.replaceAll(/[“”]/g, '"').replaceAll('–', '-');
      const words = look.strong ? plain.replace('may', '**may**') : plain;
      return look.link ? words.replace('pay', '[pay](https://example.org/)') : words;
    };
    return parts
      .map(
        ({ lead, items, after }) =>
          `${dress(lead)}\n\n${items.map((item, at) => `${look.bullet === '1.' ? `${at + 1}.` : look.bullet} ${dress(item)}`).join('\n')}\n\n${dress(after)}`,
      )
      .join('\n\n');
  };

  test('gives the same keys whatever it is', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), looks, looks, (parts, one, other) => {
        const first = read(written(parts, one));
        const second = read(written(parts, other));
        expect(second.passages.map(({ key }) => key)).toEqual(first.passages.map(({ key }) => key));
        expect(second.wording).toBe(first.wording);
      }),
      { numRuns: 60 },
    );
  });

  test('memory changes nothing', () => {
    const reading = readMarkdown('# A\n\nYou may not:\n\n* sell it;\n* rent it.');
    const memory = new Map();
    segment(reading, memory);
    expect(segment(reading, memory)).toEqual(segment(reading));
  });
});

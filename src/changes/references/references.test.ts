import { describe, expect, test } from 'vitest';
import { lengthOf, sliceOf } from '#kernel';
import { findReferences } from './find-references.ts';
import type { KnownDocument, Link } from './reference.ts';
import { resolveReferences } from './resolve-references.ts';

const base = 'https://tidewire.example/legal/terms';
const linkOn = (text: string, name: string, target: string): Link => {
  const start = lengthOf(text.slice(0, text.indexOf(name)));
  return { span: [start, start + lengthOf(name)], target };
};
const found = (text: string, links: readonly (readonly [string, string])[] = []) =>
  findReferences(
    text,
    links.map(([name, target]) => linkOn(text, name, target)),
    base,
  ).map(({ name, force, target }) => [name, force, target]);

describe('a reference is found', () => {
  test.each([
    ['You must comply with our Acceptable Use Policy.', 'Acceptable Use Policy', 'incorporated'],
    ['The Cookie Notice is incorporated into these Terms by reference.', 'Cookie Notice', 'incorporated'],
    ['The Rules for Bots and the Seller Terms form part of these Terms.', 'Seller Terms', 'incorporated'],
    ['Your orders are subject to the Refund Policy.', 'Refund Policy', 'incorporated'],
    ['How we use data is described in the Tidewire Privacy Policy.', 'Tidewire Privacy Policy', 'referred'],
    ['Our shops are governed by the Shop Terms instead.', 'Shop Terms', 'referred'],
    ['The Style Guidelines are not part of these Terms.', 'Style Guidelines', 'referred'],
  ])('%s', (text, name, force) => expect(found(text)).toContainEqual([name, force, null]));

  test('by its link, whose address is made absolute and loses its fragment', () => {
    const text = 'Read the privacy policy and the rules for crews policy.';
    expect(found(text, [['privacy policy', '../privacy#data']])).toEqual([
      ['privacy policy', 'referred', 'https://tidewire.example/privacy'],
    ]);
  });

  test('with the span of its name and of the sentence that incorporates it, in code points', () => {
    const text = '𝔗idewire Terms\nSail safely. You agree to be bound by the Harbour Rules. Farewell.';
    const one = findReferences(text, [], base).find(({ force }) => force === 'incorporated');
    expect(sliceOf(text, one!.span)).toBe('Harbour Rules');
    expect(sliceOf(text, one!.words!)).toBe('You agree to be bound by the Harbour Rules.');
  });

  test('as broken where its link leads nowhere', () => {
    for (const target of ['', '#', 'javascript:void(0)', 'http://', 'ftp://x.example/policy'])
      expect(found('See the Cookie Policy.', [['Cookie Policy', target]]), target).toEqual([
        ['Cookie Policy', 'referred', 'broken'],
      ]);
  });
});

test.each([
  'These Terms of Service bind you.',
  'By signing this Data Processing Addendum you agree.',
  'This Policy (“Policy”) applies. The Terms stay in force.',
  'You may write to us at any time about terms.',
])('the document itself and no document is no reference: %s', (text) => expect(found(text)).toEqual([]));

test('a place on the same page and a link that says something are none', () => {
  expect(
    found('See Payment Terms. About these terms.', [
      ['Payment Terms', '#pay'],
      ['About these terms', '/about'],
    ]),
  ).toEqual([]);
});

describe('a reference means', () => {
  const documents: readonly KnownDocument[] = [
    { id: 'terms', type: 'Terms of Service', title: 'Tidewire Terms of Service', addresses: [base] },
    {
      id: 'privacy',
      type: 'Privacy Policy',
      title: 'Tidewire Privacy Notice',
      addresses: ['https://www.tidewire.example/en/privacy/'],
    },
    { id: 'conduct', type: 'Acceptable Use Policy', title: 'Rules of the Harbour', addresses: [] },
    { id: 'sellers', type: 'Commercial Terms', title: 'Seller Terms', addresses: [] },
    { id: 'buyers', type: 'Commercial Terms', title: 'Buyer Terms', addresses: [] },
  ];
  const meant = (text: string, links: readonly (readonly [string, string])[] = []) =>
    resolveReferences(
      findReferences(
        text,
        links.map(([name, target]) => linkOn(text, name, target)),
        base,
      ),
      'terms',
      documents,
      'Tidewire',
    ).map(({ name, document, by }) => [name, document, by]);

  test.each([
    [
      'the document at its address, however that is written',
      'See our Data Statement.',
      [['Data Statement', 'http://tidewire.example/privacy#top']],
      ['Data Statement', 'privacy', 'address'],
    ],
    [
      'the document of its title, with or without the platform',
      'See the Seller Terms.',
      [],
      ['Seller Terms', 'sellers', 'title'],
    ],
    [
      'the only document of its type',
      'Follow the Acceptable Use Policy.',
      [],
      ['Acceptable Use Policy', 'conduct', 'type'],
    ],
    ['no document where several are of its type', 'See the Business Terms.', [], ['Business Terms', null, null]],
    [
      'no document where its name says more',
      'You must comply with the Siberian Acceptable Use Policy.',
      [],
      ['Siberian Acceptable Use Policy', null, null],
    ],
  ] as const)('%s', (_, text, links, expected) => expect(meant(text, links)).toEqual([expected]));

  test('never the document itself', () =>
    expect(meant('See the Terms of Service and the Tidewire Terms of Service.')).toEqual([]));
  test('nothing where it is no policy', () =>
    expect(meant('Arbitration follows the Entire Agreement and the Renewal Terms.')).toEqual([]));
});

test('a long hostile text yields no more references than are shown', () => {
  const text = `${'Aa of Bb and '.repeat(20_000)} Policy ${'A '.repeat(50_000)}${Array.from({ length: 500 }, (_, at) => `See the Ab${'cdefghij'[at % 8]}${at} Policy.`).join(' ')}`;
  expect(findReferences(text, [], base).length).toBeLessThanOrEqual(60);
});

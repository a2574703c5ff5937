import { expect, test } from 'vitest';
import { framedSteps } from './page-frame.ts';
import type { Touched } from './touches-rule.ts';

const all: Touched[] = [];

function said(body: string, mainType: string | null = null): number {
  return all.push({ body, leads: [], mainType }) - 1;
}

const menu = ['Home', 'Seeds', 'Careers', 'Garden sheds', 'Help', 'Sign in'].map((entry) => said(entry));
const footer = ['Contact us', 'Our gardens', 'Newsletter', '© 2029 Larkspur Gardens', 'Privacy policy'].map((entry) =>
  said(entry),
);
const dated = said('Last updated 3 May 2029');
const announced = said('We are changing these terms on 1 June, and you find the new ones here.');
const rules = [
  'You may close your account whenever you like, and we delete what you planted within 30 days.',
  'We share your address with the couriers who bring your seeds, and with nobody else at all.',
  'You must not sell cuttings of protected plants on Larkspur, nor let others sell them for you.',
].map((rule) => said(rule, 'use.resale'));
const contact = said('Larkspur Gardens, 12 Tallow Drive, Fernbank', 'privacy.contact');
const teaser = said('Tulips for every shed');
const newTeaser = said('Roses for every shed');
const whole = [...menu, teaser, dated, announced, ...rules, contact, ...footer];

function framed(before: readonly number[], after: readonly number[], was: number | null, is: number | null): boolean {
  return framedSteps(before, after, (passage) => all[passage]!)({ before: was, after: is });
}

function reworded(was: number, is: number): readonly number[] {
  return whole.map((passage) => (passage === was ? is : passage));
}

test('an entry of a menu or a footer that changes is the page’s', () => {
  expect(framed(whole, reworded(teaser, newTeaser), teaser, newTeaser)).toBe(true);
  const gardens = said('Our shops');
  expect(framed(whole, reworded(footer[1]!, gardens), footer[1]!, gardens)).toBe(true);
  // Typed by mistake, as a few words often are.
  const typed = said('Lost plants', 'liability.cap');
  expect(framed(whole, [...whole, typed], null, typed)).toBe(true);
});

test.each([
  ['a date', dated, 'Last updated 9 July 2029'],
  ['an announcement', announced, 'We are changing these terms on 9 July, and you find the new ones here.'],
  ['a contact', contact, 'Larkspur Gardens, 14 Tallow Drive, Fernbank'],
  ['a rule', rules[1]!, 'We share your address with the couriers who bring your seeds, and with our advertisers.'],
])('%s at the edge of the document is the document’s', (_, was, words) => {
  const is = said(words, all[was]!.mainType);
  expect(framed(whole, reworded(was, is), was, is)).toBe(false);
});

test('a sentence of law in a footer is a rule', () => {
  const rule = said('You must be eighteen years old to order seeds, by whatever means you pay for them.', 'use.age');
  expect(framed(whole, [...whole, rule], null, rule)).toBe(false);
});

test('a document without its page has no frame: a list at its end is its own', () => {
  const alone = [dated, ...rules];
  const bulbs = ['Tulip bulbs', 'Rose cuttings', 'Fern spores', 'Shed keys'].map((entry) => said(entry));
  expect(framed(alone, [...alone, ...bulbs], null, bulbs[3]!)).toBe(false);
});

test('what is told twice, inside the document too, is the document’s', () => {
  const summary = said('Seeds and cuttings');
  const both = [...menu, summary, ...rules.slice(0, 2), summary, rules[2]!, ...footer];
  expect(framed(both, both, summary, null)).toBe(false);
});

test('a frame that goes as a whole takes its sentences along: the page was cut another way', () => {
  const banner = said('By using this garden you agree to our cookies, of which we keep some on your device.', 'use.x');
  const shelves = Array.from({ length: 12 }, (_, shelf) => said(`Shelf ${shelf}`));
  const page = [banner, ...menu, ...shelves, ...rules, ...footer];
  expect(framed(page, rules, banner, null)).toBe(true);
  expect(framed(page, page.slice(1), banner, null)).toBe(false);
});

import { expect, test } from 'vitest';
import { headingsWithin } from './short-title.ts';

test('the title of the document is not one of the headings within it', () => {
  const headings = (section: readonly string[]) =>
    headingsWithin({ name: 'Oriskel' }, { title: 'Oriskel Terms of Use' }, section);
  expect(headings(['ORISKEL Terms of Use', '2. Your content'])).toEqual(['2. Your content']);
  expect(headings(['Terms of Use.'])).toEqual([]);
  expect(headings(['2. Your content', 'Terms of Use'])).toEqual(['2. Your content', 'Terms of Use']);
  expect(headings([])).toEqual([]);
});

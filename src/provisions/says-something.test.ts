import { expect, test } from 'vitest';
import { saysSomething } from './says-something.ts';

test.each([
  ['How do I close my account?', null, false],
  ['Simple English', null, false],
  ['eesti', null, false],
  ['Import your songs', null, false],
  ['Sitemap | Careers | Press | Contact us', null, false],
  ['Hear what is new this autumn](https://tallowick.example/new)', null, false],
  ['![A person at a desk](https://tallowick.example/desk.png)', null, false],
  ['Brindle Cloud • Inference provider EEA cloud infrastructure', 'none.heading', true],
  ['We may close your account if you do not use it for two years.', null, true],
  ['May we close your account? Yes, if you do not use it for two years.', null, true],
  ['I cannot find my old page', null, false],
  ['中文（简体版） Español Türk عربي dansk Ελληνικά', null, false],
  ['Next: Understand our publisher policies and our publisher restrictions', null, false],
  ['Apply to our partner program', null, false],
  ['不得将本服务用于违法用途', null, true],
  ['No resale.', 'use.resale', true],
])('%s', (body, type, says) => {
  expect(saysSomething(body, type, false)).toBe(says);
});

test('a lead-in makes a few words a rule', () => {
  expect(saysSomething('resell it', null, true)).toBe(true);
});

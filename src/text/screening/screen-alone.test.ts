import { expect, test } from 'vitest';
import { readMarkdown } from '../read-markdown.ts';
import { reasonsAlone } from './screen-alone.ts';

const padding = Array.from(
  { length: 12 },
  (_, index) => `The small file number ${index} remembers what you chose on our pages until you close them.`,
).join('\n\n');
const codes = (text: string): string[] => reasonsAlone(readMarkdown(text)).map(({ code }) => code);

test.each([
  ['a button by itself', `We use cookies to run our pages.\n\n${padding}\n\nAccept All\n\nManage data settings`],
  ['buttons in one line', `Cookies at Larkspur\n\n${padding}\n\nReject all cookies Manage cookies`],
  ['its heading', `# We value your privacy\n\n${padding}`],
])('a wall that asks for consent is told by %s', (_, text) => {
  expect(codes(text)).toEqual(['consent-wall']);
});

test.each([
  'We use cookies to keep you signed in.',
  'Click on Cookie Settings in the footer to change your cookie preferences.',
  '* accept all cookies;\n* reject all cookies.',
  'We value your privacy and keep it.',
])('a short policy on cookies is none: %s', (sentence) => {
  expect(codes(`# Cookies\n\n${padding}\n\n${sentence}`)).toEqual([]);
});

test('a page asks for JavaScript, a policy says that none is needed', () => {
  expect(codes(`Please enable JavaScript to go on.\n\n${padding}`)).toEqual(['needs-script']);
  expect(
    codes(`Our pages work without JavaScript enabled, and without your having to enable JavaScript.\n\n${padding}`),
  ).toEqual([]);
});

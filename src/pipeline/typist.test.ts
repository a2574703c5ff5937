import { afterEach, expect, test, vi } from 'vitest';
import { classifierOf, provisionTypes, shippedModel, type Passage } from '#provisions';
import { readMarkdown } from '#text';
import { typistApart, typistHere, type Typist } from './typist.ts';

const here = typistHere(classifierOf(provisionTypes, shippedModel()));
const passages: Passage[] = [
  'sell or rent your account',
  'We may suspend your account at any time.',
  'Contact',
  'Wir haften nicht.',
].map((body, at) => ({ key: String(at), body, leads: at === 0 ? ['You may not:'] : [], heading: 'Accounts' }));

const page = readMarkdown(
  '# Terms of Harbourly\n\nYour agreement is with **Harbourly Ltd.** and costs € 5 a month.\n\n- Pay it.\n',
);

let apart: Typist | undefined;
afterEach(async () => {
  await apart?.close();
  vi.restoreAllMocks();
});

test('a thread of its own says of passages what this one says, list after list', async () => {
  const other = (apart = typistApart(here, 2));
  const lists = [passages.slice(0, 2), passages, passages.slice(1, 3), [], passages.toReversed()];
  expect(await Promise.all(lists.map((list) => other.type(list)))).toEqual(
    await Promise.all(lists.map((list) => here.type(list))),
  );
  const pages = Array.from({ length: 6 }, (_, at) => (at === 4 ? readMarkdown('Too short.') : page));
  expect(await other.screen(pages)).toEqual(await here.screen(pages));
});

test('a thread that dies is told of once, and nothing that it was asked for is lost', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  apart = typistApart(here, 0, new URL('data:text/javascript,setTimeout(()=>process.exit(3),50)'));
  const [first, second] = await Promise.all([apart.type(passages), apart.type(passages.slice(2))]);
  expect([first, second]).toEqual([await here.type(passages), await here.type(passages.slice(2))]);
  expect(await apart.type(passages.slice(0, 1))).toEqual(await here.type(passages.slice(0, 1)));
  expect(told).toHaveBeenCalledOnce();
});

import { sliceOf } from '#kernel';
import { namesPattern } from '#text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModality } from './read-modality.ts';

const clauses = (body: string, leads: readonly string[] = []): string[] =>
  readModality({ body, leads }).clauses.map(({ bearer, force, verb }) => `${bearer} ${force} ${verb}`.trim());

test.each([
  ['You must pay all fees on time.', 'user must pay'],
  ['You may not copy the charts.', 'user must-not copy'],
  ['Do not moor at the quay.', 'user must-not moor'],
  ['Members agree not to resell berths.', 'user must-not resell'],
  ['Reselling is prohibited.', 'user must-not'],
  ['We may suspend your account.', 'provider may suspend'],
  ['Harbourly reserves the right to close the quay.', 'provider may close'],
  ['Your account may be suspended.', 'provider may suspended'],
  ['You may be charged a fee.', 'provider may charged'],
  ['We will not sell your data.', 'provider must-not sell'],
  ['We will notify you of changes.', 'provider must notify'],
  ['We are not required to review content.', 'provider need-not review'],
  ['You are entitled to a refund.', 'user entitled'],
  ['You have the right to object.', 'user entitled object'],
  ['You can export your logbook.', 'user may export'],
  ['Either party may terminate this agreement.', 'both may terminate'],
] as const)('%s', (body, ...expected) => expect(clauses(body)).toEqual(expected));

test.each([
  ['These Terms shall be governed by the law of Norland.'],
  ['The harbour opens in May 2026.'],
  ['If you do not agree, leave.'],
  ['This policy does not apply to other harbours.'],
])('%s puts nothing on anybody', (body) => expect(clauses(body)).toEqual([]));

test('an item takes its verb from its lead', () => {
  const [clause] = readModality({ leads: ['You may not:'], body: 'sell or rent berths' }).clauses;
  expect(clause).toMatchObject({ force: 'must-not', bearer: 'user', bearerPlace: { part: 0, exact: 'You' } });
});

test('the platform’s own names are the provider', () => {
  const read = (names: RegExp | null) =>
    readModality({ leads: [], body: 'In such a case, quillbird may keep the deposit.' }, names).clauses[0]?.bearer;
  expect(read(namesPattern(['Quillbird']))).toBe('provider');
});

test('letting others do it, conditions, exceptions and manners have places', () => {
  const body =
    'You may not use, or facilitate or allow others to use, the crane unless we agree. If you do, we may, at our sole discretion and without notice, lock it at any time.';
  const read = readModality({ leads: [], body });
  expect(read.facilitation?.exact).toBe('facilitate or allow others');
  expect(read.exceptions.map(({ exact }) => exact)).toEqual(['unless we agree']);
  expect(read.conditions.map(({ exact }) => exact)).toEqual(['If you do']);
  expect(read.manners.map(({ manner }) => manner)).toEqual(['without-notice', 'discretion', 'any-time']);
  for (const { place } of read.manners) expect(sliceOf(body, place.span)).toBe(place.exact);
});

test('what the platform lets others do is no facilitation', () => {
  expect(readModality({ leads: [], body: 'Our service allows others to see your boat.' }).facilitation).toBeNull();
});

test('who it is done to is told', () => {
  const [clause] = readModality({ leads: [], body: 'We may share your data with third parties.' }).clauses;
  expect(clause?.toward).toBe('user');
});

test('any text is read without failing, and every place is its words', () => {
  const pieces = fc.constantFrom(
    'You',
    'we',
    'may not',
    'must',
    'be',
    'suspended',
    '.',
    ';',
    '\n',
    '🛟',
    'Harbourly',
    'if',
    'unless',
    'without notice',
    'reserves the right to',
    ' ',
    'İ',
    'allow others',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.array(fc.string(), { maxLength: 2 }), (words, leads) => {
      const body = words.join(' ');
      const read = readModality({ body, leads });
      for (const { part, span, exact } of [
        ...read.clauses.map(({ place }) => place),
        ...read.conditions,
        ...read.exceptions,
      ])
        expect(sliceOf(part === 'body' ? body : leads[part]!, span)).toBe(exact);
    }),
    { numRuns: 200 },
  );
});

import { expect, test } from 'vitest';
import { sliceOf } from '#kernel';
import { auditNotice } from './audit-notice.ts';
import { findStatedDates } from '#provisions';
import { findNoticePromises } from './notice-promises.ts';

const inWords = (text: string) =>
  findNoticePromises(text, /\bharbourly\b/g).map((one) => [one.days, one.channel, one.covers, one.exceptions]);

test.each([
  ['We will post changes to these Terms here at least 30 days before they take effect.', 30, 'posting', 'all', false],
  ['Revised terms become effective fourteen (14) days after we post them on this page.', 14, 'posting', 'all', false],
  ['We will give you thirty days’ advance notice by email of changes to this policy.', 30, 'message', 'all', false],
  [
    'If we make material changes to these terms, we will notify you 30 days in advance.',
    30,
    'unsaid',
    'material',
    false,
  ],
  ['We will tell you of changes to our fees at least two weeks before they apply.', 14, 'unsaid', 'prices', false],
  [
    'Changes to the Terms take effect 30 days after they are posted, except where the law requires more.',
    30,
    'posting',
    'all',
    true,
  ],
  ['We may change these Terms with 30 days’ notice. However, urgent changes apply at once.', 30, 'unsaid', 'all', true],
  ['Changes to the Terms apply 30 days after posting or notice to you.', 30, 'unsaid', 'all', false],
])('finds the promise in “%s”', (text, ...expected) => {
  expect(inWords(text)).toEqual([expected]);
});

test.each([
  'We may terminate this Agreement with 30 days’ notice if you do not accept the changes.',
  'You must notify us of changes at least 30 days before they take effect.',
  'We will tell you of new sub-processors and changes to this list 14 days in advance.',
  'We will post changes to these Terms here before they take effect.',
  'We delete updated records within 30 days after we receive your notice.',
])('finds none in “%s”', (text) => {
  expect(inWords(text)).toEqual([]);
});

test('quotes the whole sentence and no more', () => {
  const text = '🛶 Terms\nOther words. We post changes to these Terms 30 days before they apply. More words.';
  const [promise] = findNoticePromises(text, null);
  expect(sliceOf(text, promise!.span)).toBe('We post changes to these Terms 30 days before they apply.');
});

const posting = 'We will post changes to these Terms here at least 30 days before they take effect.';
const audit = (promise: string, before: string, after: string, detectedAfter: string, detectedBy: string) =>
  auditNotice(findNoticePromises(promise, null)[0]!, {
    before: findStatedDates(before),
    after: findStatedDates(after),
    detectedAfter: `${detectedAfter}T12:00:00Z`,
    detectedBy: `${detectedBy}T12:00:00Z`,
  });

test('kept: the text was seen in public long enough before', () => {
  const { outcome, said } = audit(posting, '', 'Effective June 30, 2025', '2025-05-20', '2025-05-21');
  expect(outcome).toBe('kept');
  expect(said).toBe(
    'The new text was captured on 21 May 2025, 40 days before the day of effect that it states, 30 June 2025; promised were 30.',
  );
});

test('broken: a capture too close to the day of effect still showed the old text', () => {
  const { outcome, said } = audit(posting, '', 'Effective June 30, 2025', '2025-06-20', '2025-06-21');
  expect(outcome).toBe('broken');
  expect(said).toContain('On 20 June 2025 the page still showed the old text, 10 days before');
});

test.each([
  ['too far apart', posting, '', 'Effective June 30, 2025', '2025-05-20', '2025-06-21'],
  ['one day short, by another clock', posting, '', 'Effective June 30, 2025', '2025-06-01', '2025-06-02'],
  ['no day of effect', posting, '', 'Updated June 30, 2025', '2025-06-20', '2025-06-21'],
  ['the same day of effect', posting, 'Effective June 30, 2025', 'Effective June 30, 2025', '2025-06-20', '2025-06-21'],
  ['an ambiguous day', posting, '', 'Effective 06/07/2025', '2025-06-20', '2025-06-21'],
  ['a month alone', posting, '', 'Effective July 2025', '2025-06-20', '2025-06-21'],
  ['two days of effect', posting, '', 'Effective June 30, 2025. Effective July 9, 2025', '2025-06-28', '2025-06-29'],
  ['a message', posting.replace('post', 'email you'), '', 'Effective June 30, 2025', '2025-06-20', '2025-06-21'],
  [
    'material',
    posting.replace('changes', 'material changes'),
    '',
    'Effective June 30, 2025',
    '2025-06-20',
    '2025-06-21',
  ],
  ['exceptions', `${posting} However, some apply at once.`, '', 'Effective June 30, 2025', '2025-06-20', '2025-06-21'],
])('cannot tell: %s', (_, promise, before, after, detectedAfter, detectedBy) => {
  expect(audit(promise, before, after, detectedAfter, detectedBy).outcome).toBe('cannot-tell');
});

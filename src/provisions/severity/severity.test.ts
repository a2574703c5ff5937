import { sliceOf } from '#kernel';
import { expect, test } from 'vitest';
import { provisionTypes } from '../types/index.ts';
import { daysOf, rubricLines, rubricOf, assessmentRelease } from './rubric.ts';
import { holdsFor, weigh } from './weigh.ts';
import type { Reader } from './readers.ts';

const typeOf = (id: string) => provisionTypes.find((type) => type.id === id)!;
const fired = (id: string, body: string, reader?: Reader, leads: readonly string[] = []): string[] =>
  weigh(typeOf(id), { body, leads }, reader).fired.map((line) => line.id);
const severity = (id: string, body: string, reader?: Reader): string =>
  weigh(typeOf(id), { body, leads: [] }, reader).severity;

/** Invented wordings on which a line holds, and near ones on which it does not. */
const cases: readonly (readonly [line: string, type: string, holds: string, not: string])[] = [
  ['no-notice', 'payment.payouts', 'We may change the rate without notice.', 'We may change the rate after a notice.'],
  ['short-notice', 'change.price', 'We give 3 days’ prior notice of new prices.', 'We give 10 days’ prior notice.'],
  ['long-notice', 'change.price', 'We give 30 days’ prior notice of new prices.', 'We give 10 days’ prior notice.'],
  ['at-discretion', 'payment.fees', 'We set fees in our sole discretion.', 'We set fees by the list.'],
  ['no-ground', 'payment.payouts', 'We may hold payouts for any reason.', 'We may hold payouts for fraud.'],
  ['both-sides', 'liability.indemnification', 'Each party indemnifies the other.', 'You indemnify us.'],
  ['way-out', 'privacy.purposes', 'We use your data for tailored ads; you may opt out.', 'We use your data for ads.'],
  ['asked-first', 'privacy.purposes', 'We read your position only with your consent.', 'We read your position.'],
  ['consent-deemed', 'privacy.tracking', 'By using the site you agree to cookies.', 'We ask before we set cookies.'],
  ['grave-data', 'privacy.collection', 'We collect your biometric data.', 'We collect your email address.'],
  [
    'advertisers-receive',
    'privacy.third_party_sharing',
    'We share your data with advertisers.',
    'We share your data with our affiliates.',
  ],
  ['trains-models', 'privacy.purposes', 'We use your data to train our AI models.', 'We use your data to answer you.'],
  ['promised-not-to', 'privacy.tracking', 'We do not track you.', 'We may track you.'],
  [
    'short-claim',
    'dispute.limitation_period',
    'A claim must be filed within one (1) year after it arose.',
    'A claim must be filed within three years after it arose.',
  ],
  ['long-retention', 'privacy.retention', 'Records are kept for seven years.', 'Records are kept for one year.'],
  ['low-cap', 'liability.cap', 'Our liability is limited to $50.', 'Our liability is limited to $5,000.'],
  ['high-cap', 'liability.cap', 'Our liability is limited to $50,000.', 'Our liability is limited to $5,000.'],
  [
    'court-at-home',
    'dispute.choice_of_law',
    'Claims are governed by the law of the country in which you live.',
    'Claims are governed by the law of Norway.',
  ],
  ['money-back', 'payment.fees', 'You may ask for a refund within 14 days.', 'Fees are due within 14 days.'],
  ['without-end', 'content.moral_rights', 'Moral rights are waived in perpetuity.', 'Moral rights are waived.'],
  [
    'reaches-others',
    'use.spam',
    'You may not send, or allow others to send, unsolicited mail.',
    'You may not send unsolicited mail.',
  ],
];

test.each(cases)('%s holds of %s: “%s”, not of “%s”', (line, type, holds, not) => {
  expect(fired(type, holds)).toContain(line);
  expect(fired(type, not)).not.toContain(line);
});

test('every general line has a case, or speaks of the type alone', () => {
  const tried = new Set(cases.map(([line]) => line));
  expect(rubricLines.filter((line) => line.for === undefined && !tried.has(line.id)).map(({ id }) => id)).toEqual([]);
});

test('lines have ids of their own, and are for types that there are', () => {
  expect(new Set(rubricLines.map(({ id }) => id)).size).toBe(rubricLines.length);
  for (const line of rubricLines)
    for (const one of line.types)
      expect([one, provisionTypes.some(({ id }) => holdsFor({ types: [one] }, id))]).toEqual([one, true]);
});

test('the same words weigh the same, whoever’s they are', () => {
  const words = (name: string): string => `${name} may suspend your account without notice and for any reason.`;
  const all = ['Harbourly', 'Quillbird', 'Tidewell', 'Lanternpost', 'Pinemarket'].map((name) =>
    severity('account.suspension', words(name)),
  );
  expect(new Set(all)).toEqual(new Set(['high']));
});

test('a line of the type and a general one do not count the same words twice', () => {
  const { fired: lines } = weigh(typeOf('account.suspension'), {
    body: 'We may suspend you without notice.',
    leads: [],
  });
  expect(lines.filter(({ place }) => place?.exact.includes('without') === true)).toHaveLength(1);
});

test('a reader’s side moves what concerns it alone', () => {
  const clause = 'Disputes are resolved by binding arbitration.';
  expect(severity('dispute.arbitration', clause)).toBe('high');
  expect(severity('dispute.arbitration', clause, 'business')).toBe('medium');
  expect(severity('developer.rate_limits', 'You may send 100 requests a minute.')).toBe('low');
  expect(severity('developer.rate_limits', 'You may send 100 requests a minute.', 'developer')).toBe('medium');
});

test('fired lines name their words', () => {
  const body = '🛟 We may change prices at our sole discretion.';
  for (const { place } of weigh(typeOf('change.price'), { body, leads: [] }).fired)
    if (place !== null) expect(sliceOf(body, place.span)).toBe(place.exact);
});

test('a release names model and rubric', () => {
  expect(rubricOf(assessmentRelease('cues-9'))).toBe('2');
  expect(rubricOf('cues-2')).toBe('1');
  expect([daysOf('P1Y'), daysOf('P5BD'), daysOf('PT24H'), daysOf('P2W')]).toEqual([365, 5, 1, 14]);
});

import { expect, test } from 'vitest';
import { changeHeadline, type Subject } from './change-headline.ts';

const subject = (title: string, more: Partial<Subject> = {}): Subject => ({
  title,
  kind: 'reworded',
  meaning: 'editorial',
  graveness: 0,
  severity: 0,
  ...more,
});

test('a change of one provision is headed by its name, a change of none has no headline', () => {
  expect(changeHeadline([subject('Arbitration')])).toBe('Arbitration');
  expect(changeHeadline([])).toBeNull();
});

test('what means something comes first, then what came or went, each name once, and the rest is counted', () => {
  expect(
    changeHeadline([
      subject('Fees and payment', { severity: 2 }),
      subject('Governing law', { kind: 'added', meaning: 'dispute-resolution' }),
      subject('Taxes'),
      subject('Limits on liability', { meaning: 'liability', graveness: 2 }),
      subject('Limits on liability', { meaning: 'clarification' }),
      subject('Notices', { meaning: 'clarification', graveness: 1 }),
      subject('Taxes'),
    ]),
  ).toBe('Limits on liability\u00A0– Governing law\u00A0– Notices\u00A0– and three more provisions');
});

test('a passage without a name heads a change after those that have one', () => {
  expect(changeHeadline([subject('Some apps that you connect, such as …', { severity: 2 }), subject('Taxes')])).toBe(
    'Taxes\u00A0– Some apps that you connect, such as …',
  );
});

import { expect, test } from 'vitest';
import { sliceOf } from '#kernel';
import { findStatedDates, statedDates } from '#provisions';
import { flagDates } from './flag-dates.ts';

const read = (text: string) =>
  findStatedDates(text).map(({ role, when }) => [role, 'on' in when ? when.on : 'in' in when ? when.in : when.kind]);

test.each([
  ['Effective July 1, 2026', 'effective', '2026-07-01'],
  ['Effective date: 1 July 2026', 'effective', '2026-07-01'],
  ['EFFECTIVE DATE\n1st July 2026', 'effective', '2026-07-01'],
  ['These terms apply with effect from 2026-07-01.', 'effective', '2026-07-01'],
  ['They will take effect on Wednesday, July 1st, 2026.', 'effective', '2026-07-01'],
  ['Last updated: 07/01/2026', 'updated', 'ambiguous'],
  ['Last updated: 07/31/2026', 'updated', '2026-07-31'],
  ['Last updated: 31/07/2026', 'updated', '2026-07-31'],
  ['Version dated 26.02.2020', 'updated', '2020-02-26'],
  ['This policy was last revised in July 2026.', 'updated', '2026-07'],
  ['Published: 04:50, 7 June 2011', 'published', '2011-06-07'],
  ['Gültig ab 1. Juli 2026', 'effective', '2026-07-01'],
  ['Diese Fassung tritt am 1. Juli 2026 in Kraft.', 'effective', '2026-07-01'],
  ['Stand: 01.07.2026', 'updated', '2026-07-01'],
  ['Zuletzt aktualisiert am 3. März 2025', 'updated', '2025-03-03'],
  ['En vigueur à compter du 1er juillet 2026', 'effective', '2026-07-01'],
  ['Dernière mise à jour : 01/07/2026', 'updated', '2026-07-01'],
  ['In vigore dal 1 luglio 2026', 'effective', '2026-07-01'],
  ['Ultimo aggiornamento: 5 marzo 2024', 'updated', '2024-03-05'],
  ['Regulamin obowiązuje od dnia 1 lipca 2026 r.', 'effective', '2026-07-01'],
  ['Ostatnia aktualizacja: 12 września 2025', 'updated', '2025-09-12'],
  ['Entrará en vigor el 1 de julio de 2026', 'effective', '2026-07-01'],
  ['Última actualización: 9 de enero de 2025', 'updated', '2025-01-09'],
])('reads “%s”', (text, role, on) => {
  expect(read(text)).toEqual([[role, on]]);
});

test.each([
  'We follow the Harbour Act, effective January 1, 2020.',
  'See the previous version, effective July 1, 2019.',
  'Effective 1 January 2020 to 1 January 2021',
  'Our offices were opened on July 1, 2019.',
  'Effective date: 31 June 2026',
  'If you joined before July 1, 2024, other rules apply.',
])('leaves “%s” alone', (text) => {
  expect(read(text)).toEqual([]);
});

test('keeps several dates apart, each with the span of its words', () => {
  const text =
    '🛶 Rowing terms\nLast Updated & Effective Date: May 2, 2025\nEffective for new members: see below\nPosted on 1 May 2025';
  const found = findStatedDates(text);
  expect(found.map(({ role, date }) => [role, sliceOf(text, date)])).toEqual([
    ['updated', 'May 2, 2025'],
    ['effective', 'May 2, 2025'],
    ['published', '1 May 2025'],
  ]);
  expect(sliceOf(text, found[2]!.span)).toBe('Posted on 1 May 2025');
  expect(statedDates(text)).toEqual({ updated: 'May 2, 2025', effective: 'May 2, 2025' });
});

test('searches the beginning and the end of a long text, and not what stands between', () => {
  const middle = `${'word '.repeat(2000)}Effective May 3, 2025. ${'word '.repeat(2000)}`;
  const text = `Effective May 2, 2025\n${middle}\nLast updated May 1, 2025`;
  const found = findStatedDates(text);
  expect(found.map(({ date }) => sliceOf(text, date))).toEqual(['May 2, 2025', 'May 1, 2025']);
});

const flags = (before: string, after: string, detectedAfter: string, detectedBy: string) =>
  flagDates({ before: findStatedDates(before), after: findStatedDates(after), detectedAfter, detectedBy }).map(
    ({ flag }) => flag,
  );

test.each([
  ['Updated May 1, 2025', 'Updated May 9, 2025', ['updated-after-detected']],
  ['Updated May 1, 2025', 'Updated May 2, 2025', ['updated-before-seen']],
  ['Updated May 1, 2025', 'Updated May 1, 2025', ['updated-not-renewed']],
  ['Effective May 1, 2025', 'Effective May 1, 2025', ['effective-not-renewed']],
  ['Effective April 1, 2025', 'Effective May 2, 2025', ['effective-before-seen']],
  ['Effective May 9, 2025', 'Effective May 6, 2025', ['effective-moved-back']],
  ['Effective April 1, 2025', 'Effective May 8, 2025. Or effective May 9, 2025', ['several-effective']],
  ['Effective April 1, 2025', 'Effective May 5, 2025', []],
  ['Updated April 1, 2025', 'Updated May 5, 2025. Effective June 5, 2025', []],
  ['Updated 01/02/2025', 'Updated 07/05/2025', []],
])('%s → %s: %s', (before, after, expected) => {
  expect(flags(before, after, '2025-05-04T10:00:00Z', '2025-05-06T10:00:00Z')).toEqual(expected);
});

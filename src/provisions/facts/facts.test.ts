import { sliceOf } from '#kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataKinds } from './data-kinds.data.ts';
import { factKinds, type FactKind } from './fact.ts';
import { factsOf } from './index.ts';
import { purposes } from './purposes.data.ts';
import { recipients } from './recipients.data.ts';

const read = (kind: FactKind, body: string, leads: readonly string[] = []): string[] =>
  factsOf({ body, leads })
    .of(kind)
    .map(({ role, value }) => (role === null ? value : `${role}:${value}`));

/** Invented wordings: what each states of the kind, and nothing else of it. */
const cases: Readonly<Record<FactKind, readonly (readonly [words: string, ...facts: string[]])[]>> = {
  period: [
    ['Harbourly gives you thirty (30) days’ prior notice of any change.', 'notice:P30D'],
    ['We will notify you at least 14 days before the new prices apply.', 'notice:P14D'],
    ['Logs are deleted after 90 days.', 'retention:P90D'],
    ['You may opt out of arbitration within 30 (thirty) days of signing up.', 'opt-out:P30D'],
    ['Any claim must be filed within one (1) year after it arose.', 'claim:P1Y'],
    ['You can ask for a refund within five business days of your purchase.', 'refund:P5BD'],
    ['Invoices fall due within 45 days.', 'other:P45D'],
    ['In the last 12 months, we collected the following data:'],
    ['Our desk is open 24 hours a day, every 2 weeks on Sundays.'],
    ['You must be over the age of eighteen (18) years.'],
  ],
  amount: [
    ['Our liability will not exceed one hundred dollars ($100.00).', 'cap:USD 100'],
    [
      'Liability is limited to the fees that you paid in the six (6) months before the claim or EUR 1 250, whichever is more.',
      'cap:fees P6M',
      'cap:EUR 1250',
    ],
    ['A late fee of £12.50 and 1.5% of the balance per month falls due.', 'sum:GBP 12.5', 'share:1.5%'],
    ['A prize of $2 million is shared by three winners.', 'sum:USD 2000000'],
    ['Version 2.5 has 100 new features.'],
  ],
  age: [
    ['You must be at least 16 years old.', '16'],
    ['Children under 13 may not sail with us.', '13'],
    ['The minimum age is eighteen (18).', '18'],
    ['Upload at least 15 images under 20 MB.'],
  ],
  arbitration: [
    [
      'Disputes go to arbitration under the rules of the American Arbitration Association, seated in Portland, Maine.',
      'body:AAA',
      'seat:US-ME',
    ],
    ['The seat of the arbitration is Geneva, Switzerland.', 'seat:CH'],
    ['The arbitration is run by the Norland Arbitration Institute.', 'body:Norland Arbitration Institute'],
    ['The choice of colours is arbitrary.'],
  ],
  'governing-law': [
    ['These Terms are governed by the laws of the State of Nevada.', 'US-NV'],
    ['French law applies and governs the contract.', 'FR'],
    ['The contract is governed by the law of the country in which you live.', 'residence'],
    ['Harbourly Ltd is organised under the laws of Ireland.'],
    ['We comply with the laws of all countries.'],
  ],
  courts: [
    ['Disputes are brought before the courts located in Boston, Massachusetts.', 'US-MA'],
    ['The Swedish courts have jurisdiction over claims.', 'SE'],
    ['You may sue in the courts of your country of residence in any dispute.', 'residence'],
    ['We answer court orders.'],
  ],
  contact: [
    [
      'Write to Privacy@Harbourly.example or call +44 20 7946 0000.',
      'email:privacy@harbourly.example',
      'phone:+44 20 7946 0000',
    ],
    ['Our office: 12 Quay Street, Bristol BS1 4XY.', 'post:BS1 4XY'],
    ['Postanschrift: Hafenstraße 7, 20457 Hamburg', 'post:20457'],
    ['Order 20457 Blue Boats of 12 kinds.'],
  ],
  date: [
    ['Effective 1 July 2026. Last updated: June 3, 2026.', 'effective:2026-07-01', 'updated:2026-06-03'],
    ['Zuletzt aktualisiert am 4. März 2025', 'updated:2025-03-04'],
    ['Last updated: 07/01/2026'],
    ['The harbour was built in 1926.'],
  ],
  consent: [
    ['We share your route only with your consent.', 'consent'],
    ['By using Harbourly you agree to these Terms.', 'deemed'],
    ['We ask for your explicit consent, and you may opt out later.', 'express', 'opt-out'],
    ['If you opt in, we show your position.', 'opt-in'],
    ['You may not copy the chart without our prior written consent.'],
  ],
  data: [
    ['We collect your precise location, IP address and email address.', 'location', 'ip-address', 'email-address'],
    ['We do not collect health data.'],
    ['You may not post telephone numbers of others.'],
  ],
  recipient: [
    ['We share your information with our affiliates and advertisers.', 'affiliates', 'advertisers'],
    ['We never sell your data to data brokers.'],
    ['Our vendors are chosen with care.'],
  ],
  purpose: [
    ['We use your data to train our models and for marketing.', 'training', 'marketing'],
    ['We do not use your messages for advertising.'],
    ['You must comply with applicable laws when you use the service.'],
  ],
  'named-law': [
    ['Your rights under the GDPR and the California Consumer Privacy Act stay.', 'GDPR', 'CCPA'],
    ['See the Norland Boats Act 1987.', 'Norland Boats Act 1987'],
    ['Enter the Promo Code and act on our Code of Conduct.'],
  ],
  region: [
    ['If you live in the EEA or in California, you may object.', 'EEA', 'US-CA'],
    ['Contact us. THEN CONTACT US AGAIN.'],
    ['The laws of France govern these Terms.'],
    ['Harbourly Ireland Limited is the controller.'],
  ],
};

describe.each(Object.keys(factKinds) as FactKind[])('facts of kind %s', (kind) => {
  test.each(cases[kind].map(([words, ...facts]) => [words, facts] as const))('%s', (words, facts) => {
    expect(read(kind, words)).toEqual(facts);
  });
});

test('an item is read with its leads', () => {
  expect(read('data', 'telephone number', ['We collect the following data:'])).toEqual(['phone']);
  expect(read('amount', 'USD 500', ['Our total liability is limited to the greater of:'])).toEqual(['cap:USD 500']);
});

test('what runs over from a lead into the body is no fact', () => {
  expect(read('amount', '0 points', ['$'])).toEqual([]);
});

test('spans lie in the part that they name, in code points', () => {
  const passage = {
    leads: ['⛵ Within 10 days 🛟 of notice:'],
    body: '🚤 you may write to help@harbourly.example within 3 days.',
  };
  for (const fact of factsOf(passage).all()) {
    const words = fact.part === 'body' ? passage.body : passage.leads[fact.part]!;
    expect(sliceOf(words, fact.span)).toBe(fact.exact);
  }
  expect(
    factsOf(passage)
      .all()
      .map(({ part }) => part),
  ).toContain(0);
});

test('any text is read without failing, and every span is its words', () => {
  const pieces = fc.constantFrom(
    '30 days',
    '$5',
    '€ 1.000,50',
    'age of 16',
    'courts of ',
    'laws of ',
    'Paris',
    '@',
    'a@b.example',
    '\n',
    '🛟',
    'consent',
    'within',
    '(',
    ')',
    '%',
    ' ',
    'İ',
    'we collect data',
    '75001 Paris',
    '12 rue ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.array(fc.string(), { maxLength: 2 }), (words, leads) => {
      const body = words.join(' ');
      for (const { part, span, exact } of factsOf({ body, leads }).all())
        expect(sliceOf(part === 'body' ? body : leads[part]!, span)).toBe(exact);
    }),
    { numRuns: 200 },
  );
});

test('names of kinds are unique', () => {
  for (const list of [dataKinds, purposes, recipients])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

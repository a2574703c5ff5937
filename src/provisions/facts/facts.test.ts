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
    ['Your plan ends with a ten-day notice.', 'notice:P10D'],
    ['The contract may end if a breach is not cured within 20 days after written notice.', 'other:P20D'],
    ['You may close your account within the 30 day period and will not be bound by the change.', 'opt-out:P30D'],
    ['Logs are kept for 60 days. The 60 day term starts anew with each visit.', 'retention:P60D'],
    ['Crew data\tName and berth of the crew\tUp to 9 months', 'retention:P9M'],
    ['If 25 or more claimants file demands within 90 days, they are heard together.', 'other:P90D'],
    ['The sums that fell due in the preceding twelve months are listed below.'],
    ['The arbiter has at least ten (10) years of experience at sea.'],
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
    ['A penalty of 0.04% (zero point zero four percent) falls due.', 'share:0.04%'],
    ['Our liability is limited to the total amount you paid.', 'cap:fees'],
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
    ['National Arbitration & Mediation runs the arbitration.', 'body:NAM'],
    ['The arbitration is run by the Norland Arbitration Institute.', 'body:Norland Arbitration Institute'],
    ['The choice of colours is arbitrary.'],
  ],
  'governing-law': [
    ['These Terms are governed by the laws of the State of Nevada.', 'US-NV'],
    ['French law applies and governs the contract.', 'FR'],
    ['The contract is governed by the law of the country in which you live.', 'residence'],
    ['Harbourly Ltd is organised under the laws of Ireland.'],
    ['We comply with the laws of all countries.'],
    ['Data are handled in accordance with the laws of the EEA.'],
  ],
  courts: [
    ['Disputes are brought before the courts located in Boston, Massachusetts.', 'US-MA'],
    ['The Swedish courts have jurisdiction over claims.', 'SE'],
    ['You may sue in the courts of your country of residence in any dispute.', 'residence'],
    ['You submit to the exclusive jurisdiction of the Irish courts in any dispute.', 'IE'],
    ['Claims go to the courts located in, respectively, Kent County, Delaware.', 'US-DE'],
    ['Claims go to the courts in Ash County or Elm County, Nevada.', 'US-NV'],
    ['A counter-notice states that you accept the jurisdiction of the court in which your address is located.'],
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
    ['If you keep using Harbourly, the changed terms will apply.', 'deemed'],
    ['You accept these rules when you register a boat.', 'deemed'],
    ['By mooring with us, you agree to the harbour rules.', 'deemed'],
    ['Your parent or guardian must consent.', 'consent'],
    ['You consent to receive letters from us.', 'consent'],
    ['You consent to the exclusive jurisdiction of the courts of Ireland.'],
    ['Unless you have specific written permission from Harbourly, you may not frame this site.'],
    ['Your agent needs written permission to act for you.'],
    ['Members of the Opt-In Rewards Program earn shells.'],
    ['We do not need your consent to send these letters.'],
    ['You may not copy the chart without our prior written consent.'],
  ],
  data: [
    ['We collect your precise location, IP address and email address.', 'location', 'ip-address', 'email-address'],
    ['We do not collect health data.'],
    [
      'Guest data\tName, social security number, contact details (email, telephone)\tKept until you sail',
      'name',
      'identity-documents',
      'email-address',
      'phone',
    ],
    ['We log data such as the date of your last login.', 'usage'],
    ['We gather information about you and your device.', 'device'],
    ['We process your inputs and outputs.', 'prompts'],
    ['We do not store your payment details, including credit card numbers.'],
    ['“Sensitive data” includes health data and financial information that we collect.'],
    ['You must keep your name and email address up to date in the data that you provide.'],
    ['You may not process others’ bank account details without their authorisation.'],
    ['We also send you emails and messages about data that we process.'],
    ['We use data from Norland Pictures.'],
    ['Depending on your location, we process data otherwise.'],
    ['Cookies are stored on your computer or mobile phone.'],
    ['The data, designs, look and feel, photographs and sounds of the service are ours to use.'],
    ['We may still send you account-related, urgent text messages about your data.'],
    ['We use data where our legitimate interests outweigh such interests of yours.'],
    ['We may use your phone number.', 'phone'],
    ['Children under 16 years of age, we delete their data.'],
    ['Order by phone, and we process your data.'],
    [
      'We collect payment data. This may include your name, email address and more.',
      'payment',
      'name',
      'email-address',
    ],
    ['Apps that collect personal information (e.g. name, email address) must have a privacy policy.'],
    ['You may not post telephone numbers of others.'],
  ],
  recipient: [
    ['We share your information with our affiliates and advertisers.', 'affiliates', 'advertisers'],
    ['We never sell your data to data brokers.'],
    ['We use third parties to store your data.', 'third-parties'],
    ['We keep a list of the third parties to whom we disclosed your data.', 'third-parties'],
    ['We provide advertisers with reports on your clicks.', 'advertisers'],
    ['Your data may be read in harbours where regulators may access your information.', 'authorities'],
    ['Your data are sent to both of our service providers.', 'processors'],
    ['We get information about you from third parties such as social networks.'],
    ['We use your information to provide services to advertisers.'],
    ['We protect your data from misuse or disclosure to a third party.'],
    ['We do not share your data, however asked, with social networks.'],
    ['You may have your data transferred and lodge a complaint with supervisory authorities.'],
    ['We and our service providers process and store personal information.', 'processors'],
    ['We are not responsible for data that you provide to any third parties.'],
    ['Our vendors are chosen with care.'],
  ],
  purpose: [
    ['We use your data to train our models and for marketing.', 'training', 'marketing'],
    ['We do not use your messages for advertising.'],
    ['We keep data to comply with a legal obligation and to monitor fraud.', 'legal-duty', 'security'],
    ['We process data to answer your questions and to promote our services.', 'support', 'marketing'],
    ['We use data to understand how people sail, and to make improvements to the service.', 'analytics', 'development'],
    ['You may opt out of the sale of your data.', 'sale'],
    ['You have the right not to be subject to automated decisions on your data.'],
    ['We use Google Analytics, a name, for data.'],
    ['Click on customer support to see which data we process.'],
    ['Your data are not stored, retained, or used for model training, product improvements.'],
    ['You have the right to access information on automated decisions about your data.'],
    ['We use data for non-marketing purposes.'],
    ['We collect data. The site is for ad hoc use only.'],
    ['We process data from marketing and advertising vendors.'],
    ['You must comply with applicable laws when you use the service.'],
  ],
  'named-law': [
    ['Your rights under the GDPR and the California Consumer Privacy Act stay.', 'GDPR', 'CCPA'],
    ['See the Norland Boats Act 1987.', 'Norland Boats Act 1987'],
    ['The EU and UK GDPR apply.', 'GDPR', 'UK GDPR'],
    ['Enter the Promo Code and act on our Code of Conduct.'],
  ],
  region: [
    ['If you live in the EEA or in California, you may object.', 'EEA', 'US-CA'],
    ['Sailors in the EU/EEA may object.', 'EU', 'EEA'],
    ['The U.S. Digital Millennium Copyright Act and the European Union General Data Protection Regulation apply.'],
    ['Harbourly Ltd is a company registered in England and Wales.'],
    ['A fee of US$50 falls due.'],
    ['SOME US STATES DO NOT ALLOW THIS LIMIT.', 'US'],
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

test('words that are a purpose only in a list of purposes', () => {
  expect(read('purpose', 'security of the harbour', ['We process data for the following purposes:'])).toEqual([
    'security',
  ]);
  expect(read('purpose', 'We process data with security in mind.')).toEqual([]);
  expect(read('purpose', 'We keep your data for two years.', ['To comply with legal obligations'])).toEqual([
    'legal-duty',
  ]);
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

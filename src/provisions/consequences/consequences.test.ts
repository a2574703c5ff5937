import { describe, expect, test } from 'vitest';
import { sliceOf } from '#kernel';
import { canBeBroken, linkConsequences, statedConsequences, type PlacedProvision } from './index.ts';
import { clausesOf } from './read-clauses.ts';

const documents = [
  { id: 'terms', title: 'Terms of Service', kind: 'terms' },
  { id: 'policy', title: 'Acceptable Use Policy', kind: 'conduct' },
  { id: 'privacy', title: 'Privacy Policy', kind: 'privacy' },
] as const;

let made = 0;
function stated(body: string, more: Partial<PlacedProvision> = {}): PlacedProvision {
  made += 1;
  return {
    id: `p${made}`,
    document: 'terms',
    position: made,
    number: null,
    section: [],
    body,
    leads: [],
    types: ['use.scraping'],
    modality: 'prohibition',
    ...more,
  };
}

const rule = (more: Partial<PlacedProvision> = {}) =>
  stated('You may not gather data from Plovernest by automated means.', { position: 1, ...more });
const says = (body: string, more: Partial<PlacedProvision> = {}) =>
  stated(body, { types: [], modality: 'statement', ...more });

function found(one: PlacedProvision, others: readonly PlacedProvision[]) {
  const surroundings = { platform: 'Plovernest', documents, stated: statedConsequences([one, ...others]) };
  return linkConsequences(one, surroundings).map(({ provision, kinds, reach, span }) => ({
    provision,
    kinds,
    reach,
    words: sliceOf([one, ...others].find(({ id }) => id === provision)?.body ?? '', span),
  }));
}

describe('what is said of the whole document reaches a rule', () => {
  test.each([
    ['If you violate these Terms, we may terminate your account.', ['termination']],
    ['We may suspend your access for breach of any provision of this Agreement.', ['suspension']],
    ['Any violation of these Terms of Service may result in legal action against you.', ['legal-action']],
    ['You will indemnify us against claims arising out of your breach of these terms.', ['liability']],
    ['This licence ends: your rights terminate automatically if you fail to comply with these terms.', ['termination']],
    ['Plovernest may take appropriate action against anyone who does not comply with these Terms.', ['measures']],
  ])('%s', (body, kinds) => {
    const [link] = found(rule(), [says(body)]);
    expect(link).toMatchObject({ reach: 'document', kinds });
    expect(body).toContain(link?.words ?? '?');
  });
});

describe('what is no consequence of breaking a rule of use', () => {
  test.each([
    ['We may terminate this agreement for convenience on thirty days’ notice.'],
    ['You may terminate your account at any time.'],
    ['You may terminate this agreement if we breach these terms.'],
    ['If you fail to pay the fees when due, we may suspend your access.'],
    ['We may terminate the accounts of repeat infringers.'],
    ['Our failure to enforce any breach of these terms is not a waiver of our right to terminate your access.'],
    ['If your account was suspended for violating these terms, you may appeal.'],
    ['You must not help others to violate these Terms or to get access to restricted accounts.'],
    ['We will notify you of a breach of security and may suspend your access meanwhile.'],
    ['Neither party is liable for damages from a breach of these terms by the other.'],
    ['If the content does not violate these terms, we will not remove it or suspend your account.'],
    ['We may share your personal data with authorities to suspend accounts that violate these terms.'],
  ])('%s', (body) => {
    expect(found(rule(), [says(body)])).toEqual([]);
  });
});

describe('where it is said', () => {
  test('a clause of a section reaches that section alone', () => {
    const clause = says('If you breach this section, we may block your account.', {
      position: 3,
      section: ['4. Bots'],
    });
    expect(found(rule({ position: 2, section: ['4. Bots'] }), [clause])).toMatchObject([{ reach: 'section' }]);
    expect(found(rule({ position: 2, section: ['3. Mail'] }), [clause])).toEqual([]);
  });

  test('a clause names sections by number', () => {
    const clause = says('We may terminate your account for breach of Section 4.', {
      position: 30,
      section: ['9. End'],
    });
    expect(found(rule({ section: ['4. Bots'] }), [clause])).toMatchObject([{ reach: 'numbered' }]);
    expect(found(rule({ section: ['5. Mail'] }), [clause])).toEqual([]);
  });

  test('items under a lead that speaks of a breach are what follows', () => {
    const clause = says('suspend your account;', { leads: ['If you violate these Terms, we may:'] });
    expect(found(rule(), [clause])).toMatchObject([{ kinds: ['suspension'], words: 'suspend your account;' }]);
  });

  test('items under “we may suspend your account if” are what leads to it', () => {
    const lead = 'We may suspend your account if:';
    expect(found(rule(), [says('you breach these Terms;', { leads: [lead] })])).toMatchObject([
      { kinds: ['suspension'] },
    ]);
    expect(found(rule(), [says('you have not used it for a year;', { leads: [lead] })])).toEqual([]);
  });

  test('a heading tells of what', () => {
    const section = ['What happens if you violate this policy?'];
    const clause = says('We will permanently suspend your account.', { document: 'policy', section, position: 9 });
    expect(found(rule({ document: 'policy', section: ['Bots'] }), [clause])).toMatchObject([{ reach: 'document' }]);
  });

  test('under each of many policies, of that one', () => {
    const section = ['What happens if you violate this policy?'];
    const under = (position: number) =>
      says('We will permanently suspend your account.', { document: 'policy', section, position });
    const [first, second] = [under(40), under(80)];
    expect(found(rule({ document: 'policy', position: 60 }), [first, second])).toMatchObject([
      { provision: second.id },
    ]);
  });

  test('a rule may say it itself', () => {
    const own = rule({ body: 'You may not resell access. If you breach this section, we may close your account.' });
    expect(found(own, [])).toMatchObject([
      { reach: 'itself', words: 'If you breach this section, we may close your account.' },
    ]);
  });
});

describe('other documents', () => {
  const clause = says('We may suspend accounts that violate these Terms.', { position: 50 });
  const inPolicy = rule({ document: 'policy' });

  test('terms reach a policy that they name', () => {
    const naming = says('We may suspend you if you violate our Acceptable Use Policy.', { position: 51 });
    expect(found(inPolicy, [naming])).toMatchObject([{ reach: 'named' }]);
  });

  test('terms reach a policy that is part of them, and no other', () => {
    const joining = stated('The Acceptable Use Policy is incorporated by reference into these Terms.', {
      types: ['agreement.incorporated_documents'],
    });
    expect(found(inPolicy, [clause, joining])).toMatchObject([{ reach: 'incorporated' }]);
    expect(found(inPolicy, [clause])).toEqual([]);
  });

  test('what the own document says comes alone', () => {
    const own = says('Violations of this policy may lead to suspension of your account.', { document: 'policy' });
    const naming = says('We may suspend you if you violate our Acceptable Use Policy.');
    expect(found(inPolicy, [naming, own]).map(({ provision }) => provision)).toEqual([own.id]);
  });
});

describe('what follows from something special', () => {
  test('not paying answers duties to pay', () => {
    const clause = says('If you fail to pay the fees when due, we may suspend your access.');
    const fees = stated('You must pay all fees within 30 days.', { types: ['payment.fees'], modality: 'duty' });
    expect(found(fees, [clause])).toMatchObject([{ kinds: ['suspension'] }]);
  });

  test('removal of content answers rules about content', () => {
    const clause = says('We may remove any content that violates these Terms.');
    const hate = stated('You may not post hateful content.', { types: ['use.harmful_content'] });
    expect(found(hate, [clause])).toMatchObject([{ kinds: ['removal'] }]);
    expect(found(rule(), [clause])).toEqual([]);
  });
});

describe('what can be broken', () => {
  test.each([
    ['You must keep your password secret.', 'account.credentials', 'duty', true],
    ['We do not allow hateful content.', 'use.harmful_content', 'statement', true],
    ['Plovernest will not sell your data.', 'use.resale', 'prohibition', false],
    ['We may suspend your account.', 'account.suspension', 'reservation', false],
    ['You agree that the service is provided as is.', 'content.user_responsibility', 'duty', false],
    ['You may not sue us in court.', 'dispute.arbitration', 'prohibition', false],
  ] as const)('%s', (body, type, modality, can) => {
    expect(canBeBroken({ body, leads: [], types: [type], modality }, 'Plovernest')).toBe(can);
  });
});

test('a clause is one sentence of its passage, counted in code points', () => {
  const body = 'Be kind 🙂. Breach of these terms may lead to termination of your account. Thank you.';
  const [clause] = clausesOf({ body, leads: [], section: [] });
  expect(sliceOf(body, clause?.span ?? [0, 0])).toBe('Breach of these terms may lead to termination of your account.');
});

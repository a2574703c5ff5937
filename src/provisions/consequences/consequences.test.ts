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
  const surroundings = {
    platform: 'Plovernest',
    documents,
    stated: statedConsequences([one, ...others], 'Plovernest'),
  };
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
    ['Accounts that sign in from a machine that was blocked because of violations of these terms are reviewed.'],
    ['If you breach these terms and we take no action, we may still terminate your access later.'],
    ['You shall suspend the access of a user who is in violation of these terms.'],
    ['You agree that your sole remedy for any breach of these terms is limited to five pounds.'],
    ['In live rooms, if a guest breaks these terms, they will lose access to the room.'],
    ['If someone uses a kit to violate these terms, such kinds of access will be blocked.'],
    ['You are responsible for any violation of these terms by your employees.'],
    ['We may terminate your use of an alias if the use violates these terms.'],
    ['If you breach these seed exchange terms, we may terminate your account.'],
    ['If an end user violates these terms, we may suspend their account.'],
    ['If we take steps that are in breach of these terms, you may be entitled to terminate your account.'],
    ['If you are a business, you will indemnify us against claims from your violation of these terms.'],
    ['If you breach this restriction, we may terminate your account.'],
    ['We may terminate the accounts of those who violate our policies.'],
    ['Any such shelf shall be considered as a serious breach of these terms and we may seek an injunction.'],
    ['A member would be considered as being in breach of these Terms where we suspend two of its nests.'],
    ['You are liable for all uses of the nests by your guests, whether permitted by or in violation of these Terms.'],
    ['If we end these Terms for a breach of these Terms, we keep the same remedies against any other persons.'],
    ['After we terminate these Terms for your breach of these Terms, if you go on, we may suspend you again.'],
    ['If you breach our Terms regarding feathers, we may suspend your account.'],
    ['We may terminate your account if you do not comply with the article “Feathers” of these Terms.'],
    ['If third-party content is in breach of these Terms, we may suspend your access to it.'],
    ['If we find a violation of the applicable Nest Licence for a nest, we may suspend your account.'],
    ['You will indemnify us for a breach of any of your representations or warranties under these Terms.'],
    ['You will indemnify us for the modification of a feather in any way in violation of these Terms.'],
    ['Your attention is drawn to section 12 (the indemnification you provide to us for your breach of these Terms).'],
    ['In a limited number of cases, where nobody meant harm, we suspend accounts for breach of these Terms.'],
    ['The actions we take for breach of these Terms, such as suspension of accounts, depend on the kind of nest.'],
    ['If we withhold sums for reasons unrelated to breaches by you of these Terms, we may pay them after suspension.'],
    ['If we suspend your account (for any reason other than in relation to a breach of these Terms), we refund you.'],
    ['Good cause is where a party violates these Terms and the terminating party cannot go on.'],
    ['Except for breach of these Terms, neither you nor Plovernest will be liable for indirect damage.'],
    ['Plovernest shall indemnify you against claims if you did not know of a breach of these Terms.'],
    ['We take violations of these Terms seriously and think of suspension of accounts.'],
    ['How to report violations of these Terms stands at https://plovernest.example/suspended-accounts and may change.'],
    ['If you use feathers in breach of these Terms, we may suspend your account.'],
    ['You may not start a denial of service attack on our services or otherwise breach these Terms.'],
    ['If you have breached any of the provisions of the preceding paragraph, we may suspend your access.'],
    ['If you are a parent, you indemnify us if the minor breaches these Terms.'],
    ['We have no responsibility for loss if your access is limited because you breach these Terms.'],
  ])('%s', (body) => {
    expect(found(rule(), [says(body)])).toEqual([]);
  });
});

describe('kinds are what befalls those who break it', () => {
  test.each([
    [
      'We may suspend your account if you breach these Terms or act in a way that would cause us legal liability.',
      ['suspension'],
    ],
    [
      'If you breach these Terms, we may suspend your account, or you may face other penalties.',
      ['suspension', 'measures'],
    ],
    [
      'If you breach these Terms, we may suspend your account without giving any refund; you pay a penalty.',
      ['suspension', 'money'],
    ],
    ['If you breach these Terms, we may cancel any orders you’ve made and take other measures.', ['measures']],
  ])('%s', (body, kinds) => {
    expect(found(rule(), [says(body)])[0]?.kinds).toEqual(kinds);
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

  test.each([
    ['We will suspend any account that we know to have shared feathers.', []],
    ['We will lock your account for a day.', ['Sharing of feathers:']],
    ['We will also lock you out of your account.', []],
    ['Restricting likes, replies and pins to your profile.', ['We may take these measures:']],
  ])('under it, not what is said of some alone: %s', (body, leads) => {
    const clause = says(body, {
      document: 'policy',
      section: ['What happens if you violate this policy?'],
      position: 9,
      leads,
    });
    expect(found(rule({ document: 'policy', section: ['Bots'] }), [clause])).toEqual([]);
  });

  test('a clause under terms for single services stays with its service', () => {
    const shop = says('We may suspend any account if you violate these Terms.', {
      section: ['8. Specific Service Terms', 'b. Feather shop'],
    });
    expect(found(rule({ section: ['8. Specific Service Terms', 'b. Feather shop'] }), [shop])).toHaveLength(1);
    expect(found(rule({ section: ['8. Specific Service Terms', 'c. Nest boxes'] }), [shop])).toEqual([]);
  });

  test('“these standards” in terms are those just said', () => {
    const clause = says('Failure to meet these standards may result in suspension of your account.', {
      position: 9,
      section: ['Selling'],
    });
    expect(found(rule({ position: 8, section: ['Selling'] }), [clause])).toHaveLength(1);
    expect(found(rule({ position: 3, section: ['Selling'] }), [clause])).toEqual([]);
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

  test('what is said of the rules under a heading about one thing stays there', () => {
    const under = (heading: string) =>
      says('If someone keeps breaking our rules, we may block their account.', {
        document: 'policy',
        section: [heading],
      });
    const bots = rule({ document: 'policy', section: ['Bots'] });
    expect(found(bots, [under('Comments')])).toEqual([]);
    expect(found(rule({ document: 'policy', section: ['Comments'] }), [under('Comments')])).toHaveLength(1);
    expect(found(bots, [under('Enforcement')])).toHaveLength(1);
  });

  test('what repeats its heading speaks of that thing alone', () => {
    const radio = says('We may end your use of Radio if you violate these terms.', { section: ['12. Radio'] });
    expect(found(rule({ section: ['3. Bots'] }), [radio])).toEqual([]);
  });

  test('an agreement inside a document of several reaches its own rules', () => {
    const kit = says('If you violate these Terms, we may terminate your account.', {
      section: ['Kit Terms of Use', '9. End'],
    });
    expect(found(rule({ section: ['Kit Terms of Use', '2. Bots'] }), [kit])).toHaveLength(1);
    expect(found(rule({ section: ['Market Terms of Use', '2. Bots'] }), [kit])).toEqual([]);
  });

  test('what the main agreement says stays out of another inside the same document', () => {
    const main = says('If you violate these Terms, we may terminate your account.', {
      section: ['Plovernest', '7. End'],
    });
    expect(found(rule({ section: ['Plovernest', '4. Bots'] }), [main])).toHaveLength(1);
    expect(found(rule({ section: ['Plovernest', 'III. Kit Terms of Use'] }), [main])).toEqual([]);
  });

  test('“such violations” are those just before', () => {
    const such = says('Such violations may lead to suspension of your account.', { position: 12, section: ['Use'] });
    expect(found(rule({ position: 11, section: ['Use'] }), [such])).toHaveLength(1);
    expect(found(rule({ position: 4, section: ['Use'] }), [such])).toEqual([]);
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

  test('and no duty to pay somebody else', () => {
    const clause = says('If you fail to pay the fees when due, we may suspend your access.');
    const fees = stated('You are responsible for paying the fees charged by your mobile carrier.', {
      types: ['payment.fees'],
      modality: 'duty',
    });
    expect(found(fees, [clause])).toEqual([]);
  });

  test('access to content that is restricted is content removed', () => {
    const clause = says('We may delete, limit or restrict access to any content that is in breach of these Terms.');
    const hate = stated('You may not post hateful content.', { types: ['use.harmful_content'] });
    expect(found(hate, [clause])).toMatchObject([{ kinds: ['removal'] }]);
    expect(found(rule(), [clause])).toEqual([]);
  });

  test('a name of a user is no content', () => {
    const clause = says('We may remove any content that violates these Terms.');
    const name = stated('You may not choose a user name that is hateful.', { types: ['use.harmful_content'] });
    expect(found(name, [clause])).toEqual([]);
  });

  test('breaking one part that is called an infringement is of that part', () => {
    const clause = says('Violation of this article is an infringement of copyright and may lead to prosecution.', {
      section: ['7. Feathers'],
    });
    const copying = stated('You may not infringe the copyright of others.', {
      types: ['use.rights_of_others'],
      section: ['4. Bots'],
    });
    expect(found(copying, [clause])).toEqual([]);
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
    ['Credits cannot be refunded.', 'payment.fees', 'prohibition', false],
    ['To be eligible for the club, you must verify your name.', 'agreement.eligibility', 'duty', false],
    ['YOUR RULES OF CONDUCT', 'use.harmful_content', 'prohibition', false],
    ['Some plans may not support older phones.', 'use.interference', 'prohibition', false],
    ['If you infringe the rights of third parties, you must compensate us.', 'use.rights_of_others', 'duty', false],
    ['By using maps you agree to the Plovernest Map Terms.', 'developer.api_license', 'duty', false],
    ['We tell you why unless prohibited by law.', 'use.lawful', 'prohibition', false],
    ['Audits must not disrupt your business.', 'business.audit', 'prohibition', false],
    ['The company will not use your name in its publicity.', 'business.publicity', 'prohibition', false],
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

import { namesPattern } from '#text';
import { provisionTypes } from '#provisions';
import { describe, expect, test } from 'vitest';
import type { PassageFacts, ProvisionToRead, ReadingContext } from './meaning.ts';
import { readMeaning } from './read-meaning.ts';

const types = new Map(provisionTypes.map((type) => [type.id, type]));
const terms: ReadingContext = {
  documentKind: 'terms',
  documentType: 'Terms of Service',
  names: namesPattern(['Harbourly']),
  types,
};
const privacy: ReadingContext = { ...terms, documentKind: 'privacy', documentType: 'Privacy Policy' };
const conduct: ReadingContext = { ...terms, documentKind: 'conduct', documentType: 'Community Guidelines' };

const passage = (body: string, more: Partial<PassageFacts> = {}): PassageFacts => ({
  body,
  leads: [],
  heading: '',
  mainType: null,
  severity: 0,
  modality: 'statement',
  ...more,
});
let count = 0;
function change(before: PassageFacts | null, after: PassageFacts | null): ProvisionToRead {
  count += 1;
  return {
    id: `p${count}`,
    kind: before === null ? 'added' : after === null ? 'removed' : 'reworded',
    before,
    after,
    rule: true,
  };
}
const directionOf = (context: ReadingContext, ...provisions: ProvisionToRead[]): string =>
  readMeaning(provisions, context).direction.user;
const affectedIn = (context: ReadingContext, body: string, heading = ''): readonly string[] =>
  readMeaning([change(null, passage(body, { heading }))], context).affected;

describe('direction', () => {
  test('a passage without a type goes by its sentences', () => {
    expect(directionOf(terms, change(null, passage('You must rinse each crate before you return it.')))).toBe('worse');
    expect(directionOf(terms, change(null, passage('You may keep the crate for a second season.')))).toBe('better');
    expect(directionOf(terms, change(null, passage('Crates are made of pine and hold twelve bottles.')))).toBe(
      'neutral',
    );
    expect(directionOf(terms, change(null, passage('You may read more about crates in our handbook.')))).toBe(
      'neutral',
    );
  });

  test('what went from one provision to another neither came nor went', () => {
    const sentence = 'We may suspend your account if a chart of the harbour is copied without leave.';
    const moved = [
      change(passage(`Charts are ours. ${sentence}`), passage('Charts are ours.')),
      change(null, passage(sentence, { mainType: 'account.suspension', severity: 1, modality: 'reservation' })),
    ];
    expect(directionOf(terms, ...moved)).toBe('neutral');
  });

  test('of a passage set anew only what is new counts', () => {
    const was = 'We share entries of your log with the yards that repair your boat for us.';
    const more = 'We may also share your log with insurers for their own offers to you.';
    const type = { mainType: 'privacy.third_party_sharing' };
    expect(directionOf(privacy, change(passage(was, type), null), change(null, passage(`${was} ${more}`, type)))).toBe(
      'worse',
    );
  });

  test('a rule of conduct is mixed, whether it came, went or was reworded; other words there are not', () => {
    const item = (body: string) => passage(body, { leads: ['Do not post:'] });
    expect(directionOf(conduct, change(null, item('Pictures of moorings that show who lives aboard')))).toBe('mixed');
    expect(directionOf(conduct, change(item('Pictures of moorings that show who lives aboard'), null))).toBe('mixed');
    expect(
      directionOf(
        conduct,
        change(item('Pictures of moorings'), item('Pictures of moorings or berths that show who lives aboard')),
      ),
    ).toBe('mixed');
    expect(directionOf(conduct, change(null, passage('Harbourly was founded by four sailors in a shed.')))).toBe(
      'neutral',
    );
  });

  test('a notice about the document is none of its rules', () => {
    const notice = 'We’re updating our terms. The updates go into effect on 5 July. Read the new terms here.';
    expect(
      directionOf(terms, change(null, passage(notice, { mainType: 'change.terms_unilateral', severity: 1 }))),
    ).toBe('neutral');
    const rule = 'We may change these terms at any time, and the changes take effect when they are posted.';
    expect(directionOf(terms, change(null, passage(rule, { mainType: 'change.terms_unilateral', severity: 1 })))).toBe(
      'worse',
    );
  });

  test('Chinese is read clause by clause', () => {
    expect(directionOf(privacy, change(null, passage('我们可能会收集你的精确地理位置和设备信息。')))).toBe('worse');
    expect(directionOf(privacy, change(null, passage('你可以随时在设置中关闭个性化推荐功能。')))).toBe('better');
    expect(directionOf(privacy, change(null, passage('港口建于一八九〇年，共有三个码头。')))).toBe('neutral');
  });
});

describe('who is affected', () => {
  test('a role counts where it is spoken to or bound, not where it is named as another', () => {
    expect(affectedIn(terms, 'Sellers must ship each crate within a week.')).toEqual(['sellers']);
    expect(affectedIn(privacy, 'We share your log with advertisers, developers and sellers.')).toEqual(['all users']);
    expect(affectedIn(privacy, 'As a developer you give us the address of your workshop.')).toEqual(['developers']);
    expect(affectedIn(terms, 'We charge minor fees for moorings.')).toEqual(['all users']);
  });

  test('a document binds its own group', () => {
    const monetisation = { ...terms, documentType: 'Content Monetisation Policy' };
    expect(affectedIn(monetisation, 'Films of storms earn nothing.')).toEqual(['creators']);
  });

  test('a place counts where people in it are spoken of, not in the name of a company or as where data lies', () => {
    expect(affectedIn(terms, 'If you live in Norway or Sweden, you may return the crate.')).toEqual([
      'all users',
      'Norway',
      'Sweden',
    ]);
    expect(affectedIn(terms, 'You contract with Harbourly Ireland Limited.')).toEqual(['all users']);
    expect(affectedIn(privacy, 'We keep your log with our services in Norway.')).toEqual(['all users']);
  });
});

import { InputError, NotFoundError } from '#kernel';
import { describe, expect, test } from 'vitest';
import { inOrderFor } from './find-bearing.ts';
import {
  about,
  article,
  articlesBearingOn,
  bearsOnSaid,
  instrument,
  instruments,
  jurisdictions,
  kindsOf,
  lawKinds,
  movingLaw,
} from './index.ts';
import { verificationLevels, type Article, type ArticleEntry, type VerificationLevel } from './type.ts';

describe('looking up', () => {
  test('an article has an address, a citation and the jurisdiction of its instrument', () => {
    expect(article('eu-gdpr', 'art-13')).toMatchObject({
      address: '/regulations/eu-gdpr/art-13',
      instrument: 'eu-gdpr',
      cite: 'GDPR, Art. 13',
      jurisdiction: 'EU',
      standing: 'in force',
      verification: { level: 'text' },
    });
    expect(instrument('eu-gdpr').articles).toContain(article('eu-gdpr', 'art-13'));
  });

  test.each(instruments().flatMap((one) => one.articles.slice(0, 1)))('$address answers', (one) => {
    expect(article(one.instrument, one.slug)).toBe(one);
  });

  test('what is not there is said to be missing', () => {
    expect(() => instrument('eu-none')).toThrow(NotFoundError);
    expect(() => article('eu-none', 'art-1')).toThrow(NotFoundError);
    expect(() => article('eu-gdpr', 'art-999')).toThrow('“art-999” of GDPR');
  });

  test('instruments are grouped by jurisdiction, in the order of the jurisdictions', () => {
    const order = jurisdictions().map(({ code }) => code);
    const places = instruments().map((one) => order.indexOf(one.jurisdiction));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('kinds of an article carry label and what to look for', () => {
    expect(kindsOf(article('eu-gdpr', 'art-17')).map(({ label }) => label)).toEqual([
      'Retention and deletion',
      'Content licence',
    ]);
    expect(lawKinds().every(({ label, looksFor }) => label !== '' && looksFor !== '')).toBe(true);
  });
});

describe('articles that bear on kinds', () => {
  const written = (
    slug: string,
    level: VerificationLevel,
    standing: ArticleEntry['standing'],
    kinds: readonly string[],
  ): Article => ({ ...article('eu-gdpr', 'art-13'), slug, verification: { level }, standing, kinds });

  test('its own subject first, then better checked, then in force', () => {
    const ordered = [
      written('subject', 'text', 'in force', ['a', 'c']),
      written('contested', 'text', 'contested', ['a']),
      written('coming', 'text', 'coming', ['a']),
      written('repealed', 'text', 'repealed', ['a']),
      written('heading', 'heading', 'in force', ['a']),
      written('secondary', 'secondary', 'in force', ['a']),
      written('unchecked', 'none', 'in force', ['a']),
      written('other-kind', 'text', 'in force', ['b', 'a']),
      written('touches', 'text', 'in force', ['c', 'a']),
      written('touches-other', 'text', 'in force', ['c', 'b']),
    ];
    expect(ordered.toReversed().toSorted(inOrderFor(['a', 'b']))).toEqual(ordered);
  });

  test.each(lawKinds())('for $id those whose subject it is come first, each by how well it was checked', ({ id }) => {
    const found = articlesBearingOn([id]);
    const ranks = found.map((one) => [one.kinds.indexOf(id), verificationLevels.indexOf(one.verification.level)]);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
    expect(found.every((one) => one.kinds.includes(id))).toBe(true);
    expect(found.length).toBe(instruments().flatMap((one) => one.articles.filter((a) => a.kinds.includes(id))).length);
  });

  test('what a lawyer would look up first is first', () => {
    const [first] = articlesBearingOn(['sensitive-data', 'biometric-data']);
    expect(first?.address).toBe('/regulations/eu-gdpr/art-9');
    expect(articlesBearingOn(['privacy-notice'])[0]?.address).toBe('/regulations/eu-gdpr/art-13');
  });

  test('an article that bears on two of the kinds is listed once', () => {
    const found = articlesBearingOn(['retention-deletion', 'content-licence']);
    expect(found.filter(({ address }) => address === '/regulations/eu-gdpr/art-17')).toHaveLength(1);
  });

  test('a jurisdiction includes those within it, and no other whose code begins alike', () => {
    const found = (code: string) =>
      new Set(articlesBearingOn(['privacy-notice'], { jurisdictions: [code] }).map((one) => one.jurisdiction));
    expect(found('US')).toEqual(new Set(['US', 'US-CA', 'US-TX', 'US-VA']));
    expect(found('US-CA')).toEqual(new Set(['US-CA']));
    expect(found('CA').has('US-CA')).toBe(false);
  });

  test('no kinds, no articles; no jurisdictions, none of them', () => {
    expect(articlesBearingOn([])).toEqual([]);
    expect(articlesBearingOn(['consent'], { jurisdictions: [] })).toEqual([]);
    expect(articlesBearingOn(['consent'], { jurisdictions: undefined })).toEqual(articlesBearingOn(['consent']));
  });

  test('unknown kinds and jurisdictions are refused', () => {
    expect(() => articlesBearingOn(['consnet'])).toThrow(InputError);
    expect(() => articlesBearingOn(['consent'], { jurisdictions: ['ZZ'] })).toThrow(InputError);
  });
});

describe('what is said about the table', () => {
  test('it bears on; it never says that a clause breaches', () => {
    expect(bearsOnSaid).toContain('bear on');
    expect(bearsOnSaid).toContain('does not say');
    expect(about().disclaimer).toContain('not legal advice');
    expect(Object.keys(about().verificationLevels)).toEqual([...verificationLevels]);
  });

  test('moving law is listed with what moves', () => {
    const moving = movingLaw();
    expect(moving.length).toBeGreaterThanOrEqual(14);
    expect(moving.find(({ slug }) => slug === 'in-dpdp')?.watch).toBe('phased commencement to May 2027');
    expect(moving.find(({ slug }) => slug === 'eu-ai-act')?.note).toContain('2 Dec 2027');
  });
});

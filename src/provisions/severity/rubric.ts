import type { Fact, FactKind } from '../facts/fact.ts';
import { dataKinds } from '../facts/data-kinds.data.ts';
import type { Place } from '../modality/clause.ts';
import type { RubricLine, Seen } from './rubric-line.ts';

/** The rubric's release; a change of the rubric shows as re-scoring, never as a change of terms. */
export const rubric = '2';

/** What an assessment is filed under: the release of the model that typed it and that of the rubric that weighed it. */
export const assessmentRelease = (model: string): string => `${model}/rubric-${rubric}`;

/** The release of the rubric under which an assessment was weighed. */
export const rubricOf = (release: string): string => /\/rubric-(.+)$/.exec(release)?.[1] ?? '1';

const first = (seen: Seen, kind: FactKind, holds: (fact: Fact) => boolean): Place | null =>
  seen.facts(kind).find(holds) ?? null;

const named =
  (kind: FactKind, ...values: string[]) =>
  (seen: Seen): Place | null =>
    first(seen, kind, ({ value }) => values.includes(value));

/** Days of an ISO 8601 duration, a month being 30; business days count as days. */
export function daysOf(duration: string): number {
  const [, time, count, unit = 'D'] = /^P(T?)(\d+(?:\.\d+)?)([A-Z]+)$/.exec(duration) ?? [];
  const each = time === 'T' ? { H: 1 / 24, M: 1 / 1440 }[unit] : { D: 1, BD: 1, W: 7, M: 30, Y: 365 }[unit];
  return Number(count ?? 0) * (each ?? 0);
}

const period = (seen: Seen, role: string, holds: (days: number) => boolean): Place | null =>
  first(seen, 'period', (fact) => fact.role === role && holds(daysOf(fact.value)));

const grave = dataKinds.filter((kind) => kind.grave === true).map(({ id }) => id);
const powers = [
  'account.suspension',
  'account.termination_by_provider',
  'change.*',
  'content.moderation_removal',
  'use.enforcement',
  'payment.*',
  'developer.*',
];
const withheld =
  /^(?:sell|sold|share|disclose|rent|use|train|process|collect|read|track|scan|provide|give|make|knowingly|trade|access)$/;

/**
 * The general lines, in the order in which they are printed. A type has lines of its own beside them (`types/`). Where two lines fired because of
 * the same words, and in the same direction, the type's own counts.
 */
export const rubricLines: readonly RubricLine[] = [
  {
    id: 'no-notice',
    types: powers,
    shift: 1,
    reason: 'It may be done without notice.',
    looks: '“without notice”, “with or without notice” and the like',
    test: (seen) => seen.manner('without-notice'),
  },
  {
    id: 'short-notice',
    types: powers,
    shift: 1,
    reason: 'Notice is shorter than a week.',
    looks: 'a period of notice of less than seven days',
    test: (seen) => period(seen, 'notice', (days) => days > 0 && days < 7),
  },
  {
    id: 'long-notice',
    types: powers,
    shift: -1,
    reason: 'Notice of two weeks or more is given.',
    looks: 'a period of notice of fourteen days or more',
    test: (seen) => period(seen, 'notice', (days) => days >= 14),
  },
  {
    id: 'at-discretion',
    types: [...powers, 'agreement.assignment'],
    shift: 1,
    reason: 'It is left to somebody’s discretion.',
    looks: '“in our sole discretion” and the like',
    test: (seen) => seen.manner('discretion'),
  },
  {
    id: 'no-ground',
    types: powers,
    shift: 1,
    reason: 'No ground is needed.',
    looks: '“for any reason”, “with or without cause”',
    test: (seen) => seen.manner('any-reason'),
  },
  {
    id: 'both-sides',
    types: ['liability.*', 'account.termination_by_provider', 'agreement.assignment', 'business.confidentiality'],
    shift: -1,
    reason: 'It works for both sides.',
    looks: '“either party”, “each party”, “neither party”',
    test: (seen) => seen.manner('mutual'),
  },
  {
    id: 'way-out',
    types: [
      'privacy.*',
      'ai.training_on_user_data',
      'dispute.arbitration',
      'dispute.class_waiver',
      'payment.auto_renewal',
      'content.moral_rights',
      'change.*',
    ],
    shift: -1,
    reason: 'A way to opt out or object is offered.',
    looks: 'words by which one may opt out, object or unsubscribe',
    test: named('consent', 'opt-out'),
  },
  {
    id: 'asked-first',
    types: ['privacy.*', 'ai.training_on_user_data'],
    shift: -1,
    reason: 'It is done only with consent.',
    looks: 'consent that is asked for, or given by opting in',
    test: named('consent', 'opt-in', 'express', 'consent'),
  },
  {
    id: 'consent-deemed',
    types: ['privacy.*', 'ai.training_on_user_data', 'change.*'],
    shift: 1,
    reason: 'Use alone counts as consent.',
    looks: '“by using … you agree”, “continued use means acceptance”',
    test: named('consent', 'deemed'),
  },
  {
    id: 'grave-data',
    types: [
      'privacy.collection',
      'privacy.purposes',
      'privacy.third_party_sharing',
      'privacy.advertising',
      'privacy.sale',
      'privacy.tracking',
      'privacy.processors',
    ],
    shift: 1,
    reason: 'Data that many laws protect more are concerned.',
    looks: 'biometric, genetic or health data, criminal records, identity documents, ethnicity, belief or orientation',
    test: named('data', ...grave),
  },
  {
    id: 'advertisers-receive',
    types: ['privacy.collection', 'privacy.purposes', 'privacy.third_party_sharing', 'privacy.tracking'],
    shift: 1,
    reason: 'Advertisers or data brokers receive data.',
    looks: 'advertisers, advertising partners or data brokers as recipients',
    test: named('recipient', 'advertisers', 'data-brokers'),
  },
  {
    id: 'trains-models',
    types: [
      'privacy.collection',
      'privacy.purposes',
      'privacy.third_party_sharing',
      'content.license_to_service',
      'content.feedback',
    ],
    shift: 1,
    reason: 'Models are trained with it.',
    looks: 'training of models as a purpose',
    test: named('purpose', 'training'),
  },
  {
    id: 'promised-not-to',
    types: [
      'privacy.sale',
      'privacy.third_party_sharing',
      'privacy.advertising',
      'privacy.automated_decisions',
      'privacy.private_messages',
      'privacy.sensitive_data',
      'privacy.tracking',
      'privacy.government_disclosure',
      'ai.training_on_user_data',
    ],
    shift: -2,
    reason: 'The provider promises not to do it.',
    looks: 'a clause by which the provider will not sell, share, use or read',
    test: (seen) => {
      if (!/\b(?:not|never)\b|n't\b/.test(seen.plain)) return null;
      const { clauses } = seen.modality();
      const may = clauses.some(({ bearer, force }) => bearer === 'provider' && force === 'may');
      const not = clauses.find(
        ({ bearer, force, verb }) => bearer === 'provider' && force === 'must-not' && withheld.test(verb),
      );
      return may || not === undefined ? null : not.place;
    },
  },
  {
    id: 'long-retention',
    types: ['privacy.retention'],
    shift: 1,
    reason: 'Data stay for three years or more.',
    looks: 'a period of retention of three years or more',
    test: (seen) => period(seen, 'retention', (days) => days >= 3 * 365),
  },
  {
    id: 'short-claim',
    types: ['dispute.limitation_period'],
    shift: 1,
    reason: 'A claim is lost after a year or sooner.',
    looks: 'a period to bring a claim of one year or less',
    test: (seen) => period(seen, 'claim', (days) => days > 0 && days <= 366),
  },
  {
    id: 'low-cap',
    types: ['liability.cap'],
    shift: 1,
    reason: 'The ceiling is a hundred or less.',
    looks: 'a ceiling of 100 or less in dollars, euros or pounds',
    test: (seen) =>
      first(
        seen,
        'amount',
        ({ role, value }) => role === 'cap' && /^(?:USD|EUR|GBP|CAD|AUD) /.test(value) && Number(value.slice(4)) <= 100,
      ),
  },
  {
    id: 'high-cap',
    types: ['liability.cap'],
    shift: -1,
    reason: 'The ceiling is ten thousand or more.',
    looks: 'a ceiling of 10,000 or more in dollars, euros or pounds',
    test: (seen) =>
      first(
        seen,
        'amount',
        ({ role, value }) =>
          role === 'cap' && /^(?:USD|EUR|GBP|CAD|AUD) /.test(value) && Number(value.slice(4)) >= 10_000,
      ),
  },
  {
    id: 'court-at-home',
    types: ['dispute.jurisdiction', 'dispute.choice_of_law'],
    shift: -1,
    reason: 'The law or the courts of the user’s own place stay open.',
    looks: 'the law or courts of the place where the user lives',
    test: (seen) => named('courts', 'residence')(seen) ?? named('governing-law', 'residence')(seen),
  },
  {
    id: 'money-back',
    types: ['payment.refund', 'payment.auto_renewal', 'payment.fees'],
    shift: -1,
    reason: 'There is a time to withdraw or to be paid back.',
    looks: 'a period of withdrawal or refund',
    test: (seen) => period(seen, 'refund', (days) => days > 0),
  },
  {
    id: 'without-end',
    types: [
      'content.license_to_service',
      'content.license_survives',
      'content.feedback',
      'content.moral_rights',
      'privacy.retention',
    ],
    shift: 1,
    reason: 'It has no end or cannot be taken back.',
    looks: '“perpetual”, “irrevocable”, “indefinitely”',
    test: (seen) => seen.manner('perpetual'),
  },
  {
    id: 'reaches-others',
    types: ['use.*', 'ai.prohibited_uses', 'ai.no_competing_models', 'developer.*', 'business.benchmarking'],
    shift: 1,
    reason: 'It reaches those who let, help or make others do it.',
    looks: '“or facilitate or allow others to”',
    test: (seen) => seen.facilitation(),
  },
  {
    id: 'between-businesses',
    types: ['dispute.arbitration', 'dispute.class_waiver'],
    for: ['business', 'developer'],
    shift: -1,
    reason: 'Between businesses such a clause is usual and can be negotiated.',
    looks: 'the type alone',
    test: () => true,
  },
  {
    id: 'business-exposure',
    types: [
      'liability.indemnification',
      'liability.cap',
      'business.service_levels',
      'business.audit',
      'business.publicity',
      'dispute.choice_of_law',
      'change.service_modification',
    ],
    for: ['business'],
    shift: 1,
    reason: 'A business that builds on the service carries the loss.',
    looks: 'the type alone',
    test: () => true,
  },
  {
    id: 'business-data',
    types: [
      'privacy.processors',
      'privacy.international_transfer',
      'privacy.breach_notice',
      'business.confidentiality',
    ],
    for: ['business', 'privacy-officer'],
    shift: 1,
    reason: 'A business answers for the data that it hands on.',
    looks: 'the type alone',
    test: () => true,
  },
  {
    id: 'developer-ground',
    types: [
      'developer.*',
      'ai.no_competing_models',
      'use.scraping',
      'change.service_modification',
      'business.beta',
      'use.resale',
      'business.benchmarking',
    ],
    for: ['developer'],
    shift: 1,
    reason: 'A product that stands on the interface stands or falls with it.',
    looks: 'the type alone',
    test: () => true,
  },
  {
    id: 'creator-ground',
    types: [
      'content.license_to_service',
      'content.license_survives',
      'content.moderation_removal',
      'content.copyright_notices',
      'payment.payouts',
      'ai.training_on_user_data',
      'content.ownership_user',
    ],
    for: ['creator'],
    shift: 1,
    reason: 'Works and what they earn are the livelihood of a creator.',
    looks: 'the type alone',
    test: () => true,
  },
  {
    id: 'officer-ground',
    types: [
      'privacy.retention',
      'privacy.legal_basis',
      'privacy.security',
      'privacy.automated_decisions',
      'privacy.sensitive_data',
      'privacy.children',
      'privacy.collection',
      'privacy.purposes',
      'privacy.tracking',
      'privacy.sale',
      'privacy.third_party_sharing',
    ],
    for: ['privacy-officer'],
    shift: 1,
    reason: 'It has to be weighed in a record or an assessment of processing.',
    looks: 'the type alone',
    test: () => true,
  },
  {
    id: 'outside-the-office',
    types: ['payment.*', 'ip.*', 'business.publicity', 'dispute.class_waiver'],
    for: ['privacy-officer'],
    shift: -1,
    reason: 'It is outside what a privacy officer answers for.',
    looks: 'the type alone',
    test: () => true,
  },
];

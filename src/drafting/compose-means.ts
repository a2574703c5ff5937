import type { Reader } from '#provisions';
import { named, type Stated } from './compose-facts.ts';
import type { Draft, ProvisionFacts } from './facts.ts';
import { quotedWords } from './compose-rule.ts';

const groups: readonly (readonly [
  reader: Reader,
  key: 'consumers' | 'businesses' | 'developers' | 'creators' | null,
  title: string,
])[] = [
  ['consumer', 'consumers', 'Consumers'],
  ['business', 'businesses', 'Businesses'],
  ['developer', 'developers', 'Developers'],
  ['creator', 'creators', 'Creators'],
  ['privacy-officer', null, 'Privacy officers'],
];

/** What it means for each group: what is known of the type, then what follows for the group from these words. */
export function composeMeans(facts: ProvisionFacts, own: Stated, fill: (text: string) => string): Draft['means'] {
  if (facts.type === null) return [];
  const { means } = facts.type.prose;
  return groups.flatMap(([reader, key, audience]) => {
    const known = key === null ? undefined : means[key];
    const sides = facts.read.sides.filter((line) => line.readers.includes(reader)).map(({ reason }) => reason);
    const follows = followsFor[reader](own, facts);
    const text = [...(known === undefined ? [] : [fill(known)]), ...sides, ...follows].join(' ');
    return text === '' ? [] : [{ audience, text }];
  });
}

type Follows = (own: Stated, facts: ProvisionFacts) => string[];

const sentence = (
  own: Stated,
  kind: Parameters<Stated['values']>[0],
  role: string | undefined,
  before: string,
  after = '.',
): string[] => {
  const found = own.values(kind, role);
  return found.length === 0 ? [] : [`${before}${named(found)}${after}`];
};
const consent = (own: Stated, value: string, words: string): string[] =>
  own.values('consent').some((fact) => fact.value === value) ? [words] : [];

const consumers: Follows = (own) => [
  ...sentence(own, 'period', 'notice', 'Between being told and the effect there are '),
  ...sentence(own, 'period', 'opt-out', 'To opt out or object there are '),
  ...sentence(own, 'period', 'refund', 'To withdraw or to be paid back there are '),
  ...sentence(own, 'period', 'claim', 'A claim that is not brought in time can be lost; the time is '),
  ...sentence(own, 'amount', 'cap', 'The ceiling that the text sets is '),
  ...sentence(own, 'age', undefined, 'Check it against the age of '),
  ...consent(own, 'deemed', 'Use alone is taken as agreeing.'),
  ...consent(own, 'opt-out', 'Who wants out must act.'),
  ...consent(own, 'opt-in', 'It starts with those who opt in.'),
];
const businesses: Follows = (own) => [
  ...sentence(own, 'amount', 'cap', 'Set the loss that could be suffered against a ceiling of '),
  ...sentence(own, 'governing-law', undefined, 'A dispute would fall under the law of '),
  ...sentence(own, 'courts', undefined, 'A dispute would be held before the courts of '),
  ...sentence(own, 'arbitration', 'seat', 'An arbitration would be held in '),
];
const developers: Follows = (_, { type, read }) =>
  read.rule.facilitation !== null && type !== null && /^(?:use|developer|ai)\./.test(type.id)
    ? [
        `What others do through a product that stands on it can be reached too: ${quotedWords(read.rule.facilitation.exact)}.`,
      ]
    : [];
const creators: Follows = (own, { type, read }) => {
  const lasting = read.rule.manners.find(({ manner }) => manner === 'perpetual');
  return type !== null && type.id.startsWith('content.')
    ? [
        ...(lasting === undefined ? [] : [`How long: ${quotedWords(lasting.place.exact)}.`]),
        ...(own.values('purpose').some(({ value }) => value === 'training')
          ? ['Training of models is among the purposes.']
          : []),
      ]
    : [];
};
const officers: Follows = (own, { type }) => {
  if (type === null || !/^(?:privacy|ai)\./.test(type.id)) return [];
  const parts = [
    ...sentence(own, 'data', undefined, 'data: ', ''),
    ...sentence(own, 'purpose', undefined, 'purposes: ', ''),
    ...sentence(own, 'recipient', undefined, 'recipients: ', ''),
    ...sentence(own, 'period', 'retention', 'kept or deleted within: ', ''),
    ...sentence(own, 'region', undefined, 'places: ', ''),
    ...sentence(own, 'named-law', undefined, 'law named: ', ''),
  ];
  return parts.length === 0 ? [] : [`For a record of processing, it states ${parts.join('; ')}.`];
};
const followsFor: Readonly<Record<Reader, Follows>> = {
  consumer: consumers,
  business: businesses,
  developer: developers,
  creator: creators,
  'privacy-officer': officers,
};

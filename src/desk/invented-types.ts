import { provisionType, type ProvisionType } from '#provisions';

const type = (id: ProvisionType['id'], title: string, standsIn: ProvisionType['standsIn']): ProvisionType =>
  provisionType({
    id,
    title,
    definition: `States ${title}.`,
    is: 'is',
    isNot: 'is not',
    standsIn,
    prior: 1,
    severity: [],
    affects: ['all users'],
    law: [],
    cues: [],
    prose: {
      what: `This provision is about ${title} at {platform}.`,
      why: 'It matters.',
      means: { consumers: 'Read it.', businesses: 'Read it twice.' },
      actions: ['Read the {document}.'],
    },
    examples: { yes: [], no: [] },
  });
const spam = {
  ...type('use.spam', 'Unsolicited messages', ['conduct', 'terms']),
  formerly: ['use.unsolicited_messages'] as const,
};
const suspension = type('account.suspension', 'Suspension', ['terms', 'conduct']);
const fees = type('payment.fees', 'Fees', ['terms']);
export const types = [spam, suspension, fees];
export const typeMap = new Map(types.map((one) => [one.id as string, one]));

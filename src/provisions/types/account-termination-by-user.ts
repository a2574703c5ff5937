import { provisionType } from '../type.ts';

export default provisionType({
  id: 'account.termination_by_user',
  title: 'Termination by the user',
  definition: 'States that and how the user may end the agreement or close the account.',
  is: 'Counts for closing, deleting or deactivating an account and for ending the agreement, also where both parties have the same right.',
  isNot:
    'Renewal and cancellation of a paid plan as such belongs to the payment family; erasure of personal data is a privacy type; the consequences are account.effects_of_termination.',
  standsIn: ['terms', 'commerce', 'developer', 'privacy'],
  prior: 0,
  severity: [
    {
      id: 'only-for-breach',
      pattern: /\b(?:materially? breach|material breach)\b/,
      shift: 1,
      reason: 'The user may leave only after a breach.',
    },
    {
      id: 'hurdle',
      pattern: /\b(?:written notice|in writing|by post|registered mail|days'? (?:prior |written )?notice)\b/,
      shift: 1,
      reason: 'Form or time stands before the exit.',
    },
  ],
  affects: ['all users'],
  law: ['cancellation-withdrawal'],
  cues: [
    {
      id: 'you-may-close-account',
      any: [
        'close',
        'delete',
        'deactivate',
        'cancel',
        'terminate',
        'deleting',
        'closing',
        'terminating',
        'cancelling',
        'canceling',
      ],
      pattern:
        /\b(?:you|users?|customer|subscriber|members?) (?:may|can|are free to|have the right to|has the right to|might|could|wish to|want to|would like to|decide to|choose to)\b[^.]{0,50}\b(?:close|delete|deactivate|cancel|terminate)\b[^.]{0,40}\baccounts?\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'you-may-terminate-agreement',
      any: ['terminate', 'end', 'cancel', 'withdraw'],
      pattern:
        /\b(?:you|users?|customer|subscriber|licensee|members?) (?:may|can|are free to|have the right to|has the right to)\b[^.]{0,60}\b(?:terminate|end|cancel)\b[^.]{0,40}\b(?:these terms|this agreement|the agreement|agreement|contract|terms|your use|relationship|membership)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'stop-using-any-time',
      any: ['stop', 'discontinue', 'leave'],
      pattern:
        /\b(?:you|users?) (?:may|can|are free to|are welcome to)\b[^.]{0,30}\b(?:stop using|discontinue (?:your )?us(?:e|ing)|leave)\b[^.]{0,40}\b(?:services?|at any time|platform|site|app)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'either-party',
      any: ['either', 'both', 'each'],
      pattern:
        /\b(?:either|each|both) part(?:y|ies)\b[^.]{0,60}\bterminate\b|\b(?:you or (?:we|us|\w+)|we or you|both you and (?:us|\w+)) (?:may|can)\b[^.]{0,40}\bterminate\b/,
      weight: 4,
    },
    {
      id: 'how-to-close',
      any: ['delete', 'close', 'deactivate', 'terminate', 'deleting', 'deletion'],
      pattern:
        /\bto (?:permanently )?(?:delete|close|deactivate|terminate) (?:your|an|the) accounts?\b[^.]{0,100}\b(?:contact|go to|visit|settings|click|email|e-mail|please|follow|send|log)\b|\b(?:request|ask)\w*\b[^.]{0,40}\b(?:deletion|closure|termination) of (?:your|the) accounts?\b|\b(?:delet|clos|deactivat|terminat)(?:e|ing) your account\b[^.]{0,60}\b(?:in|through|via|by|from|using|at)\b[^.]{0,40}\b(?:settings|page|contact|e-?mail|support|dashboard|any time)/,
      weight: 3,
    },
    {
      id: 'terminate-by-user-passive',
      any: ['terminated', 'closed', 'cancelled'],
      pattern: /\b(?:terminated|closed|cancell?ed) by (?:you|the user|customer|either party|the customer)\b/,
      weight: 2.2,
    },
    {
      id: 'ban-or-rights-list',
      any: ['behalf', 'others', 'cookies', 'refund'],
      pattern: /\bcookies?\b|\b(?:may|can) not (?:terminate|cancel)\b|\bcancel your order\b/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['terminat*', 'closing', 'deleting', 'cancel*', 'closure'],
      pattern:
        /\btermination by (?:you|user|customer)|\b(?:clos|delet|cancel)\w* (?:of )?your account|\baccount (?:closure|deletion)/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says how you can leave {platform}: close the account or end the agreement.',
    why: 'An easy way out keeps a choice open. Look at form, notice and at what you lose on the way.',
    means: {
      consumers: 'Closing an app is not closing an account; a paid plan may have to be cancelled apart.',
      businesses: 'A contract with a fixed term may only be ended for cause.',
    },
    actions: ['Export what you want to keep before you leave.', 'Cancel paid plans as well.', 'Keep the confirmation.'],
  },
  examples: {
    yes: [
      'You may close your Lanternpost account at any time.',
      'Customer may terminate this Agreement by written notice.',
      'You are free to stop using the Quillbird services at any time.',
      'Either party can terminate the contract at the end of a month.',
      'To delete your account, go to the settings page and follow the steps.',
    ],
    no: [
      'We may terminate your account if you break these rules.',
      'You can delete cookies in your browser.',
      'When the Agreement ends, your licence ends too.',
      'You can delete single posts from your Harrowmere profile.',
      'Your subscription renews each month unless cancelled.',
    ],
  },
});

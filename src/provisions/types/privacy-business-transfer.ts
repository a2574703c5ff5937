import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.business_transfer',
  title: 'Data in a sale of the business',
  definition: 'States that personal data may pass to another company in a merger, sale, insolvency or similar event.',
  is: 'Transfer or disclosure of user data in a merger, acquisition, financing, sale of assets or bankruptcy, or while one is discussed.',
  isNot: 'Transfer of the contract itself (assignment); sale of data as a trade (privacy.sale).',
  standsIn: ['privacy', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'as-asset',
      pattern:
        /\b(?:assets? (?:that|which) (?:\w+ )?(?:is|are|be)? ?(?:transferred|sold)|one of the (?:\w+ )?assets|without (?:notice|(?:your )?consent)|due diligence|negotiations?)\b/,
      shift: 1,
      reason: 'Data count as an asset, or are shown before a deal is made.',
    },
    {
      id: 'promises-last',
      pattern:
        /\b(?:notify|inform|notice|consent|honou?r|remain subject|continue to be (?:protected|subject)|in accordance with this|consistent with this)\b/,
      shift: -1,
      reason: 'Notice is given or the present promises go on.',
    },
  ],
  affects: ['all users'],
  law: ['assignment-transfer', 'data-sale-sharing'],
  cues: [
    {
      id: 'data-then-deal',
      any: [
        'merger',
        'mergers',
        'acquisition',
        'bankruptcy',
        'insolvency',
        'reorganization',
        'reorganisation',
        'acquired',
        'divestiture',
        'merge',
        'restructuring',
        'merged',
        'financing',
      ],
      pattern:
        /\b(?:information|data|records)\b[^.]{0,260}\b(?:mergers?|merged?|acquisition|acquired by (?:another|a third|other)|bankruptcy|insolvency|reorgani[sz]ation|divestiture|restructuring|financing|sale of (?:\w+ ){0,4}(?:assets|business))\b/,
      weight: 3.2,
    },
    {
      id: 'deal-then-data',
      any: [
        'merger',
        'mergers',
        'acquisition',
        'bankruptcy',
        'insolvency',
        'reorganization',
        'reorganisation',
        'acquired',
        'divestiture',
        'merge',
        'restructuring',
        'sell',
        'merged',
        'financing',
        'asset',
        'assets',
      ],
      pattern:
        /\b(?:mergers?|merged?|acquisition|(?:is|are|be|been|get|gets) acquired|bankruptcy|insolvency|reorgani[sz]ation|divestiture|restructuring|sell(?:s)? (?:or (?:buy|transfer) )?(?:\w+ ){0,5}(?:business|assets|company)|sale of (?:\w+ ){0,4}(?:assets|business))\b[^.]{0,260}\b(?:information|data|records)\b/,
      weight: 3.2,
    },
    {
      id: 'share-in-deal',
      any: [
        'merger',
        'mergers',
        'acquisition',
        'bankruptcy',
        'transaction',
        'transactions',
        'reorganization',
        'reorganisation',
        'successor',
      ],
      pattern:
        /\b(?:share|disclose|transfer|sell|assign|sold|transferred|disclosed|shared)\b[^.]{0,160}\b(?:merger|acquisition|bankruptcy|reorgani[sz]ation|(?:corporate|business|strategic) transactions?|successor|acquirer|buyer)\b/,
      weight: 1.5,
    },
    {
      id: 'named-so',
      any: ['business', 'corporate', 'transfers'],
      pattern:
        /\b(?:business|corporate|strategic|change of control)[- ](?:transfers?|transactions?|reorgani[sz]ation|restructuring)\b/,
      weight: 1.7,
    },
    {
      id: 'heading-transfer',
      any: ['merger', 'transfers', 'transfer', 'transactions', 'transaction', 'sale', 'acquisition'],
      pattern:
        /\bbusiness transfers?\b|\bmerger\b|\b(?:corporate|business) (?:transactions?|changes?)\b|\bsale of (?:the |our )?business\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'assign-contract',
      any: ['assign', 'agreement', 'assignment', 'assignable', 'delegate'],
      pattern:
        /\btransfer (?:the|this|these) (?:agreement|contract|terms)\b|\bassign(?:ed|ment)?\b[^.]{0,80}\b(?:agreement|terms|rights|obligations|contract)\b/,
      weight: -4,
    },
    {
      id: 'other-deal',
      any: ['confidential', 'terminate', 'provisioning', 'acquired', 'breach', 'customer'],
      pattern:
        /\b(?:confidential information|terminate (?:this|the) (?:agreement|terms)|material breach|insolvent|receiver|acquired (?:by|from|through) (?:you|third|cookies)|data acquired)\b/,
      weight: -3,
    },
    {
      id: 'collection',
      any: ['collect', 'receive', 'obtain'],
      pattern: /\bwe (?:may )?(?:collect|receive|obtain)\b[^.]{0,80}\b(?:acquired|acquisition)\b/,
      weight: -2,
    },
  ],
  prose: {
    what: 'This provision says that personal data held by {platform} may pass to another company if the business is merged, sold, financed or wound up.',
    why: 'The new owner may have other habits and other rules. What counts is whether people are told beforehand and whether the old promises bind the buyer.',
    means: {
      consumers: 'The company that you trusted can change without your doing.',
      businesses: 'Check that your own contract gives you notice and a way out when control changes.',
    },
    actions: [
      'Delete data that you no longer need before a sale is completed.',
      'Watch for a notice of a change of owner.',
      'Look whether the buyer must keep the present privacy promises.',
    ],
  },
  examples: {
    yes: [
      'If Larkspur is acquired by another company, your information may be transferred to it.',
      'We may disclose personal data in connection with a merger, bankruptcy or sale of assets.',
      'In a reorganisation, user data are among the assets that pass on.',
      'Should we sell the Fernbank business, the buyer receives your data and must keep these promises.',
      'Your data may be shown to a possible buyer during due diligence before an acquisition.',
    ],
    no: [
      'We may assign these terms to a successor in a merger.',
      'We do not sell your personal data.',
      'Either side may end the contract if the other enters bankruptcy.',
      'You may not sell your account.',
      'Photos acquired by our cameras are kept for a week.',
    ],
  },
});

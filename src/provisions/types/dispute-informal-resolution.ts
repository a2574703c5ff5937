import { provisionType } from '../type.ts';

export default provisionType({
  id: 'dispute.informal_resolution',
  title: 'Settlement before a claim',
  definition:
    'States that a dispute must or may first be settled by talks, a complaint, mediation or an out-of-court body.',
  is: 'Counts for notices of dispute, waiting periods before a claim, negotiation, mediation and out-of-court bodies.',
  isNot:
    'A decision by arbitrators is dispute.arbitration; appeals against moderation are account.suspension or content types; complaints to a data protection authority are a privacy type.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'bar-to-claims',
      pattern:
        /\b(?:before|prior to|until|precondition|condition precedent)\b[^.]{0,100}\b(?:arbitration|lawsuit|court|claim|proceeding|action)/,
      shift: 1,
      reason: 'No claim may be brought before it.',
    },
    {
      id: 'voluntary-for-provider',
      pattern: /\bnot (?:obliged|obligated|required|willing|participate)\b/,
      shift: 1,
      reason: 'The provider declines to take part in out-of-court settlement.',
    },
    {
      id: 'clock-stops',
      pattern: /\btoll(?:ed|ing)?\b/,
      shift: -1,
      reason: 'Time limits stand still during the talks.',
    },
  ],
  affects: ['consumers', 'all users'],
  law: ['complaints-redress'],
  cues: [
    {
      id: 'resolve-informally',
      any: ['informally', 'informal', 'amicably', 'amicable', 'amicably'],
      pattern:
        /\b(?:resolv\w+|settl\w+|resolution|negotiat\w+|efforts?|discussions?|process)\b[^.]{0,80}\b(?:informal(?:ly)?|amicabl[ey])\b|\b(?:informal(?:ly)?|amicabl[ey])\b[^.]{0,60}\b(?:resol\w+|settl\w+|disputes?|negotiat\w+|process)\b/,
      weight: 4,
    },
    {
      id: 'good-faith-negotiation',
      any: ['negotiate', 'negotiations', 'negotiation', 'confer'],
      pattern:
        /\b(?:disputes?|claims?|controvers\w+|disagreement)\b[^.]{0,200}\b(?:good[- ]faith (?:negotiat\w+|discussions?|efforts?)|negotiat(?:e|ions?)|meet and confer)\b|\bnegotiat\w+\b[^.]{0,80}\b(?:resolve|settle)\b/,
      weight: 3.5,
    },
    {
      id: 'notice-of-dispute',
      any: ['dispute', 'disputes', 'before', 'prior'],
      pattern:
        /\bnotice of (?:the |a |your |any )?(?:dispute|claim)\b|\bdispute notice\b|\b(?:before|prior to) (?:filing|bringing|initiating|starting|commencing|pursuing|submitting)\b[^.]{0,80}\b(?:claim|arbitration|lawsuit|action|proceeding)\b[^.]{0,140}\b(?:contact|notify|notice|attempt|try|email|resolve)/,
      weight: 3.5,
    },
    {
      id: 'try-us-first',
      any: ['dispute', 'disputes', 'concern', 'concerns', 'complaint'],
      pattern:
        /\b(?:try|attempt|agree|endeavou?r|efforts?|contact us)\b[^.]{0,40}\bfirst\b[^.]{0,80}\b(?:dispute|resol|contact|claim)|\bfirst\b[^.]{0,30}\b(?:try|attempt|contact|giv\w+|seek)\b[^.]{0,120}\b(?:dispute|resolve|resolution)\b/,
      weight: 3.2,
    },
    { id: 'mediation', any: ['mediation', 'mediator', 'mediators'], pattern: /\bmediat(?:ion|ors?)\b/, weight: 2.8 },
    {
      id: 'odr',
      any: ['odr', 'alternative', 'conciliation', 'ombudsman', 'arbitration'],
      pattern:
        /\b(?:online dispute resolution|odr platform|alternative dispute resolution|consumer arbitration board|conciliation|ombudsman|out-of-court (?:dispute )?settlement)\b/,
      weight: 3.5,
    },
    {
      id: 'privacy-complaint',
      any: ['privacy', 'mediation', 'supervisory', 'personal', 'payment', 'chargeback', 'infring*', 'recourse'],
      pattern:
        /\b(?:arbitration and mediation|privacy shield|data privacy framework|supervisory authorit|data protection authorit|personal (?:data|information)|chargeback|infring|recourse mechanism)/,
      weight: -2.5,
    },
    {
      id: 'heading',
      any: ['informal', 'mediation', 'dispute', 'disputes'],
      pattern: /\binformal|\bmediation|\bpre-arbitration|\bnotice of dispute/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision asks you and {platform} to try to settle a dispute by talks, complaint or mediation before somebody decides it, or names an out-of-court body.',
    why: 'It can be the quickest way to a solution. Where it is a precondition, a claim brought too early or in the wrong form may be turned away.',
    means: {
      consumers: 'Follow the stated form and address; the period of waiting begins with your notice.',
      businesses: 'Some laws give business users a right to internal complaints or mediation.',
    },
    actions: [
      'Describe the dispute in writing with what you want.',
      'Keep proof of the date on which you sent it.',
      'Check whether an out-of-court body takes your case free of charge.',
    ],
  },
  examples: {
    yes: [
      'The parties will first try to resolve any dispute informally.',
      'Before filing a claim against Lanternpost, you must contact us and attempt to resolve the matter.',
      'You must send a written notice of dispute to our legal department.',
      'If talks fail, the parties will enter into mediation to settle the dispute.',
      'Quillbird does not take part in alternative dispute resolution before a consumer body.',
    ],
    no: [
      'All disputes are finally decided by binding arbitration.',
      'You can complain to the data protection authority about the use of personal data.',
      'The courts of Norland are competent.',
      'Harrowmere speaks to its customers in an informal tone.',
      'You may dispute a charge with your bank.',
    ],
  },
});

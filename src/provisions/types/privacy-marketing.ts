import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.marketing',
  title: 'Promotional messages to users',
  definition: 'States that the provider sends promotional messages, or how to stop them.',
  is: 'Newsletters, offers and promotional mail, text messages or notifications, consent to them, and how to unsubscribe.',
  isNot:
    'Advertising shown by means of data (privacy.advertising); unsolicited messages that users send (use.spam); notices about the account, which cannot be refused.',
  standsIn: ['privacy', 'terms', 'commerce'],
  prior: 1,
  severity: [
    {
      id: 'calls-or-others',
      pattern:
        /\b(?:autodial|pre-?recorded|text messages?|sms|phone calls?|partners'? (?:products|offers)|third[- ]part(?:y|ies))\b/,
      shift: 1,
      reason: 'Messages come by phone or on behalf of others.',
    },
    {
      id: 'opt-out',
      pattern: /\bunsubscrib|\bopt[- ]?out\b|\bwithdraw\b|\bstop receiving\b/,
      shift: -1,
      reason: 'Messages can be stopped.',
    },
  ],
  affects: ['all users'],
  law: ['unsolicited-communications'],
  cues: [
    {
      id: 'marketing-messages',
      any: ['marketing', 'promotional'],
      pattern:
        /\b(?:marketing|promotional)(?:,? (?:and|or|and\/or|\/)? ?(?:\w+)){0,2} (?:e-?mails?|communications?|messages?|materials?|texts?|information|newsletters?|mail|mailings?|notifications|correspondence|sms|purposes|content)\b/,
      weight: 3,
    },
    {
      id: 'newsletter',
      any: ['newsletter', 'newsletters'],
      pattern: /\b(?:send|receive|subscribe|sign(?:ed)? up|our|unsubscribe|get)\b[^.]{0,60}\bnewsletters?\b/,
      weight: 3,
    },
    { id: 'unsubscribe', any: ['unsubscribe', 'unsubscribing'], pattern: /\bunsubscrib/, weight: 3 },
    {
      id: 'opt-out-messages',
      any: ['opt', 'opting', 'receiving'],
      pattern:
        /\b(?:opt(?:ing)?[- ]?out|stop|no longer|prefer not|not wish|not want)\b[^.]{0,30}\b(?:of |from |to |receiv)[^.]{0,50}\b(?:e-?mails?|communications?|messages|newsletters?|offers|mailings)/,
      weight: 3,
    },
    {
      id: 'offers-and-news',
      any: ['offers', 'promotions', 'marketing', 'news', 'promote', 'market'],
      pattern:
        /\b(?:send|contact|inform|email|notify|communicate|provide|market|tell)\b[^.]{0,80}\b(?:special offers|promotions|offers|news (?:and|or|about)|products? (?:and|or) services|marketing|direct marketing|events)\b/,
      weight: 2.3,
    },
    {
      id: 'direct-marketing',
      any: ['marketing'],
      pattern:
        /\b(?:direct|e-?mail|electronic|our) marketing\b|\bmarketing (?:activities|campaigns|purposes|preferences|lists?)\b/,
      weight: 2.5,
    },
    {
      id: 'user-spam',
      any: ['unsolicited', 'spam', 'prohibited', 'bulk', 'harvest*'],
      pattern: /\bunsolicited\b|\bspam\b|\bprohibited\b|\bharvest/,
      weight: -4,
    },
    {
      id: 'user-or-licence',
      any: ['publicity', 'logo', 'logos', 'trademarks', 'customer', 'advertisers', 'license', 'licence', 'affiliate'],
      pattern:
        /\b(?:logos?|trademarks?|publicity|(?:name|marks?) in)\b|\byou (?:may|must|shall|will|agree)(?: not)? (?:use|send|include|provide|comply)\b|\blicen[cs]e\b|\bcustomer (?:shall|must|may not|is)\b|\badvertisers must\b/,
      weight: -3,
    },
    {
      id: 'other-opt-out',
      any: ['arbitration', 'cookies', 'cookie', 'advertising'],
      pattern: /\barbitration\b|\bmarketing (?:cookies|partners)\b|\bcookies?\b[^.]{0,60}\bmarketing/,
      weight: -2.5,
    },
  ],
  prose: {
    what: 'This provision says that {platform} sends promotional messages, or how a person can stop them.',
    why: 'Accepting the terms may count as agreeing to offers by mail, phone or message, also from partners. Stopping them usually leaves messages about the account untouched.',
    means: {
      consumers: 'Expect offers after you sign up unless you refuse them.',
      businesses: 'The work addresses of your staff may be used for offers.',
    },
    actions: [
      'Unsubscribe by the link in a message or in the settings.',
      'Refuse the box for offers when you sign up.',
      'Object to direct marketing in writing if messages go on.',
    ],
  },
  examples: {
    yes: [
      'You can unsubscribe from our promotional emails at any time.',
      'We may send you newsletters and special offers about Larkspur.',
      'To opt out of receiving marketing communications, change your settings.',
      'With your consent we contact you by text message about promotions and offers.',
      'We use your email address for direct marketing of our own services.',
    ],
    no: [
      'You may not send unsolicited promotional messages through Larkspur.',
      'You can opt out of arbitration by writing to us.',
      'We may use your logo in marketing materials.',
      'We will tell you by email when these terms change.',
      'Marketing cookies are set by our partners.',
    ],
  },
});

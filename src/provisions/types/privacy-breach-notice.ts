import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.breach_notice',
  title: 'Notice of data breaches',
  definition: 'States whether, whom and how fast the provider tells of a breach of personal data.',
  is: 'Notice to users, customers or authorities after unauthorised access, loss or disclosure of data, and what the notice holds.',
  isNot:
    "Breach of the contract; preventive measures (privacy.security); the user's duty to report misuse of an account.",
  standsIn: ['privacy', 'data-processing'],
  prior: 0,
  severity: [
    {
      id: 'discretion',
      pattern:
        /\b(?:may (?:\w+ )?(?:notify|inform|attempt)|where we deem|sole discretion|not (?:be )?(?:responsible|liable)|not (?:an? )?(?:admission|acknowledg))/,
      shift: 1,
      reason: 'The notice is left to the provider or hedged.',
    },
    {
      id: 'prompt',
      pattern: /\b(?:without undue delay|promptly|immediately|within (?:\w+ )?(?:\(?\d+\)? )?hours)\b/,
      shift: -1,
      reason: 'The notice is prompt.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['breach-notice'],
  cues: [
    {
      id: 'notify-of-breach',
      any: ['breach', 'breaches', 'incident', 'incidents'],
      pattern:
        /\b(?:notif(?:y|ies|ied|ication)|inform|tell|alert|report|notice)\b[^.]{0,120}\b(?:(?:personal )?data (?:security )?breach(?:es)?|security (?:breach(?:es)?|incidents?)|breach(?:es)? of (?:\w+ ){0,2}(?:security|data|personal|information)|personal data incidents?|data incidents?)\b/,
      weight: 4.5,
    },
    {
      id: 'breach-then-notify',
      any: ['breach', 'breaches', 'incident', 'incidents', 'compromised'],
      pattern:
        /\b(?:(?:personal )?data (?:security )?breach(?:es)?|security (?:breach(?:es)?|incidents?)|breach(?:es)? of (?:\w+ ){0,2}(?:security|data|personal|information)|data incidents?|personal data incidents?|(?:data|information) (?:\w+ ){0,3}compromised)\b[^.]{0,200}\b(?:notif(?:y|ies|ied|ication)|inform|tell|alert|notice|contact you)\b/,
      weight: 4.5,
    },
    {
      id: 'access-then-notify',
      any: ['unauthorized', 'unauthorised'],
      pattern:
        /\bunauthori[sz]ed (?:access|disclosure|acquisition)\b[^.]{0,140}\b(?:we|provider|processor) (?:will|shall|would) (?:\w+ ){0,2}(?:notify|inform|tell)/,
      weight: 3.5,
    },
    {
      id: 'breach-content',
      any: ['breach', 'incident'],
      pattern:
        /\b(?:nature of the (?:personal data )?breach|(?:data|security) (?:breach|incident)\b[^.]{0,80}\b(?:mitigate|remedy|investigate|assist|cause|response))|\b(?:mitigate|remedy|investigate|contain)\b[^.]{0,60}\b(?:data breach|security (?:breach|incident))/,
      weight: 3,
    },
    {
      id: 'breach-defined',
      any: ['breach'],
      pattern: /\b"?(?:personal )?(?:data|security) (?:breach|incident)"? means\b/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'heading-breach',
      any: ['breach', 'breaches', 'incident', 'incidents'],
      pattern: /\b(?:data|security)(?: \w+)? (?:breach|incident)|\bbreach notif/,
      weight: 2,
      where: 'heading',
    },
    {
      id: 'user-reports',
      any: ['notify', 'report', 'inform', 'contact'],
      pattern:
        /\b(?:you|your|customer|users?|developer)\b(?: \w+){0,5} (?:must|shall|will|agree to|should|to) (?:\w+ ){0,2}(?:notify|inform|report|contact)\b|\bplease (?:\w+ )?(?:notify|inform|contact|report)/,
      weight: -4,
    },
    {
      id: 'contract-breach',
      any: ['agreement', 'contract', 'cure', 'terminate'],
      pattern: /\b(?:material breach|breach of (?:this|the|these) (?:agreement|terms|contract))\b/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says whether {platform} tells people, customers or authorities of a breach of personal data, and how fast.',
    why: 'Early word lets people change passwords and watch for fraud. A notice that the provider "may" give is no promise.',
    means: {
      consumers: 'You may hear of a breach late, or only by the press, if the promise is weak.',
      businesses:
        'Your own time to report may start when you are told, so the promise of the vendor decides what is left to you.',
    },
    actions: [
      'Keep your contact address up to date so that a notice reaches you.',
      'Change passwords and watch your accounts after a notice.',
      "Businesses: write the vendor's time into your own plan.",
    ],
  },
  examples: {
    yes: [
      'If a data breach affects you, we will notify you without undue delay.',
      'Larkspur shall inform the customer of any security incident within two days.',
      'In the event of a personal data breach, the notification describes its nature and effects.',
      'After unauthorised access to your data, we will tell you by email.',
      'The processor helps to investigate and mitigate any security breach.',
    ],
    no: [
      'Either party may end the contract for material breach.',
      'You must notify us of any security breach of your account.',
      'We use encryption to protect your data.',
      'Please report security incidents on the street to the police.',
      'Late payment is a breach of these terms.',
    ],
  },
});

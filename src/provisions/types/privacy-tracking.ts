import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.tracking',
  title: 'Cookies and tracking',
  definition:
    'States that cookies, pixels, fingerprints, analytics or similar means are used to recognise or observe people, or how to refuse them.',
  is: 'What such means are, which are set, by whom, for what and for how long, and the settings that block them.',
  isNot:
    'Signals of the browser against tracking (privacy.do_not_track); targeted advertising as such (privacy.advertising); a mere link to a cookie document.',
  standsIn: ['privacy'],
  prior: 2,
  severity: [
    {
      id: 'fingerprint-or-cross-site',
      pattern:
        /\b(?:fingerprint|across (?:\w+ ){0,3}(?:sites|websites|devices|apps)|cross-(?:site|device)|session replay|over time)/,
      shift: 1,
      reason: 'People are recognised across sites or devices, or their session is recorded.',
    },
    {
      id: 'necessary-only',
      pattern: /\b(?:strictly necessary|essential cookies|only necessary)\b/,
      shift: -1,
      reason: 'The wording speaks of what is technically needed.',
    },
    {
      id: 'refusal',
      pattern: /\b(?:opt[- ]?out|reject|refuse|disable|block|decline|withdraw|your consent)\b/,
      shift: -1,
      reason: 'There is a way to refuse.',
    },
  ],
  affects: ['visitors', 'all users'],
  law: ['tracking-cookies', 'consent'],
  cues: [
    {
      id: 'cookies',
      any: ['cookie', 'cookies'],
      pattern: /\bcookies?\b(?! ?(?:policy|notice|statement|dough))/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'cookies-do',
      any: ['cookie', 'cookies'],
      pattern:
        /\b(?:use|uses|using|set|sets|place|placed|accept|reject|block|disable|delete|refuse|manage|store|via|through)\b[^.]{0,50}\bcookies?\b|\bcookies? (?:are|is|allow|help|that|which|can|may|enable|set|collect|and|or|,)/,
      weight: 1.5,
      where: 'body',
    },
    {
      id: 'beacons',
      any: ['beacon', 'beacons', 'pixel', 'pixels', 'gifs', 'lso', 'lsos', 'fingerprint*', 'sdks'],
      pattern:
        /\b(?:web|tracking|clear|advertising)[- ](?:beacons?|pixels?|gifs?)\b|\bpixel tags?\b|\bpixels\b|\b(?:device|browser|canvas) fingerprint|\blocal shared objects?\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'analytics',
      any: ['analytics', 'replay', 'matomo', 'hotjar'],
      pattern:
        /\b(?:google|web|site|usage|third[- ]party|product|website|mobile|data|firebase|adobe) analytics\b(?! (?:customers|products))|\banalytics (?:tools?|services?|providers?|cookies|partners|technolog|software|companies)|\bsession replay\b/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'tracking-tech',
      any: ['tracking', 'trackers', 'tracker'],
      pattern:
        /\btracking (?:technolog|tools?|mechanism|files?|methods)|\btrackers\b|\b(?:online|cross-site|cross-device|behaviou?ral) tracking\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'local-storage',
      any: ['local', 'localstorage'],
      pattern: /\b(?:html5 )?local ?storage\b|\bsimilar (?:tracking )?technologies\b/,
      weight: 2,
      where: 'body',
    },
    {
      id: 'heading-cookies',
      any: ['cookie', 'cookies', 'tracking', 'trackers', 'analytics'],
      pattern: /\bcookies?\b|\btrack(?:ing|ers)\b|\banalytics\b/,
      weight: 1,
      where: 'heading',
    },
    {
      id: 'only-a-link',
      any: ['cookie', 'cookies', 'cookiepolicy'],
      pattern:
        /^[^.]{0,120}\b(?:see|read|review|visit|refer to|consult|check)\b[^.]{0,60}\bcookies? (?:policy|notice|statement)\b[^.]{0,40}\.?$/,
      weight: -3,
    },
    {
      id: 'user-ban',
      any: ['analytics', 'beacons', 'beacon', 'pixels', 'cookies', 'spyware', 'gifs'],
      pattern:
        /\b(?:may not|must not|shall not|agree not to|will not) (?:\w+ ){0,8}(?:upload|post|transmit|remove|use|cookie|analy)|\bspyware\b/,
      weight: -2.5,
    },
    {
      id: 'product-analytics',
      any: ['analytics'],
      pattern: /\b(?:provide you with|your|creator|channel|ads|video) analytics\b/,
      weight: -2,
    },
  ],
  prose: {
    what: 'This provision says which means, such as cookies, pixels, fingerprints or analytics, {platform} uses to recognise and observe people, and how they can be refused.',
    why: 'These means work out of sight and often for the benefit of other companies. Whether they are asked for first, or only can be blocked later, makes the difference for the visitor.',
    means: {
      consumers: 'Visiting may be enough to be recorded, with or without an account.',
      businesses:
        'If you embed the service, its means may be set for your own visitors, and your own notice has to say so.',
      developers: 'Building blocks supplied to you may carry such means with them.',
    },
    actions: [
      'Refuse what is not necessary in the banner or the settings.',
      'Block cookies of others in the browser and clear them from time to time.',
      'Check whether the choice must be made again on each device.',
    ],
  },
  examples: {
    yes: [
      'Larkspur uses cookies and similar technologies to remember your settings.',
      'Our emails contain tracking pixels which tell us when they are opened.',
      'We use web analytics services to see which pages of Fernbank are read.',
      'You can block cookies in your browser, but parts of Tallow may then fail.',
      'Partners may recognise you by device fingerprinting across websites.',
    ],
    no: [
      'For details see our Cookie Policy.',
      'Each parcel carries a tracking number on its label.',
      'You may not upload spyware, beacons or other hidden files to Larkspur.',
      'We look at your orders to detect fraud.',
      'Your channel analytics show how often your films were seen.',
    ],
  },
});

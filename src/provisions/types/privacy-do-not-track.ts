import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.do_not_track',
  title: 'Do Not Track and privacy signals',
  definition: 'States how the provider responds to signals of the browser against tracking or sale.',
  is: 'Do Not Track, Global Privacy Control and other opt-out preference signals, honoured or not.',
  isNot: 'Blocking cookies by hand (privacy.tracking); an opt-out form for sales (privacy.sale).',
  standsIn: ['privacy'],
  prior: 1,
  severity: [
    {
      id: 'ignored',
      pattern:
        /\b(?:(?:do|does|will|cannot|may|can) ?(?:not|n't)(?: (?:currently|presently|always))? (?:\w+ ){0,3}(?:respond|honou?r|recogni[sz]e|support|take|react|alter|change|process|act|observe)|(?:not|no) (?:currently )?(?:respond|configured|action))/,
      shift: 1,
      reason: 'The signal is not followed.',
    },
    {
      id: 'honoured',
      pattern: /\bwe (?:\w+ )?(?:honou?r|respect|respond to|recogni[sz]e|comply|treat|process)\b/,
      shift: -1,
      reason: 'The signal is followed.',
    },
  ],
  affects: ['visitors'],
  law: ['tracking-cookies', 'data-sale-sharing'],
  cues: [
    {
      id: 'do-not-track',
      any: ['track'],
      pattern:
        /(?<!we )(?<!you )\bdo[- ]not[- ]track\b(?! (?:you|users|people|individuals|individual|your|our))|\bdon't track\b/,
      weight: 4,
      where: 'body',
    },
    { id: 'dnt', any: ['dnt'], pattern: /\bdnt\b/, weight: 4, where: 'body' },
    { id: 'gpc', any: ['gpc', 'control'], pattern: /\bglobal privacy controls?\b|\bgpc\b/, weight: 4.5, where: 'body' },
    {
      id: 'preference-signal',
      any: ['signal', 'signals'],
      pattern: /\b(?:opt-?out (?:preference )?|preference |privacy |browser[- ](?:based )?)signals?\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'heading-dnt',
      any: ['track', 'signals', 'signal', 'dnt', 'gpc'],
      pattern: /\bdo[- ]not[- ]track\b|\bprivacy control\b|\bopt-?out (?:preference )?signals?\b/,
      weight: 2,
      where: 'heading',
    },
    {
      id: 'browser-setting',
      any: ['browser', 'browsers', 'signal', 'signals'],
      pattern: /\b(?:respond|honou?r|recogni[sz]e)\b[^.]{0,60}\bsignals?\b/,
      weight: 1.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says whether {platform} follows signals that a browser sends against tracking or against the sale of data.',
    why: 'Such a signal is the only choice that a person can make once for all sites. Many services state that they ignore the older signal; some laws give weight to the newer one.',
    means: { consumers: 'If the signal is ignored, you have to make the choice on each site by hand.' },
    actions: [
      'Switch on the signal in a browser or extension that sends it.',
      'Where the signal is ignored, use the settings of the site or a blocker.',
      'Sign in when you send the signal if the service links the choice to an account.',
    ],
  },
  examples: {
    yes: [
      'Larkspur does not respond to Do Not Track signals.',
      'We honour Global Privacy Control as a request to opt out of sale.',
      'Because there is no common standard, Fernbank ignores DNT headers.',
      'If your browser sends an opt-out preference signal, we apply it to that browser.',
      'Tallow recognises the GPC setting of your browser.',
    ],
    no: [
      'You can block cookies in the settings of your browser.',
      'Runners can track their laps with Larkspur.',
      'We do not track you on other websites.',
      'To opt out of sale, fill in the form.',
      'The radio signal may be weak in some places.',
    ],
  },
});

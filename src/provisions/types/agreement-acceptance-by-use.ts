import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.acceptance_by_use',
  title: 'Acceptance by using the service',
  definition:
    'States that using, visiting, registering for or clicking through the service counts as agreeing to the document.',
  is: 'Counts when an act of the user (use, visit, download, registration, a click) is said to make the document binding, or when those who disagree are told to stay away.',
  isNot:
    'Continued use after a change is change.terms_unilateral or change.terms_with_notice; a sentence that only says what the document governs is none.introduction; consent to a particular handling of data belongs to the privacy family.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'privacy'],
  prior: 2,
  severity: [
    {
      id: 'browsing-suffices',
      pattern: /\b(?:visit|brows|view)(?:ing|e|s)?\b[^.]{0,120}\b(?:agree|accept|bound)/,
      shift: 1,
      reason: 'Merely visiting is said to bind.',
    },
    {
      id: 'click-needed',
      pattern: /\b(?:click|check|tick)(?:ing|ed)?\b[^.]{0,80}\b(?:accept|agree|box|button)/,
      shift: -1,
      reason: 'A visible act of agreement is asked for.',
    },
  ],
  affects: ['all users', 'visitors'],
  law: ['assent-formation'],
  cues: [
    {
      id: 'by-act-you-agree',
      any: [
        'using',
        'accessing',
        'downloading',
        'installing',
        'browsing',
        'visiting',
        'clicking',
        'registering',
        'signing',
        'subscribing',
        'purchasing',
        'creating',
        'accepting',
      ],
      pattern:
        /\bby (?!continu)(?:[^.;]{0,80} )?(?:using|accessing|downloading|installing|browsing|visiting|clicking|registering|signing|subscribing|purchasing|creating|accepting)\b[^.]{0,260}\b(?:agree|agrees|accept|accepts|agreeing|accepting|acknowledge|consent|confirm)\b[^.]{0,120}\b(?:bound|terms|agreement|policy|policies|conditions|guidelines|rules|contract)\b/,
      weight: 4,
    },
    {
      id: 'disagree-do-not-use',
      any: ['agree', 'accept', 'disagree', 'consent'],
      pattern:
        /\bif (?:you|customer|user)s? (?:do not|don't|does not|cannot|can't|disagree)(?![^.]{0,90}\b(?:change|modif|amend|revis|update|new |fee|price)\w*)[^.]{0,140}\b(?:do not|don't|may not|must not|should not|cannot|can't|are not|stop|discontinue|cease|refrain from|leave)\b[^.]{0,60}\b(?:use|using|access|accessing|download|install|authorized|permitted|website|site)\b/,
      weight: 4,
    },
    {
      id: 'use-means-acceptance',
      any: ['constitutes', 'constitute', 'signifies', 'indicates', 'deemed', 'confirms'],
      pattern:
        /(?<!continued )(?<!continuing )\b(?:use|access|using|accessing|visit|registration|download|placing)\b[^.]{0,100}\b(?:constitutes?|signif(?:y|ies)|indicates?|confirms?|deemed)\b[^.]{0,60}\b(?:acceptance|agreement|accept(?:ed)?|agree[ds]?|assent)\b/,
      weight: 3.5,
    },
    {
      id: 'must-agree-to-use',
      any: ['agree', 'accept', 'conditioned', 'conditional', 'acceptance'],
      pattern:
        /\b(?:must|required to|have to|need to) (?:first )?(?:agree to|accept|read and (?:agree|accept))[^.]{0,60}\b(?:terms|agreement|conditions)\b|\b(?:condition(?:ed|al) (?:up)?on|subject to) your (?:agreement|acceptance)/,
      weight: 4,
    },
    {
      id: 'you-agree-to-be-bound',
      any: ['bound', 'abide'],
      pattern:
        /\b(?:you|customer|user)s?\b[^.]{0,40}\b(?:agree|consent|accept)[^.]{0,40}\b(?:to be (?:legally )?bound|abide)\b[^.]{0,60}\b(?:terms|agreement|conditions|policy|contract)\b/,
      weight: 3,
    },
    {
      id: 'continued-use-after-change',
      any: ['continued', 'continuing', 'continue'],
      pattern:
        /\bcontinu(?:e|ed|ing)\b[^.]{0,60}\b(?:use|using|access)\b[^.]{0,160}\b(?:after|following|once|revised|updated|modified|amended|changes?|modifications?|amendments?)\b/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['acceptance', 'agreement'],
      pattern: /\bacceptance\b|\bagreement to (?:the |these |our )?terms/,
      weight: 1.5,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says which act of yours makes {document} a contract between you and {platform}. Often it is enough to use the service.',
    why: 'Whoever treats use as acceptance need not ask for a clear yes. You may be held to rules that you have never opened, and a later dispute can turn on whether you had a fair chance to read them.',
    means: {
      consumers:
        'You are treated as having agreed from the first use, even if no box was ticked. Whether that is enough depends on where you live and how visible the terms were.',
      businesses: 'A single employee who signs up for a trial may set the contract in motion for the organisation.',
    },
    actions: [
      'Read the document before you register or install anything.',
      'Keep a copy of the version in force on the day you began.',
      'Stop using the service if you do not want to be bound.',
    ],
  },
  examples: {
    yes: [
      'By using Lanternpost, you agree to these Terms of Service.',
      'If you do not agree with these terms, you must not access or use the Quillbird website.',
      'Your use of the Harrowmere app constitutes your acceptance of this Agreement.',
      'You must accept these Terms before you can open a Tidewell account.',
      'By creating an account or by visiting our site, you accept and agree to be bound by the Pinemarket Conditions.',
    ],
    no: [
      'Your continued use of Lanternpost after the changes take effect constitutes acceptance of the revised Terms.',
      'By uploading a photo, you grant Quillbird a licence to display it.',
      'These terms describe the services that Harrowmere provides to its customers.',
      'If you do not agree with the updated terms, you may close your account before they apply.',
      'By using the map, you can find the nearest Tidewell branch.',
    ],
  },
});

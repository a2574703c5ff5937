import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.beta',
  title: 'Beta and preview features',
  definition: 'Early, experimental or trial features come under weaker promises than the rest of the service.',
  is: 'Terms for alpha, beta, preview, early access and evaluation features: no warranty, may end, secrecy, limits.',
  isNot: 'Free trials that turn into paid plans (payment.auto_renewal); general disclaimers (liability types).',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'no-liability',
      pattern:
        /\b(?:as[- ]is|no (?:warrant|liab)|without (?:any )?warrant|at your (?:own|sole) (?:risk|discretion)|disclaim)/,
      shift: 1,
      reason: 'Warranty or liability is excluded.',
    },
    {
      id: 'end-any-time',
      pattern: /\b(?:discontinue|suspend|terminate|end)\b[^.]{0,60}\b(?:at any time|without notice|for any reason)\b/,
      shift: 1,
      reason: 'It may end at any time.',
    },
  ],
  affects: ['businesses', 'developers'],
  law: [],
  cues: [
    {
      id: 'beta',
      any: ['beta', 'alpha', 'betas'],
      pattern:
        /\b(?:alpha|beta)\b[^.;]{0,40}\b(?:services?|features?|products?|versions?|releases?|test\w*|program\w*|software|offerings?|functionality|access|tools?|models?|form|basis|phase|mode|stage)\b|\b(?:in|as) (?:a )?(?:closed |open |public |private )?beta\b|\bbeta,? (?:or |and )?(?:preview|early)/,
      weight: 4.4,
      where: 'body',
    },
    {
      id: 'preview',
      any: ['preview', 'previews', 'prerelease', 'experimental', 'pre'],
      pattern:
        /\b(?:previews?|pre-?release|experimental)\b (?:[a-z]+ )?(?:services?|features?|products?|versions?|software|offerings?|models?|basis|apis?|functionality|terms)\b|\b(?:public|private|technical|research) preview\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'early-access',
      any: ['early', 'evaluation', 'limited'],
      pattern:
        /\bearly access\b|\blimited (?:release|availability)\b|\bevaluation (?:use|version|licen[sc]e|basis|purposes|services?)\b|\bprior to (?:general availability|commercial release)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'not-generally-available',
      any: ['generally', 'availability'],
      pattern: /\bnot (?:yet )?(?:made )?generally (?:commercially )?available|\bbefore general availability/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'heading-beta',
      any: ['beta', 'preview', 'previews', 'experimental', 'early', 'alpha'],
      pattern: /\b(?:beta|previews?|experimental|early access|alpha)\b/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-other',
      any: ['url', 'link', 'alphabet', 'image', 'messages', 'personal', 'sender', 'content'],
      pattern:
        /\b(?:link|url|image|message|content|document) previews?\b|\bpreview (?:of|the) (?:the |your |a )?(?:content|file|image|post|page|change)|\bpersonal (?:data|information) we collect/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision sets weaker terms for features of {platform} that are still being tested.',
    why: 'They can fail, change or vanish, often without support, and may be covered by secrecy. The same feature can stay in this state for years.',
    means: {
      consumers: 'Do not keep your only copy in a test feature.',
      businesses: 'Keep test features out of production, and check whether data protection terms apply to them.',
      developers: 'Expect breaking changes, and ask before you write about them.',
    },
    actions: [
      'Check whether a feature is marked as a test before you rely on it.',
      'Look for what happens to data when it ends.',
    ],
  },
  examples: {
    yes: [
      'Beta features are offered as they are and may end at any time.',
      'A preview version of Pellet may contain errors.',
      'Early access products are for evaluation only.',
      'We may offer features that are not yet generally available.',
      'Experimental services have no support.',
    ],
    no: [
      'The app shows a link preview before you open a page.',
      'Your free trial turns into a paid plan.',
      'We do not guarantee that the service is free of errors.',
      'Names are listed in alphabetical order.',
      'Arrive early to get access to the hall.',
    ],
  },
});

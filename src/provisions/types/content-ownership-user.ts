import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.ownership_user',
  title: 'User keeps ownership',
  definition: 'The user keeps the ownership of, or the rights in, what they put into or make with the service.',
  is: 'Statements that the user owns, retains or receives rights in their content, data or output, or that the provider claims none.',
  isNot:
    'The licence given to the provider is content.license_to_service; the provider’s own property is ip.provider_ownership.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'data-processing'],
  prior: 0,
  severity: [
    {
      id: 'as-between',
      pattern: /\bas between\b/,
      shift: 1,
      reason: 'Ownership is settled only between the two, not against others.',
    },
    {
      id: 'subject-to-licence',
      pattern: /\b(?:subject to|except for|other than)\b[^.]{0,60}\b(?:licen[sc]e|rights? (?:you )?grant)/,
      shift: 1,
      reason: 'Ownership is at once limited by a licence.',
    },
  ],
  affects: ['all users', 'creators', 'businesses'],
  law: ['content-licence'],
  cues: [
    {
      id: 'you-retain',
      any: ['retain', 'retains', 'own', 'owns', 'keep', 'keeps', 'owner'],
      pattern:
        /\b(?:you|users?|customers?|client|creators?|subscribers?|members?|licensee)\b[:,]? (?:\([a-z0-9]+\) )?(?:(?:hereby|shall|will|also|still|always|and|or|your|its|their|respective|licensors?|fully|solely|exclusively|continue to|expressly|alone|to|applicable|end users|a third party licensor),? ){0,6}(?:retains?|owns?|keeps?|(?:are|is|remain|remains) the (?:sole )?owner)\b[^.;]{0,90}\b(?:rights?|ownership|content|title|property|customer data|your data|outputs?|inputs?|interest|materials?|copyrights?|submissions?|uploads?|posts?|works?|files|projects?)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'no-claim',
      any: ['claim', 'own', 'ownership', 'acquire', 'assert'],
      pattern:
        /\b(?:do|does|will|shall|did)(?: not|n't) (?:[a-z]+ ){0,2}(?:claim|own|assert|acquire|obtain|take)\b[^.;]{0,50}\b(?:ownership|content|rights?|title|property|data|copyright)\b|\bclaims? no (?:ownership|rights?|intellectual)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'remains-yours',
      any: ['yours', 'belong*', 'remain', 'remains', 'stays'],
      pattern:
        /\byour (?:[a-z]+ ){0,2}(?:content|data|files|outputs?|inputs?|submissions?|posts?|works?|materials?|code|photos?|stuff|projects?|information)\b[^.;]{0,40}\b(?:remains?|stays?|is|are|belongs?)\b(?: [a-z]+){0,2} (?:yours|your (?:sole |exclusive )?(?:own|property)|to you)\b|\bwhat belongs to you\b|\byou own\b[^.;]{0,40}\b(?:content|outputs?|inputs?|data|assets)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'assigned-to-you',
      any: ['assign', 'assigns'],
      pattern: /\bassigns? to (?:you|customer|user)\b[^.;]{0,80}\b(?:right|title|interest|output)/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'heading-ownership',
      any: ['ownership', 'content'],
      pattern: /\b(?:ownership of (?:your |user )?content|your content|content ownership|customer data)\b/,
      weight: 1.2,
      where: 'heading',
    },
    {
      id: 'not-other-right',
      any: [
        'sole',
        'terminate',
        'copy',
        'responsib*',
        'risk',
        'represent',
        'warrant',
        'withdraw',
        'object',
        'solely',
        'if',
        'retention',
        'long',
        'personal',
        'storefront',
        'refuse',
        'determine',
        'control',
      ],
      pattern:
        /\b(?:represent|warrant)\w*\b[^.;]{0,80}\b(?:own|have)\b|\byou must own\b|\bown (?:risk|expense|cost|use|responsib|account|discretion)|\bunless you\b[^.;]{0,40}\bown\b|\bnot own\b[^.;]{0,40}\byou\b|\bkeep\b[^.;]{0,60}\b(?:secret|confidential|secure|safe|up to date|accurate|copy)|\bpersonal (?:data|information)\b|\bas long as you\b|\bretention\b|\byou (?:may|can) only\b[^.;]{0,60}\bown\b|\bright to determine\b|\badministrative control\b/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says that what you put into {platform}, or make with it, stays your property.',
    why: 'It is good to have, but it settles little alone: the licence that follows decides what the provider may do with the material.',
    means: {
      consumers: 'You may take your material elsewhere and decide about other uses of it.',
      creators: 'Read the licence beside it before you publish work that you mean to sell.',
      businesses: 'See whether output, analyses and derived data are covered too.',
    },
    actions: [
      'Read the licence that you give in the same section.',
      'Keep your own copy of what you upload.',
      'Check whether output made for you is included.',
    ],
  },
  examples: {
    yes: [
      'You retain all ownership rights in the content that you post on Pellet.',
      'Lumenboard does not claim ownership of your files.',
      'Your content remains yours.',
      'As between the parties, Customer owns all Customer Data.',
      'We assign to you all our right, title and interest in the output.',
    ],
    no: [
      'You represent that you own the content that you post.',
      'You use the service at your own risk.',
      'You grant us a licence to your posts.',
      'We retain all rights in the software.',
      'Keep your password confidential.',
    ],
  },
});

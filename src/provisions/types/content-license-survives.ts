import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.license_survives',
  title: 'Duration of content licence',
  definition:
    'The licence to user content, or copies of it, may last beyond deletion or the end of the account, or a rule says when it ends.',
  is: 'Perpetual or irrevocable licences, survival after deletion, copies kept in backups or by others, and rules on when the licence ends.',
  isNot:
    'How long personal data are kept is privacy.retention; survival of contract clauses in general is agreement.boilerplate.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'perpetual',
      pattern: /\b(?:irrevocabl[ey]|perpetual(?:ly)?|indefinite(?:ly)?)\b/,
      shift: 1,
      reason: 'The licence cannot be taken back or never ends.',
    },
    {
      id: 'ends-on-deletion',
      pattern:
        /\b(?:licen[sc]e|rights)\b[^.]{0,80}\b(?:ends?|terminates?|expires?|ceases?)\b[^.]{0,80}\b(?:delet|remov|clos|terminat)/,
      shift: -1,
      reason: 'The licence ends with deletion.',
    },
  ],
  affects: ['all users', 'creators'],
  law: ['content-licence', 'retention-deletion'],
  cues: [
    {
      id: 'perpetual-grant',
      any: ['perpetual', 'irrevocable', 'irrevocably', 'perpetually'],
      pattern:
        /\b(?:you|user|customer|member|seller)\b[^.;]{0,90}\b(?:grant|licen[sc]e|give)\w*\b[^.;]{0,140}\b(?:perpetual|irrevocabl[ey])\b|\birrevocably\b[^.;]{0,40}\bgrant|\bgrant(?:ing)? (?:us|to us)\b[^.;]{0,120}\b(?:perpetual|irrevocable)\b/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'licence-survives',
      any: ['surviv*', 'continue*', 'persist*', 'remain', 'remains'],
      pattern:
        /\b(?:licen[sc]es?|rights you grant|permission)\b[^.;]{0,130}\b(?:surviv\w+|continues?|persists?|remains? in effect|shall remain|will remain)\b[^.;]{0,130}\b(?:after|even|terminat|delet|remov|expir|content|beyond)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'licence-ends',
      any: ['ends', 'end', 'terminates', 'expires', 'ceases'],
      pattern:
        /\b(?:this|these|the|such) (?:[a-z]+ ){0,3}(?:licen[sc]es?|rights|permissions?)\b[^.;]{0,50}\b(?:ends?|terminates?|expires?|ceases?|lasts?)\b[^.;]{0,100}\b(?:delet|remov|your content|content is)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'copies-remain',
      any: ['backup*', 'copies', 'archiv*', 'cached', 'residual', 'persist'],
      pattern:
        /\b(?:content|posts?|materials?|submissions?|files)\b[^.;]{0,140}\b(?:delet|remov|terminat)\w*[^.;]{0,140}\b(?:backups?|archiv\w+|cached|residual|copies|persist)\b|\b(?:backups?|archiv\w+|residual|copies)\b[^.;]{0,60}\b(?:content|posts)\b[^.;]{0,70}\b(?:after|even|delet|remov)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'after-deletion-use',
      any: ['delete', 'deleted', 'removed', 'remove', 'deletion', 'deleting'],
      pattern:
        /\b(?:even (?:if|after)|after|following)\b[^.;]{0,50}\b(?:delet|remov|terminat)\w*[^.;]{0,110}\b(?:we|others|users|[a-z]+) (?:may|will|can)\b[^.;]{0,40}\b(?:continue|retain|still|keep)\b[^.;]{0,60}\b(?:use|licen[sc]e|content|display|copies|cop(?:y|ies))/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'not-feedback-or-ours',
      any: ['feedback', 'suggestion*', 'grant', 'grants', 'patent', 'source'],
      pattern: /\b(?:feedback|suggestions?)\b|\bgrants? (?:to )?(?:you|customer|licensee)\b|\bpatent\b|\bopen source\b/,
      weight: -3.5,
      where: 'body',
    },
    {
      id: 'not-retention',
      any: ['personal', 'retain', 'retention', 'log', 'logs'],
      pattern: /\bpersonal (?:data|information)\b|\bretention period|\bretain your (?:information|data)/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says how long the permission to use your content lasts, or what happens to copies after you delete it.',
    why: 'Deleting a post does not always end the right to use it. A perpetual or irrevocable licence stays even when the account is long gone.',
    means: {
      consumers: 'Delete early what you do not want to stay; copies held by others may remain.',
      creators: 'A licence without an end can stand in the way of selling exclusive rights later.',
      businesses: 'Plan for material that must be withdrawn, such as work licensed from others.',
    },
    actions: [
      'Look for the words perpetual and irrevocable.',
      'Check whether deletion ends the licence, and how long copies stay.',
      'Delete single items before you close the account, if the clause says that closing does not.',
    ],
  },
  examples: {
    yes: [
      'You grant us a perpetual and irrevocable licence to your posts.',
      'This licence continues even after you delete your content.',
      'The licence ends when you delete your content from Pellet.',
      'Content that you remove may persist in backup copies for a while.',
      'These rights survive: the licence remains in effect after termination of your account.',
    ],
    no: [
      'We grant you a perpetual licence to the fonts.',
      'You give us a perpetual licence to use your feedback.',
      'We keep personal data in backups for a limited period.',
      'Sections on liability survive termination.',
      'You can delete your account in the settings.',
    ],
  },
});

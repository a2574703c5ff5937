import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.eligibility',
  title: 'Who may use the service',
  definition:
    'States who may enter the agreement or use the service: minimum age, legal capacity, place of residence, or not having been removed before.',
  is: 'Counts when a condition on the person decides whether they may use the service, including the need for a parent to agree.',
  isNot:
    'What is done with data of children is a privacy type; conduct towards minors is acceptable use; power to sign for a company is agreement.authority_to_bind; sanctions lists and export rules are an acceptable-use type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'privacy'],
  prior: 1,
  severity: [
    {
      id: 'parent-answers',
      pattern: /\b(?:parent|guardian)s?\b[^.]{0,160}\b(?:responsible|liable|bound)\b/,
      shift: 1,
      reason: 'A parent or guardian answers for the minor.',
    },
    {
      id: 'no-minors',
      pattern:
        /\b(?:under|younger than|below)\b[^.]{0,30}\b(?:18|eighteen)\b[^.]{0,80}\b(?:may not|must not|cannot|prohibited|not permitted|not allowed)\b/,
      shift: 1,
      reason: 'Everybody under eighteen is shut out.',
    },
  ],
  affects: ['minors', 'all users'],
  law: ['children-age'],
  cues: [
    {
      id: 'must-be-of-age',
      any: ['age', 'years', 'older', 'thirteen', 'sixteen', 'eighteen', 'majority', 'yrs'],
      pattern:
        /\b(?:you|users?|individuals?|persons?|customers?|anyone|everyone|children|account holders?|members?)\b[^.]{0,60}\b(?:must|need|have to|has to|should|represents?|warrants?|confirm|certify|affirm|agree|are|is|be)\b[^.]{0,60}\b(?:at least|over|older than|above|not (?:under|younger than)|of)\b[^.]{0,50}\b(?:1[3-9]|2[01]|thirteen|fourteen|sixteen|eighteen|legal age|age of majority|minimum age|majority)\b/,
      weight: 4,
    },
    {
      id: 'too-young-may-not-use',
      any: ['under', 'younger', 'below', 'minor', 'minors'],
      pattern:
        /\bif you are (?:under|younger than|below|a minor|not (?:at least|yet|of))\b[^.]{0,160}\b(?:not|only|parent|guardian)\b|\b(?:under|younger than|below)\b[^.]{0,40}\b(?:1[3-9]|thirteen|fourteen|sixteen|eighteen|age)\b[^.]{0,80}\b(?:may not|must not|cannot|can't|are not (?:permitted|allowed|eligible)|prohibited)[^.]{0,50}\b(?:use|access|register|create|sign|account)\b/,
      weight: 4,
    },
    {
      id: 'not-meant-for-children',
      any: ['intended', 'directed', 'designed', 'available', 'offered', 'aimed', 'targeted'],
      pattern:
        /\b(?:not|only) (?:intended|directed|designed|available|meant|offered|aimed|targeted)\b[^.]{0,80}\b(?:under|younger than|below|over|at least|minors|children)\b/,
      weight: 3,
    },
    {
      id: 'parental-permission',
      any: ['parent*', 'guardian*'],
      pattern:
        /\b(?:parent|guardian)(?:s|'s|al)?\b[^.]{0,100}\b(?:permission|consent|agree|agreed|supervision|approval|accept)[^.]{0,100}\b(?:use|using|access|terms|account|agreement|service)|\b(?:permission|consent|supervision|approval)\b[^.]{0,40}\b(?:parent|guardian)[^.]{0,80}\b(?:use|using|access|terms|account|agreement|service)/,
      weight: 2.5,
    },
    {
      id: 'capacity',
      any: ['capacity', 'capable', 'competent', 'majority', 'form', 'legally', 'eligible'],
      pattern:
        /\b(?:age of (?:legal )?majority|legal(?:ly)? (?:age to|capacity|capable|competent)|(?:capacity|right|ability|eligible|power) to (?:enter into|form|conclude)[^.]{0,30}\b(?:contract|agreement)|(?:form|enter into) (?:a )?(?:legally )?binding (?:contract|agreement)s?)\b/,
      weight: 3.5,
    },
    {
      id: 'not-removed-or-barred',
      any: ['previously', 'barred', 'banned', 'convicted'],
      pattern:
        /\b(?:not|never)\b[^.]{0,40}\b(?:previously been|been previously|barred|banned|convicted)\b[^.]{0,100}\b(?:suspended|removed|terminated|using|use|services?|laws?|offen[cs]e|receiving)\b/,
      weight: 4,
    },
    {
      id: 'territory',
      any: ['residents', 'reside', 'resident', 'residing', 'territories', 'regions'],
      pattern:
        /\b(?:only|must|not)\b[^.]{0,60}\b(?:available|offered|open|resident|reside|be located)\b[^.]{0,60}\b(?:residents?|countries|territories|regions|residing|reside|in the united)\b/,
      weight: 2.5,
    },
    {
      id: 'data-of-children',
      any: ['knowingly', 'children', 'child', 'minors'],
      pattern:
        /\bknowingly (?:collect|solicit|process|gather|request|store|market|sell|maintain|attempt)|\b(?:information|data)\b[^.]{0,40}\b(?:from|of|about|concerning)\b[^.]{0,30}\b(?:child|children|minors?|anyone|individuals|persons)\b/,
      weight: -4,
    },
    {
      id: 'harm-to-minors',
      any: ['sexual*', 'exploit*', 'abuse', 'groom*', 'gambling', 'alcohol'],
      pattern: /\b(?:sexual|exploit|abuse|groom|alcohol|gambling)/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['eligib*', 'age'],
      pattern: /\beligib|\bage (?:requirement|restriction|limit)|\bminimum age|who can use|who may use/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision sets the conditions that a person must meet to use {platform}, most often a minimum age and the legal capacity to agree.',
    why: 'Somebody who does not meet the conditions can lose the account, purchases and content at any time. It also tells parents whether a child may be there at all and on whose responsibility.',
    means: {
      consumers: 'Below the stated age you need a parent, or may not use the service at all.',
      businesses: 'An organisation should see that everyone to whom it gives access meets the conditions.',
      developers: 'If your product passes users on to the service, the same conditions may bind your users.',
    },
    actions: [
      'Check the stated age against the place where you live.',
      'Parents: find out whether your agreement is needed and what you answer for.',
      'Do not enter a false date of birth.',
    ],
  },
  examples: {
    yes: [
      'You must be at least 16 years old to use Lanternpost.',
      'If you are under 18, you may use Quillbird only with the permission of your parent or guardian.',
      'You confirm that you have the legal capacity to enter into a binding agreement with Harrowmere.',
      'Children under 13 may not create a Tidewell account.',
      'You may register only if you have not previously been suspended or removed from the Pinemarket services.',
    ],
    no: [
      'We do not knowingly collect personal information from children under 13.',
      'Do not post sexual content that involves anyone under 18.',
      'Our company is over 18 years old and still growing.',
      'Guardians of historical monuments may order a printed catalogue.',
      'You may invite up to 16 people to a Lanternpost group.',
    ],
  },
});

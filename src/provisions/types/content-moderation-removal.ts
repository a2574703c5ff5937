import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.moderation_removal',
  title: 'Removal of content',
  definition: 'The provider may remove, block, edit, hide or refuse content of users.',
  is: 'Powers and practices of moderation: removal, demotion, labelling, screening, refusal, with or without reasons.',
  isNot:
    'Closing accounts is an account type; takedown on a copyright notice is content.copyright_notices; the appeal is content.appeal_redress.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'any-reason',
      pattern:
        /\b(?:for any (?:or no )?reason|at any time|sole(?: and absolute)? discretion|without (?:prior )?notice|no obligation to (?:notify|explain))/,
      shift: 1,
      reason: 'Removal at will or without notice.',
    },
    {
      id: 'reasons-given',
      pattern: /\b(?:statement of reasons|we (?:will|shall) (?:notify|inform|tell) you|appeal|opportunity)/,
      shift: -1,
      reason: 'The user is told or can answer.',
    },
    {
      id: 'on-breach',
      pattern: /\b(?:violat|breach|unlawful|illegal|infring)\w*/,
      shift: -1,
      reason: 'Removal depends on a breach.',
    },
  ],
  affects: ['all users', 'creators', 'sellers'],
  law: ['content-moderation-rules', 'content-moderation-transparency'],
  cues: [
    {
      id: 'may-remove-content',
      any: [
        'remove',
        'removes',
        'delete',
        'block',
        'refuse',
        'edit',
        'screen',
        'reject',
        'hide',
        'moderate',
        'disable',
        'removing',
        'deleting',
        'take',
        'demote',
        'restrict',
      ],
      pattern:
        /\b(?:we|us|reserves? the right|(?!you\b|users?\b|customers?\b|members?\b|parties\b|party\b)[a-z]+ (?:may|can|will|shall|has the right|have the right))\b[^.;]{0,110}\b(?:remov(?:e|ing)|delet(?:e|ing)|take down|block|refuse|edit|(?:pre-?)?screen|reject|hide|moderate|disable|demote|restrict)\b[^.;]{0,70}\b(?:content|posts?|materials?|submissions?|listings?|uploads?|videos?|comments?|reviews?|messages|user content|contributions?)\b/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'content-may-be-removed',
      any: ['removed', 'deleted', 'blocked', 'rejected', 'removal', 'demoted', 'hidden'],
      pattern:
        /\b(?:content|posts?|materials?|submissions?|listings?|videos?|comments?|reviews?)\b[^.;]{0,90}\b(?:may|will|can|could)(?: also)? be (?:[a-z]+ ){0,2}(?:removed|deleted|blocked|rejected|taken down|demoted|hidden|restricted)|\b(?:result|lead)\w*\b[^.;]{0,40}\bremoval of (?:[a-z]+ ){0,3}(?:content|posts?|listings?|material)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'moderation-practice',
      any: ['moderation', 'moderators', 'moderator', 'moderate', 'demotion', 'visibility'],
      pattern:
        /\bcontent moderation\b|\b(?:human|automated|our)\b[^.;]{0,30}\bmoderat(?:ors?|ion)\b|\b(?:reduc|limit|restrict)\w*[^.;]{0,40}\b(?:visibility|distribution|reach) of\b[^.;]{0,40}\b(?:content|posts?|account)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'no-duty-to-screen',
      any: ['monitor', 'screen', 'prescreen', 'review'],
      pattern:
        /\b(?:no obligation|not obligated|not required|not obliged)\b[^.;]{0,60}\b(?:monitor|screen|review|moderate)\b[^.;]{0,60}\b(?:content|submissions|material|posts)/,
      weight: 2.4,
      where: 'body',
    },
    {
      id: 'heading-moderation',
      any: ['moderation', 'removal'],
      pattern: /\b(?:moderation|removal of (?:content|posts)|content removal)/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-personal-data',
      any: [
        'personal',
        'cookies',
        'request',
        'erasure',
        'california',
        'termination',
        'retention',
        'days',
        'expiration',
        'cancelled',
        'canceled',
        'ends',
        'delete',
        'remove',
      ],
      pattern:
        /\bpersonal (?:data|information)\b|\bcookies?\b|\bright to (?:erasure|request|delete)|\byou (?:may|can|have the right to) (?:[a-z]+ )?(?:delete|remove|request)|\b(?:upon|after|effects? of|following) (?:[a-z]+ ){0,3}(?:terminat|expir)\w*|\bwithin (?:[a-z]+ )?\(?\d+\)? days\b|\bretention\b|\bautomatically (?:and permanently )?deleted|\bwe will not (?:delete|remove)|\b(?:cancell?ed|services? ends?)\b|\bcan request\b|\brequest (?:the )?removal/,
      weight: -3.5,
      where: 'body',
    },
    {
      id: 'not-copyright-or-user',
      any: ['copyright*', 'infring*', 'notices', 'dmca', 'alter', 'remove', 'delete', 'edit', 'block'],
      pattern:
        /\bdmca\b|\bcounter-?notif|\byou (?:may|must|shall|will|agree)(?: not)?(?: to)? (?:[a-z]+ )?(?:remove|delete|alter|edit|block)\b/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision lets {platform} take down, block, hide, edit or refuse what users publish.',
    why: 'A service has to act against abuse. Where the power is free of reasons and notice, work and contacts can vanish without an explanation.',
    means: {
      consumers: 'Keep copies of what matters to you, since removal can come without warning.',
      creators: 'Income and reach depend on this power, and on demotion as much as on removal.',
      businesses: 'Listings and reviews can go offline; look for reasons and a route to contest it.',
    },
    actions: [
      'Look for notice, reasons and an appeal.',
      'Keep a copy of what you publish.',
      'Note the time and the wording of any notice you receive.',
    ],
  },
  examples: {
    yes: [
      'We may remove any content at our sole discretion.',
      'Pellet reserves the right to edit, refuse or delete posts that break these rules.',
      'Listings may be removed without notice.',
      'Our content moderation uses both people and machines.',
      'We can hide comments that we find offensive.',
    ],
    no: [
      'You can delete your personal data in the settings.',
      'You must not remove copyright notices from our content.',
      'We may close your account.',
      'You may block cookies in your browser.',
      'Delete your posts before you leave.',
    ],
  },
});

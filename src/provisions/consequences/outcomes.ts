/** What can befall somebody who breaks a rule, the heaviest first. */
export const consequenceKinds = [
  'termination',
  'suspension',
  'removal',
  'liability',
  'legal-action',
  'money',
  'measures',
] as const;

export type ConsequenceKind = (typeof consequenceKinds)[number];

const holder =
  '(?:accounts?|access|use|users?(?! (?:content|submission|material|generated|data|post|contribution|information))|services?|licen[cs]es?|rights?|privileges?|you(?! (?:have|made|post|submit|upload|provide)\\b|\\x27)|memberships?|members?|apis?|keys?|participation|participants?|features?|functionality|permissions?|agreements?|contracts?|terms|subscriptions?|registrations?|relationship|channels?|pages?|profiles?|sellers?|advertisers?|developers?|customers?(?! (?:content|submission|material|data|information))|apps?|applications?|connections?|sites?|order forms?|stores?)';
const material =
  '(?:contents?|posts?|materials?(?! (?:breach|modif|change|violat|adverse|interest|term|obligation|provision|respect|way|part))|listings?|videos?|uploads?|submissions?|contributions?|reviews?|ads?(?! serving)|advertisements?|apps?|applications?|comments?|messages?|images?|photos?|data|items?|it|them|works?|assets?|models?|information|streams?|tracks?|games?|products?|anything|links?|profiles?|pages?|campaigns?|creatives?)';

/** What stands between the act and what it is done to, where that is not content. */
const notContent =
  '(?:(?!\\b(?:contents?|materials?|posts?|listings?|ads|usernames?|likes|replies|reposts|visibility|bookings|orders)\\b)[^.;])';

/** What stands between the act and content, where it is not done to whoever made it. */
const notAccount = '(?:(?!\\b(?:accounts?|users?|if|when|you)\\b)[^.;])';

/** Each kind by the words that name it; `you` tells that the words say what the user owes, not what the provider does. */
const patterns: readonly { kind: ConsequenceKind; pattern: RegExp; you?: true }[] = [
  {
    kind: 'termination',
    pattern: new RegExp(
      `\\b(?:terminat\\w+|clos(?:e|ed|ing|ure)|cancel\\w*|expel\\w*|expulsion)\\b${notContent}{0,70}\\b${holder}\\b|\\bdelet\\w+\\b${notContent}{0,40}\\b(?:accounts?|profiles?|memberships?|registrations?|channels?|pages?|stores?)\\b|\\b(?:accounts?|access|licen[cs]es?|agreements?|contracts?|rights?|memberships?|you|users?|services?|subscriptions?)\\b[^.;]{0,60}\\b(?:terminat\\w+|closed|cancel(?:l?ed|lation)|deleted|expelled)|\\bterminat(?:ion|e|ed)\\b|\\b(?:permanent(?:ly)?|indefinite(?:ly)?) (?:ban|suspen|remov)\\w*`,
    ),
  },
  {
    kind: 'suspension',
    pattern: new RegExp(
      `\\b(?:suspen\\w+|disabl\\w+|block(?:s|ed|ing)?|ban(?:s|ned|ning)?|restrict\\w*|limit(?:s|ed(?! to\\b)|ing)?|throttl\\w+|deactivat\\w+|revok\\w+|revocation|withdraw\\w*|den(?:y|ial(?! of service)|ying)|lock(?:ed|ing)?|los(?:s|e|ing)|cut off|barr?(?:ed|ing)?)\\b${notContent}{0,60}\\b${holder}(?! to [^.;,]{0,40}\\b(?:contents?|materials?|listings?|posts?|items?|submissions?|it|them)\\b)\\b|\\b(?:accounts?|access|licen[cs]es?|rights?|privileges?|memberships?|you|users?)\\b[^.;]{0,60}\\b(?:suspen\\w+|disabled|blocked|banned|restricted|limited(?! to\\b)|deactivated|revoked|withdrawn|denied|locked)|\\bsuspension\\b`,
    ),
  },
  {
    kind: 'removal',
    pattern: new RegExp(
      `\\b(?:disabl\\w+|block(?:ed|ing)?|restrict access to)\\b${notAccount}{0,60}\\b(?!(?:it|them)\\b)${material}\\b|\\b(?:remov\\w+(?![^.;]{0,40}\\bfrom (?:search|recommend|the feed|trend))|delet\\w+|tak(?:e|en|ing) down|hid(?:e|den|ing)|reject\\w*|edit(?:ed|ing)|refus\\w+|demot\\w+|screen)\\b${notAccount}{0,60}\\b${material}\\b|\\b(?:contents?|posts?|materials?|listings?|ads?|videos?)\\b[^.;]{0,60}\\b(?:removed|deleted|taken down|rejected|removal)|\\bremoval\\b`,
    ),
  },
  {
    kind: 'liability',
    you: true,
    pattern:
      /\b(?:you|users?|customers?|members?|clients?|subscribers?|sellers?|publishers?|developers?|advertisers?|licensees?|partners?)\b[^.;]{0,80}\b(?:(?:be|are|is|remain|held|solely|fully) (?:[a-z]+ ){0,3}(?:liable|accountable|responsible (?:to us|for (?:[a-z]+ ){0,3}(?:damages?|loss\w*|costs?|expenses?|claims?|liabilit\w+|consequences|any (?:such )?(?:violation|breach))))|indemnif\w+|hold\b[^.;]{0,60}\bharmless|compensate|reimburse|pay (?:us|for|the|all|any)\b[^.;]{0,40}\b(?:damage|loss|cost|expense|claim))|\b(?<!\b(?:us|we|our|any|risk of|exposure to|real|potential|possible|create|creates) )(?:civil|criminal|legal|personal)(?: (?:and|or|and\/or) (?:civil|criminal))? (?:liabilit\w+|penalt\w+)(?! (?:to|for|on) (?:us|the company|our)\b)|\bliquidated damages\b|\bindemnify\b[^.;]{0,60}\b(?:us|we|company|from|against)\b/,
  },
  {
    kind: 'legal-action',
    pattern:
      /\b(?:legal|court|judicial|criminal|civil) (?:action|proceedings?|remed\w+|consequences|charges|prosecution)|\binjuncti(?:on|ve)|\bequitable (?:relief|remed)|\bprosecut\w+|\b(?:report|refer|notif|disclos)\w*\b[^.;]{0,60}\b(?:law enforcement|authorit(?:y|ies)|police)|\b(?:civil|criminal)(?: (?:and|or|and\/or) (?:civil|criminal))? (?:action|penalt)/,
  },
  {
    kind: 'money',
    pattern:
      /\b(?:withh(?:old|eld|olding)|forfeit\w*|(?:financial|monetary|pecuniary|contractual) penalt(?:y|ies)|(?:pay|liable (?:to|for)|charge\w*|impose) (?:a |an |any |the )?penalt(?:y|ies)|penalty (?:fees?|payments?|charges?)|fines?|late (?:fees?|charges?)|(?:default |late |accrue |charge |bear )interest|interest (?:on|at|charges?|will|shall|may)|without (?:any )?refund|no refunds?|loss of (?:all |any )?(?:payments|credits|fees|earnings|funds)|not (?:be )?(?:entitled to|receive|issue|provide|get|give)[^.;]{0,30}refunds?|demoneti[sz]\w*|claw\w*|collection (?:agenc|costs|fees))\b/,
  },
  {
    kind: 'measures',
    pattern:
      /\b(?:tak(?:e|es|ing|en)|pursue|subject to|face)\b[^.;]{0,60}\b(?:actions?|measures|steps|sanctions?|consequences)\b|\b(?:disciplinary|corrective|enforcement|appropriate|further|remedial) (?:actions?|measures)\b|\b(?:warnings?|strikes?|sanctions?)\b|\b(?:other|further|additional|more|following|these|such|our|account|platform) penalties\b/,
  },
];

/** The word of an outcome that says what is done. */
const acts =
  /\b(?:terminat|clos(?:e|ed|ing|ure)|cancel|delet|expel|expulsion|permanent|indefinite|suspen|disabl|block|ban(?:s|ned|ning)?\b|restrict|limit|throttl|deactivat|revok|revocation|withdraw|den(?:y|ied|ial)|lock|los(?:s|e|ing)\b|cut off|barr?(?:ed|ing)?\b|remov|tak(?:e|en|ing)|hid|reject|edit|refus|demot|screen|report|refer|notif|disclos|withh|forfeit)/;

/** Words between which somebody is said to do or suffer something: who, and whether it befalls them. */
const doing =
  /\b(we|you|users?|customers?|members?|clients?|subscribers?|sellers?|developers?|publishers?|[a-z]+)[, ]+(?:(?:also|hereby|each|reasonably|further|only|then|expressly)[, ]+)?(may|will|can|could|shall|must|reserves?|agrees?|should|won't|cannot|are|is)\b([^.;]{0,24})/g;

const user = /^(?:you|users?|customers?|members?|clients?|subscribers?|sellers?|developers?|publishers?)$/;

/** The kinds of consequence that a sentence names, in plain words (`plain`), and that are not something the user does. */
export function outcomesIn(sentence: string): ConsequenceKind[] {
  return patterns.flatMap(({ kind, pattern, you }) => {
    const found = pattern.exec(sentence);
    if (found === null) return [];
    if (you === true) return [kind];
    const verb = found[0].search(acts);
    const before = sentence.slice(0, found.index + Math.max(verb, 0));
    return negated.test(before) || doneByUser(before) ? [] : [kind];
  });
}

/** “We will not suspend”, “shall not limit”. */
const negated = /\b(?:not|never|n't|won't|cannot)(?: (?!only\b)[a-z]+){0,3} $/;

/** Whether what stands before an outcome makes it the user's own act: “you may terminate”, “you must not disable”. */
function doneByUser(before: string): boolean {
  const last = [...before.matchAll(doing)].at(-1);
  if (last === undefined || !user.test(last[1] ?? '')) return false;
  // “You may be suspended”, “you will have your account closed”, “you agree that we may” befall the user.
  if (/^\s*(?:also |then |not )?(?:be|have|lose|get|face|risk|forfeit|that|being|subject)\b/.test(last[3] ?? ''))
    return false;
  // Something else took over since: “you breach …, your access will end” has a nearer subject.
  return !/\b(?:result|lead|subject|grounds?|entitle|right to|cause)\w*\b/.test(
    before.slice(last.index + last[0].length),
  );
}

import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.interference',
  title: 'Interference, overload and malware',
  definition: 'Users may not disrupt, overload or damage the service or other systems, nor spread malicious code.',
  is: 'Bans on viruses and other malicious code, denial of service, excessive load, and interference with the service, its networks or other users.',
  isNot:
    'Breaking in and evading protection is use.security_circumvention; bots that copy content are use.scraping; the provider’s disclaimer about viruses is a liability type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 0,
  severity: [
    {
      id: 'sole-discretion',
      pattern:
        /\bsole(?: and absolute)? discretion\b|\bas determined by us\b|\bin our (?:sole )?(?:opinion|judgment)\b/,
      shift: 1,
      reason: 'The provider alone decides what load or interference is too much.',
    },
    {
      id: 'could',
      pattern: /\b(?:could|may|might) (?:disable|overburden|damage|impair|interfere)/,
      shift: 1,
      reason: 'The mere possibility of interference is enough.',
    },
  ],
  affects: ['all users', 'developers'],
  law: ['scraping-automated-access'],
  cues: [
    {
      id: 'spread-malware',
      any: [
        'virus',
        'viruses',
        'malware',
        'worms',
        'worm',
        'trojan',
        'trojans',
        'malicious',
        'spyware',
        'ransomware',
        'harmful',
        'destructive',
        'disabling',
      ],
      pattern:
        /\b(?:upload|transmit|introduc|distribut|post|spread|contain|send|creat|develop|disseminat|deliver|propagat|inject|generat|insert|install|host|stor)\w*\b[^.;]{0,140}\b(?:virus(?:es)?|malware|worms?|trojans?|malicious (?:code|software|program|script|file|component)|spyware|ransomware|(?:harmful|destructive|disabling) (?:code|program|component|device|file))/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'disrupt-service',
      any: [
        'interfer*',
        'disrupt*',
        'impair*',
        'disabl*',
        'damag*',
        'degrad*',
        'harm',
        'impede',
        'hinder',
        'integrity',
      ],
      pattern:
        /\b(?:interfer\w* with|interference (?:with|to)|disrupt\w*|impair\w*|damag(?:e|es|ing)|disabl(?:e|es|ing)|degrad(?:e|es|ing)|hinder|impede|harm|threaten)\b[^.;]{0,90}\b(?:services?|sites?|websites?|servers?|networks?|systems?|platform|operations?|applications?|infrastructure|software|functioning|apis?|other users?|security|integrity)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'overload',
      any: ['overload*', 'overburden*', 'unreasonable', 'disproportionate*', 'excessive', 'burden', 'flood*', 'bomb*'],
      pattern:
        /\b(?:overload|overburden)\w*|\b(?:unreasonable|disproportionate(?:ly)?|excessive|undue)\b[^.;]{0,50}\b(?:load|burden|strain|demand|traffic|bandwidth|usage|requests)|\b(?:mail-? ?bomb|flooding\b|crashing)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'denial-of-service',
      any: ['denial', 'ddos'],
      pattern: /\bdenial[- ]of[- ]service|\bddos\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'violate-integrity',
      any: ['integrity', 'availability'],
      pattern:
        /\b(?:violat|compromis|threaten|breach|undermin|affect)\w*[^.;]{0,50}\b(?:integrity|availability|stability)\b[^.;]{0,100}\b(?:service|network|system|computer|platform|site|software|server|api)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'others-enjoyment',
      any: ['enjoyment', 'enjoying', 'inhibit*'],
      pattern: /\b(?:interfer|restrict|inhibit|prevent|disrupt)\w*[^.;]{0,60}\b(?:enjoyment|enjoying)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'not-disclaimer',
      any: [
        'warrant*',
        'liable',
        'liability',
        'guarantee*',
        'disclaim*',
        'uninterrupted',
        'responsible',
        'majeure',
        'indemnif*',
        'release',
        'releases',
        'claims',
        'audit',
        'disable',
        'analytics',
      ],
      pattern:
        /\b(?:warrant(?!y void)|liable|liability|disclaim|guarantee|uninterrupted|force majeure|indemnif)|\bwe[^.;]{0,30} (?:are )?not (?:be )?responsible|\breleases?\b[^.;]{0,120}\bclaims|\baudits?\b|\bif you disable\b|\byou (?:may|can) disable\b/,
      weight: -4,
    },
    {
      id: 'not-protection',
      any: [
        'personal',
        'protect*',
        'detect*',
        'cookies',
        'disease*',
        'infection*',
        'refus*',
        'cookie',
        'detect',
        'implemented',
        'spam',
      ],
      pattern:
        /\b(?:we|us|our)\b[^.;]{0,90}\b(?:protect|detect|prevent|scan|use cookies|collect)|\bpersonal (?:data|information)\b|\bprotect(?:ing)? (?:against|from)\b|\bcookies?\b|\bdetect\w*\b[^.;]{0,60}\b(?:spam|malware|virus)|\bhas implemented\b/,
      weight: -5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids harming the working of the service: spreading malicious code, overloading servers, or getting in the way of other users.',
    why: 'It protects everybody who depends on the service. Loosely worded, it also reaches heavy but honest use, testing and automation.',
    means: {
      consumers:
        'Ordinary use is not affected, but a very broad ban on interference can be cited for closing an account.',
      developers:
        'Load tests, retries without delay and automated calls may count as an excessive burden even where no limit is published.',
      businesses: 'You answer for infected files and faulty integrations of your own people.',
    },
    actions: [
      'Look for published rate limits, and stay below them.',
      'Ask for written permission before a load or security test.',
    ],
  },
  examples: {
    yes: [
      'You may not upload viruses, worms or other malicious code to Lumenboard.',
      'Do not interfere with or disrupt the servers or networks behind Pellet.',
      'Users must not place an unreasonable load on the infrastructure of Tidewire.',
      'Launching a denial-of-service attack against any host is forbidden.',
      'You agree not to take any action that could disable, overburden or impair our platform.',
    ],
    no: [
      'We do not warrant that Harbourly is free of viruses.',
      'We scan uploads to protect our members from malware.',
      'Quillnest is not liable for interruption caused by power failure.',
      'Reverse engineering of the app is forbidden.',
      'The service may be paused for maintenance on Sundays.',
    ],
  },
});

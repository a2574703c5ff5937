import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.lawful',
  title: 'Lawful use only',
  definition: 'The service may be used only for lawful purposes and in keeping with the laws that apply to the user.',
  is: 'Bans on unlawful activity in general, and the user’s duty to comply with applicable law when using the service.',
  isNot:
    'Bans on particular wrongs have types of their own (use.harmful_content, use.impersonation, use.rights_of_others). Export and sanctions law is use.export_sanctions. The law that governs the contract is a dispute type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 0,
  severity: [
    {
      id: 'sole-discretion',
      pattern: /sole(?: and absolute)? discretion/,
      shift: 1,
      reason: 'The provider alone decides what counts as unlawful.',
    },
    {
      id: 'reports-to-authorities',
      pattern: /\b(?:report|refer)\w*[^.]{0,80}\b(?:law enforcement|authorities|police)/,
      shift: 1,
      reason: 'Suspected breaches may be passed to authorities.',
    },
  ],
  affects: ['all users'],
  law: ['content-moderation-rules'],
  cues: [
    {
      id: 'unlawful-purpose',
      any: ['illegal*', 'unlawful*', 'lawful'],
      pattern:
        /\b(?:illegal|unlawful|not lawful)\b[^.;]{0,50}\b(?:purposes?|activit(?:y|ies)|uses?|manner|acts?|actions?|way|conduct|transactions?|goods|business)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'lawful-purposes-only',
      any: ['lawful', 'legal', 'lawfully'],
      pattern:
        /\b(?:only|solely|exclusively)\b[^.;]{0,60}\b(?:lawful|legal)\b[^.;]{0,20}\b(?:purposes?|manner|uses?|ways?)|\blawful[^.;]{0,10} (?:purposes?|manner) only\b|\buse[^.;]{0,50}\blawfully\b/,
      weight: 5,
      where: 'body',
    },
    {
      id: 'comply-with-law',
      any: ['comply', 'complies', 'complying', 'compliance', 'abide', 'obey', 'accordance'],
      pattern:
        /\b(?:you|users?|customers?|members?|developers?|your use|subscribers?|licensees?|applications?)\b[^.;]{0,70}\b(?:comply|complies|complying|compliance|abide|obey|in accordance)\b[^.;]{0,60}\b(?:laws?|legislation|regulations?)\b|^(?:fully )?comply with[^.;]{0,60}\b(?:laws?|legislation|regulations)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'violate-law',
      any: ['violat*', 'breach*', 'contraven*', 'prohibited', 'break*'],
      pattern:
        /\b(?:violat|breach|contraven|break)\w*[^.;]{0,70}\b(?:laws?|legislation|regulations?|statutes?|ordinances?)\b|\bprohibited by[^.;]{0,30}\blaws?\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'heading-lawful',
      any: ['lawful', 'illegal', 'unlawful', 'compliance'],
      pattern: /\b(?:lawful use|illegal (?:use|activit)|unlawful use|compliance with (?:applicable )?laws?)/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'not-law-of-contract',
      any: ['governed', 'conflict*', 'tort', 'liable', 'liability', 'indemnif*', 'warrant*', 'severab*', 'arbitrat*'],
      pattern:
        /\bgoverned by\b|\bconflicts? of laws?|\bliab(?:le|ility) (?:for|to)\b|\bindemnif|\barbitrat|\bunenforceable\b|\binvalid\b|\bdisclaim/,
      weight: -3,
      where: 'body',
    },
    {
      id: 'not-provider-duty',
      any: [
        'personal',
        'disclos*',
        'investigat*',
        'subpoena',
        'processing',
        'processor',
        'detect*',
        'prosecut*',
        'confidential',
        'receiving',
        'protect',
        'audit',
        'enforcement',
        'controller',
        'rights',
      ],
      pattern:
        /\b(?:we|us|our)\b[^.;]{0,100}\b(?:disclos|investigat|process|detect|believe|comply|complies|report)\w*|\bcomply with (?:a |our |any )?(?:legal|law enforcement|subpoena|court)|\bpersonal (?:data|information)\b|\bprosecut|\bgood[- ]faith\b|\blaw enforcement\b|\bconfidential\b|\breceiving party|\bprotect (?:against|from)\b|\baudit|\b(?:right|entitled) to (?:lodge|object|complain)|\b(?:data )?(?:controller|processor)\b|\bif we (?:reasonably )?(?:believe|think)/,
      weight: -3.5,
      where: 'body',
    },
    {
      id: 'not-export',
      any: ['export*', 'sanction*', 'embargo*', 'anti'],
      pattern: /\bexport (?:control|law|administration|and)|\bsanctions?\b|\bembargo/,
      weight: -2,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says that {platform} may be used only for lawful ends, or that the user answers for obeying the laws that apply to that use.',
    why: 'It makes a breach of law a breach of contract as well, so that the provider may act without waiting for a court. Which country’s law counts, and who decides that it was broken, is often left open.',
    means: {
      consumers:
        'Ordinary use is not affected. A dispute arises when conduct is allowed where you live and not where the provider sits.',
      businesses:
        'You carry the duty to know the rules of your own trade and of every market that you serve through the service.',
    },
    actions: [
      'Check whether the clause names a country or speaks of any applicable law.',
      'Look in the document for who decides about a breach and what follows from it.',
    ],
  },
  examples: {
    yes: [
      'You may use Lumenboard only for lawful purposes.',
      'Members shall not use the Pellet app for any illegal or unauthorised purpose.',
      'You must comply with all laws and regulations that apply to your use of Harbourly.',
      'Users agree not to violate any local, national or international law while using Tidewire.',
      'Do not use Quillnest to promote unlawful activities.',
    ],
    no: [
      'These terms are governed by the laws of Ruritania, without regard to conflict of laws rules.',
      'We may disclose your information where we believe that it is needed to comply with the law.',
      'To the extent permitted by law, Lumenboard is not liable for lost profits.',
      'If a court finds a part of these terms unlawful, the rest stays in force.',
      'Your legal rights as a consumer are not affected by these terms.',
    ],
  },
});

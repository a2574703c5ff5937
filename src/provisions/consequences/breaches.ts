/** What a sentence speaks of the breach of. */
export interface Breach {
  /**
   * `document`: the document that it stands in, where it is called by the words in `names`, if any. `all`: all that the platform has laid down, in the words in `names`. `section`: what stands around it. `before`: what
   * stands just before it, with `names` no more than the one before. `named`: other documents, by the words in `names`. `rules`: “these rules”, which in a document of rules is all of it, and in another its section. `numbered`: sections of this document, by the numbers in `names`.
   * `payment`, `infringement`, `law`: not paying; infringing others' rights; breaking the law. `own`: what the sentence itself describes.
   */
  readonly of:
    | 'document'
    | 'rules'
    | 'all'
    | 'section'
    | 'before'
    | 'named'
    | 'numbered'
    | 'payment'
    | 'infringement'
    | 'law';
  readonly names: readonly string[];
}

const breaking =
  /\b(?:violat(?:e|es|ed|ing|ions?|ors?|ive)|breach(?:es|ed|ing)?|non-?complian(?:ce|t)|contraven\w+|infractions?|disregard\w*|fail(?:s|ed|ing|ures?)? to (?:[a-z]+ )?(?:comply|abide|adhere|observe|follow|meet|respect|fulfil\w*|perform)(?: (?:fully|strictly))?(?: (?:with|by|to))?|(?:not|n't|never) (?:[a-z]+ )?(?:comply|complied|complying|compliant|abide|abiding|adhere|adhering|follow|following|observe|respect)(?: (?:with|by|to))?|(?:break|breaks|broke|broken|breaking) (?=[^.;]{0,30}\b(?:rules?|terms|guidelines|agreement|law))|in conflict with|runs? afoul of|against (?=(?:our|these|this|the) (?:[a-z]+ ){0,2}(?:rules|terms|guidelines|polic|standards)))\b/g;

const agreements =
  'terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?|agreements?|contracts?|conditions|tos|t&cs?|eula|licen[cs]es?(?! (?:restrictions?|limitations?|grants?|rights?))|addendum|obligations|documents?|legal notice|undertakings?';
const policies =
  'polic(?:y|ies)|guidelines?|rules|standards|codes?(?: of conduct)?|aup|acceptable use|requirements|principles|expectations|community|charter|values';

const ownAgreement = new RegExp(
  `\\b(?:this|these|present)\\b(?: [a-z&'-]+){0,5}? (?:${agreements})\\b|\\b(?:these|this) tos\\b|\\bhereof\\b|\\bhereunder\\b|\\bherein\\b`,
);
const ownRules = new RegExp(
  `\\b(?:these(?: [a-z&'-]+){0,4}? (?:${policies})|this(?: [a-z&'-]+){0,4}? (?:policy|aup|code|charter|guide|acceptable use policy|codes? of conduct))\\b`,
);
const theAgreement = new RegExp(
  `\\b(?:the|our|your)\\b(?: (?:user|services?|master|general|website|site|platform|customer|client|subscription|main|standard|entire|above|present|terms|and|of|or|this|provisions?|conditions|said|relevant|applicable))*? (?:${agreements})\\b`,
);
const ourAll =
  /\b(?:our|the|its|these|those|such|any(?: of (?:our|the|these))?|applicable|company|platform|site)(?: (?:community|other|users?|content|terms|and|or|applicable|platform|site|general|related|posted|published|usage|services?|respective|various|house))* (?:policies|rules|guidelines|standards|terms and policies|policies and terms)\b/;
const aPolicy = new RegExp(`\\b(?:[a-z&'-]+ ){0,4}(?:${policies})\\b`);
const around =
  /\b(?:this|these|such|the|any of the) (?:guideline|rule|requirement|standard|principle|expectation|sections?|clauses?|paragraphs?|articles?|provisions?|restrictions?|prohibitions?|limitations?|obligations?|foregoing|above|prohibited|requirements?|representations?|warrant(?:y|ies)|conditions)\b|\bforegoing\b|\b(?:any of )?the above\b/;
const numbered =
  /\b(?:sections?|clauses?|articles?|paragraphs?|§+)\s*((?:\d{1,2}(?:\.\d{1,2})*(?:\s?(?:,|and|or|&|to|-)\s?)?)+)/;
const law =
  /^(?: of| with)?(?: (?:any|all|the|other|applicable|local|relevant|export|import|and|or|u\.s\.|federal|state|national|international|copyright|intellectual|criminal))*,? ?(?:laws?|regulations?|legislation|legal requirements|statutes?|sanctions?)\b/;
const others =
  /^(?: of| any| the| a| another| other| on| upon)*(?: (?:intellectual|proprietary|property|copyrights?|trademarks?|third|part(?:y|ies)|person|privacy|rights?|someone|others?|anyone's|user's|publicity))\b/;

const oneUse =
  /\b(?:any|all|your|the) (?:[a-z]+ )?use of (?!(?:the|our|this|any|all|these)?(?: [a-z]+)? ?(?:services?|sites?|websites?|platform|apis?|apps?|software|products?|materials?|content))(?:[a-z]+ ){1,4}in $|\b(?:modification|alteration|distribution|display|reproduction|copying|transfer|placement|disclosure|publication|resale) of [^.,;]{1,60} in $/;

/** Where what is broken has been named, and what follows begins. */
const objectEnds =
  /[;:]|,? or (?:otherwise|if|you|are|use|exceed|misuse)\b|, (?:we|you|it|then|and we|our|the company|your)\b|(?<!\b(?:that|which|as|who|what)) (?:is|are|may|will|shall|can|could|has|have|was|were|must|reserves?|results?)\b/;

/** Doing what was spoken of just before. */
const anaphora =
  /\b(?:(?<!\bnot (?:to )?)do(?:es|ing)? (?:any|one|either) of (?:these|this|the(?: above| following)? ?(?:things)?)|engag\w+ in (?:any (?=of (?:these|the above|such)|such|prohibited)|such |these |this |the (?:above|foregoing) |prohibited )(?:[a-z]+ ){0,3}(?:activit|conduct|behaviou?r|practice|use|act|prohibited)\w*|(?:(?<!\bincluding )any|such|these) (?:prohibited|unauthori[sz]ed|above|impermissible|improper) (?:use|activit\w+|conduct|content|behaviou?r|acts?)\b|(?:any|all|of|for|prohibited) such (?:prohibited |unauthori[sz]ed )?(?:use|activit\w+|conduct|behaviou?r|violations?|breach\w*|acts?|misuse)\b|prohibited (?:use|conduct|activit\w+|behaviou?r|actions?) (?:may|will|can|could|shall))\b/;

const unpaid =
  /\b(?:fail(?:s|ed|ure|ures)? (?:to (?:[a-z]+ ){0,2}pay|to make (?:[a-z]+ ){0,2}payments?|in payment)|non-?payments?|(?:do|does|did) not (?:[a-z]+ ){0,2}pay\b(?! (?:the |any |such )?(?:penalt|damage|fine))|(?:have|has) not (?:[a-z]+ ){0,2}paid\b|(?:late(?! (?:fees?|charges?)\b)|overdue|missed|delayed|delinquent|past[- ]due)(?: [a-z]+){0,3} (?:payments?|fees?|amounts?|charges?|invoices?|balances?|sums?|accounts?)|(?:payments?|fees?|amounts?|invoices?|charges?|balances?)\b[^.;]{0,60}\b(?:not (?:been )?(?:paid|received|made)|overdue|past due|declined|unpaid|delinquent|in arrears)|default in payment|not paid (?:when|on|by|within)|late payments?)\b/;

const infringers =
  /\b(?:repeat(?:ed(?:ly)?)? (?:[a-z]+ ){0,2}(?:infring\w+|offend\w+|violat\w+)|infring\w+ (?:[a-z]+ ){0,4}(?:repeatedly|more than once)|repeatedly (?:[a-z]+ ){0,2}infring\w+|infring\w+[^.;]{0,40}\b(?:copyrights?|trademarks?|intellectual property|rights? of (?:others|third))|infringing (?:content|material|activity|users?|work))\b/;

/** What a plain sentence (`plain`) says is broken. Empty where it speaks of no breach by those who use the service. */
export function breachesIn(sentence: string): Breach[] {
  const found: Breach[] = [];
  const add = (of: Breach['of'], names: readonly string[] = []): void => void found.push({ of, names });
  for (const match of sentence.matchAll(breaking)) {
    if (notByUsers(sentence, match.index, match[0])) continue;
    const rest = sentence.slice(match.index + match[0].length, match.index + match[0].length + 170);
    // What is broken follows, up to the next verb: “violate our rules, we may remove it under these terms” is about the rules.
    const object = rest.split(objectEnds, 1)[0] ?? '';
    // “These egregious violations of our rules”, “any use of the badges in violation of this agreement”: not whatever breaks them.
    const before = sentence.slice(0, match.index);
    if (/\b(?:these|those|such)(?: [a-z]+){0,2} $/.test(before) || oneUse.test(before)) {
      add('before');
      continue;
    }
    if (/\bpolicy $/.test(before)) continue;
    found.push(...objectsIn(object, sentence.slice(Math.max(0, match.index - 40), match.index)));
  }
  if (/\bpolicy violations?\b/.test(sentence)) add('all', ['policies']);
  if (anaphora.test(sentence)) add('before');
  // Taxes that were not paid are no fees.
  if (unpaid.test(sentence) && !/\bpay(?:ment)?s? (?:of )?(?:any |the )?tax(?:es)?\b/.test(sentence)) add('payment');
  if (infringers.test(sentence)) add('infringement');
  return found;
}

/** “These terms of service”; but “these embedding terms” are those for embedding, where a document is not called so. */
const ordinary = new Set(
  `general user users service services terms condition conditions of use and or the our master main site website online standard customer client subscription
  platform provisions any other agreement contract policies policy license licence end present whole entire legal usage product products software app
  obligations document documents member membership t c`.split(/\s+/),
);

function objectsIn(object: string, before: string): Breach[] {
  const found: Breach[] = [];
  const add = (of: Breach['of'], names: readonly string[] = []): void => void found.push({ of, names });
  const numbers = numbered.exec(object)?.[1]?.match(/\d{1,2}(?:\.\d{1,2})*/g);
  const wide = /\b(?:any|all|other) (?:of )?(?:the )?(?:terms?|provisions?|conditions?|part|obligations?)\b/;
  if (
    numbers != null &&
    !/\bterms\b(?! of (?:sections?|clauses?|articles?|paragraphs?))|\bagreement\b.*\bincluding\b/.test(
      object.split(/(?<=\bsections?\b|\bclauses?\b)/)[0] ?? '',
    )
  ) {
    add('numbered', numbers);
    return found;
  }
  // “Your obligations under the article ‘Use’ of these conditions”, “our terms regarding uploads”: some of the rules.
  if (
    /\b(?:the|any|its|our) (?:article|section|clause|chapter|paragraph) (?:["'(]|(?:on|about|regarding|titled|entitled|called|headed)\b)/.test(
      object,
    ) ||
    /\b(?:terms|conditions|agreement|polic(?:y|ies)|rules|guidelines|provisions)\b,? (?:regarding|concerning|relating to|related to|pertaining to|about|governing|applicable to|with (?:respect|regard) to|in connection with|in relation to)\b(?! (?:your|the|our|any|its|all)? ?(?:use|access|services?|account|website|site|platform|conduct)\b)/.test(
      object.split(',', 1)[0] ?? '',
    )
  ) {
    add('section');
    return found;
  }
  // What somebody warranted is some of it.
  if (
    /^(?: (?:of|any|one|all|or|more|its|your|the|their|these|those|an?|such))* (?:representations?|warrant(?:y|ies))\b/.test(
      object,
    ) &&
    !/\b(?:covenants?|obligations?|undertakings?|agreements)\b/.test(object)
  )
    return found;
  // “This restriction” is the one just said.
  if (/\bthis (?:restriction|prohibition|requirement|rule|guideline|limitation)\b/.test(object)) {
    add('before', ['one']);
    return found;
  }
  // A part with terms of its own in a document of many.
  if (
    /\b(?:individual|supplement\w*|special|promotion\w*|program(?:me)?|specific) (?:terms|conditions|agreement)\b/.test(
      object,
    )
  ) {
    add('section');
    return found;
  }
  if (/\b(?:foregoing|above|preceding|previous)\b/.test(object)) {
    add('before');
    return found;
  }
  // “The agreement's provisions on secrecy” are some of them.
  if (
    /\bthe following\b|\bbelow\b/.test(object) ||
    /\b(?:agreement|terms|contract|polic(?:y|ies))'s? (?!(?:and|or)\b)(?:[a-z]+ ){1,3}(?:provisions?|sections?|clauses?|obligations?|restrictions?)\b/.test(
      object,
    )
  ) {
    add('section');
    return found;
  }
  const called =
    ownAgreement
      .exec(object)?.[0]
      .match(/[a-z'-]+/g)
      ?.slice(1, -1) ?? [];
  const byName = called.filter((word) => !ordinary.has(word));
  if (byName.length > 0) add('document', byName);
  else if (ownAgreement.test(object) || (wide.test(object) && !/\b(?:polic|guideline)/.test(object))) add('document');
  else if (/\bthese (?:standards|requirements|criteria|thresholds)\b/.test(object)) add('rules', ['standards']);
  else if (ownRules.test(object)) add('rules');
  else if (around.test(object)) add('section');
  else if (theAgreement.test(object)) add('named', ['agreement']);
  // “Our content guidelines” are one document, by its name.
  const whole = ourAll.exec(object)?.[0] ?? '';
  if (whole !== '' && !/\b(?:content|community) (?:guidelines|rules|standards)$/.test(whole)) add('all', [whole]);
  const policy = [...object.matchAll(new RegExp(aPolicy, 'g'))].map((match) => match[0].trim());
  if (policy.length > 0) add('named', policy);
  if (found.length > 0) return found;
  if (law.test(object)) add('law');
  else if (others.test(object)) add('infringement');
  else if (
    /^\s*(?:[,.)]|$|by (?:you|the (?:user|customer|client|member))|may|will|can|could|results?|has|have|is|was|occurs?|of (?:your|any)|on your part)/.test(
      object,
    ) ||
    /\b(?:your|material|any|such|user's|for|by you in|of)\s*$/.test(before)
  )
    add('section');
  return found;
}

/** Breaches that are not what a user does: ours, somebody's security, a warranty's, or that something is none. */
function notByUsers(sentence: string, at: number, word: string): boolean {
  const before = sentence.slice(Math.max(0, at - 60), at);
  const after = sentence.slice(at + word.length, at + word.length + 80);
  return (
    // Whether it breaks the rules or not: what is said follows from something else.
    /\bwhether(?: or not)?\b[^.;]{0,90}$|\bregardless of (?:whether|any)\b[^.;]{0,60}$/.test(sentence.slice(0, at)) ||
    /\b(?:our|we|we are in|us|by us|provider's|company's|data|security|privacy|personal data|confidentiality|without|\w+n't|not(?: be| constitute| a| deemed)*(?: to be)?(?: in| a)?)\s+(?:(?:own|material|a|any|in|materially|actual|alleged) ){0,3}$/.test(
      before,
    ) ||
    // Of others: “if an end user violates”, “if we take steps that are in breach”.
    /\b(?:an?|any|the|another) (?:end[- ]users?|authori[sz]ed users?|third part(?:y|ies)|other users?|another user|other (?:persons?|members?))\b[^.;,]{0,25}$|\bthird[- ]party content\b[^.;]{0,120}$|\bif we (?:take|act|fail|do)\b[^.;]{0,120}$/.test(
      sentence.slice(0, at),
    ) ||
    // Of those for whom the user answers.
    /^[^.;,]{0,40}\bby (?:its|your|their|any|customer's|such) (?:[a-z]+ ){0,2}(?:affiliates?|users?|representatives?|employees?|agents?|contractors?|end users?|personnel)\b/.test(
      after,
    ) ||
    /^(?:es)? (?:of (?:(?:the|your|our|any) )?(?:security|privacy|personal|data|unsecured|confidence|peace|(?:statutory |implied )?(?:warrant|condition|duty of|guarantee))|notification|by us\b|by (?:the )?(?:provider|company|licensor)|of contract (?:claim|or tort)|of statutory|, tort|or tort)/.test(
      after,
    ) ||
    /\bprevent(?:s|ing)?\b[^.;]{0,90}$|\bunless\b|\bas if\b[^,]{0,40}$|\b(?:employees?|staff|personnel|contractors?)(?: [a-z]+)* (?:who|that) $/.test(
      sentence.slice(0, at),
    ) ||
    /\b(?:consider|deem|treat|regard)(?:s|ed|ing)?(?: (?:you|it|this|that|such [a-z]+))?(?: (?:to be|as|to have))*(?: (?:being|an?|in|material|serious|your|the|committed))*\s*$/.test(
      before,
    ) ||
    // Where the breach is what follows, it is of this one rule: “doing so shall be a breach of these terms”.
    /\b(?:shall|will|would|may|can|does|could) (?:also )?(?:be|constitute|amount to|be (?:deemed|considered|regarded|treated|seen)|result in)(?: (?:to be|to have|as|being|a|an|in|your|in material|material|serious|any|direct|a direct|fundamental))*\s*$/.test(
      before,
    ) ||
    /\b(?:constitutes?|amounts? to|represents?|(?<!(?:if|that|which|it|who)\b[^.]{0,30})(?:is|are))(?: (?:also|considered|deemed|to be|clear|hereby))* (?:a|an|your|material|serious|direct|clear)(?: (?:material|serious|direct|clear|fundamental|gross))* $/.test(
      before,
    )
  );
}

/** Kinds of purpose that data is used for; a kind counts once however it is named. */
export const purposes: readonly (readonly [name: string, words: string, effect?: 'harmless'])[] = [
  ['advertising', '(?:targeted|personali[sz]ed|interest-based|tailored|behaviou?ral|relevant|online|cross-context\\w*(?: behaviou?ral)?) (?:advertis\\w+|ads?|adverts?|marketing)|advertising|(?:show|serve|deliver|display|target)(?:ing)? (?:you )?(?:relevant |targeted |personali[sz]ed )?ads?|ad (?:targeting|measurement|delivery)|retarget\\w+'],
  ['marketing', '(?:direct |email )?marketing(?: (?:communications?|messages?|materials?|purposes))?|promotional (?:communications?|messages?|materials?|emails?|offers?)|newsletters?|special offers|promote (?:our|products|services)'],
  ['training of models', 'train(?:ing)?(?: and (?:improv\\w+|develop\\w+))?[^.;]{0,40}\\b(?:models?|ai|artificial intelligence|machine learning|algorithms?)|(?:develop|improve|build)\\w*[^.;]{0,30}\\b(?:ai|artificial intelligence|machine learning|models)\\b|machine learning|artificial intelligence'],
  ['profiling', 'profiling|(?:build|create|develop)(?:ing)? (?:a |user |your )?profiles?|infer(?:ring|ences?)?|predict (?:your|user)\\w*'],
  ['automated decisions', 'automated (?:decisions?|decision[- ]making|processing)|automatically decide'],
  ['personalisation', 'personali[sz](?:e|ing|ation)(?! (?:advertis|ads?|adverts?|marketing))|customi[sz](?:e|ing|ation)|tailor(?:ing)? (?:content|the service|your experience|our services)|recommendations?'],
  ['analytics', 'analytics|analy[sz](?:e|ing)|statistical (?:analysis|purposes)|statistics|measur(?:e|ing|ement)|understand(?:ing)? how (?:you|users|people|our|visitors)[^.;]{0,30}'],
  ['research', 'research(?: purposes)?|surveys|studies|scientific'],
  ['product development', '(?:develop|improv|enhanc|test|troubleshoot)(?:e|ing|ment|s)?(?: and \\w+)? (?:of )?(?:our |the |new |its |existing )?(?:products?|services?|features?|functionality|offerings?|sites?|apps?|websites?|platform)'],
  ['security', '(?:prevent|detect|investigat|combat|protect(?:ing)? against)\\w*(?: and \\w+|,? \\w+)? (?:fraud\\w*|abuse|spam|security|illegal|malicious|harmful)|fraud (?:prevention|detection)|security purposes|safety and security|anti-(?:spam|fraud)|protect (?:the )?(?:security|safety|rights)', 'harmless'],
  ['verification of identity', "(?:verify|confirm|authenticat)\\w*(?:ing)? (?:your|user|the|a user's|their) ?(?:identity|age|account)|identity verification|age verification|know your customer|kyc", 'harmless'],
  ['legal duties', "comply(?:ing)? with (?:our |any |applicable |the )?(?:legal|law|laws|regulat\\w+)|(?:meet|fulfil|satisfy|perform)\\w* (?:our |its )?legal (?:obligations?|requirements?)|compliance with (?:laws?|legal)|legal claims", 'harmless'],
  ['credit checks', 'credit (?:checks?|scor\\w+|decisions?|risk)|creditworthiness|underwriting'],
  ['sale', 'sell (?:your|personal|user)[^.;]{0,20}(?:data|information)|sale of (?:your |personal )?(?:data|information)|moneti[sz](?:e|ing|ation)'],
];

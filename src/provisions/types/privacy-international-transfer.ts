import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.international_transfer',
  title: 'Transfer to other countries',
  definition: 'States that personal data are stored or handled in other countries, and with what safeguards.',
  is: 'Transfers abroad, standard clauses, adequacy decisions, frameworks between countries, and consent to transfer.',
  isNot:
    'Where the service may be used; location of the person (privacy.location); export control of goods and software.',
  standsIn: ['privacy', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'consent-by-use',
      pattern:
        /\b(?:you (?:\w+ ){0,3}(?:consent|agree|acknowledge)|by using|anywhere in the world|any country|may not (?:be as protective|provide|offer|have))/,
      shift: 1,
      reason: 'Use counts as consent, or lesser protection abroad is accepted.',
    },
    {
      id: 'safeguards',
      pattern:
        /\b(?:standard contractual clauses|adequacy|data privacy framework|appropriate safeguards|binding corporate)/,
      shift: -1,
      reason: 'Safeguards are named.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['international-transfer'],
  cues: [
    {
      id: 'standard-clauses',
      any: ['clauses', 'sccs', 'addendum', 'scc', 'idta'],
      pattern:
        /\b(?:standard|model) (?:contractual|contract|data protection) clauses\b|\bsccs?\b|\binternational data transfer (?:addendum|agreement)/,
      weight: 4,
    },
    {
      id: 'frameworks',
      any: ['framework', 'shield', 'adequacy', 'adequate', 'binding', 'dpf'],
      pattern:
        /\bdata privacy framework\b|\bprivacy shield\b|\badequacy (?:decisions?|regulations?|status)\b|\badequate (?:level|protection)\b|\bbinding corporate rules\b|\bdpf\b/,
      weight: 3.7,
    },
    {
      id: 'transferred-to',
      any: ['transfer', 'transferred', 'transfers', 'transferring'],
      pattern:
        /\btransf(?:er|ers|erred|erring)\b[^.]{0,140}\b(?:(?:other|another|third|foreign|different) (?:countr(?:y|ies)|jurisdictions?|states?)|countr(?:y|ies)|international(?:ly)?|outside (?:of )?(?:the |your )?(?:eea|eu|european|uk|united|country|state|region|switzerland|canada)|cross-border|united states|u\.s\.|overseas|abroad)/,
      weight: 3,
    },
    {
      id: 'processed-abroad',
      any: ['processed', 'stored', 'process', 'store', 'hosted', 'servers', 'maintained', 'located'],
      pattern:
        /\b(?:information|data|servers?|services?)\b[^.]{0,80}\b(?:process(?:ed)?|stored?|hosted|maintained|accessed|located)\b[^.]{0,80}\b(?:united states|u\.s\.a?|usa|other countries|outside (?:of )?(?:the |your )?(?:eea|eu|european|uk|united|country)|countries (?:other|where|in which|outside)|any country|around the world|within the (?:eu|eea|european)|in (?:the )?(?:eu|european union|germany|singapore|switzerland|ireland|china|canada|france|netherlands)\b)/,
      weight: 2.7,
    },
    {
      id: 'restricted-transfer',
      any: ['restricted', 'cross', 'international', 'onward', 'exporter', 'importer'],
      pattern:
        /\b(?:restricted|onward|international|cross-border) (?:data )?transfers?\b|\bdata (?:exporter|importer)\b/,
      weight: 3,
    },
    {
      id: 'heading-transfer',
      any: ['transfer', 'transfers', 'international', 'border'],
      pattern:
        /\b(?:international|cross-border|overseas)\b[^.]{0,30}\btransfers?\b|\bdata transfers?\b|\btransfers? (?:of|outside|to|abroad)\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'export-control',
      any: ['export', 'embargo*', 'sanctions', 'reexport', 'merger', 'assign', 'portability'],
      pattern:
        /\b(?:export (?:control|administration|laws)|embargo|sanctions|re-?export|mergers?\b|assign(?:ment)? (?:this|these|your|of))/,
      weight: -3,
    },
    {
      id: 'governing-law',
      any: ['laws', 'courts', 'venue'],
      pattern: /\b(?:governed by|exclusive jurisdiction|courts? of)\b/,
      weight: -2,
    },
  ],
  prose: {
    what: 'This provision says that {platform} stores or handles personal data in other countries, and which safeguards it names.',
    why: 'In another country other authorities may reach the data and other remedies apply. The safeguards named are what a person or a company can hold the provider to.',
    means: {
      consumers: 'Your data may be governed in practice by the rules of a country where you cannot easily complain.',
      businesses: 'You may have to assess the transfer and keep the clauses on file.',
    },
    actions: [
      'Look for the country and for the safeguard that is named.',
      'Ask for a copy of the clauses.',
      'Choose a region for your data if the service lets you.',
    ],
  },
  examples: {
    yes: [
      'Your data may be transferred to and processed in the United States.',
      'For transfers outside the EEA we rely on standard contractual clauses.',
      'Larkspur takes part in the Data Privacy Framework.',
      'By using Fernbank you agree that your information is stored in countries other than your own.',
      'The European Commission has issued an adequacy decision for that country.',
    ],
    no: [
      'You may not export the software to countries under sanctions.',
      'Bank transfers take three days.',
      'These terms are governed by the law of another country.',
      'We may transfer your account to a new owner of the business.',
      'Larkspur is offered in many languages.',
    ],
  },
});

import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.export_sanctions',
  title: 'Export controls and sanctions',
  definition:
    'The service may not be used in breach of export controls or trade sanctions, or by persons and countries that they name.',
  is: 'Duties under export law, declarations that one is on no restricted list, and bans on embargoed places.',
  isNot:
    'Exporting one’s own data (portability), penalties called sanctions in moderation, lawful use in general (use.lawful), countries where a service is not offered for other reasons.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'immediate-end',
      pattern: /\b(?:terminate|suspend|block|close)\w*[^.]{0,80}\b(?:immediately|without (?:prior )?notice)\b/,
      shift: 1,
      reason: 'Access may end at once.',
    },
    {
      id: 'warranty',
      pattern: /\byou (?:represent|warrant|certify)/,
      shift: 1,
      reason: 'The user vouches for their own status.',
    },
  ],
  affects: ['all users', 'businesses', 'developers'],
  law: ['export-control-sanctions'],
  cues: [
    {
      id: 'export-law',
      any: ['export', 'exports', 'exported', 'reexport*'],
      pattern:
        /\b(?:re-?)?exports?(?: and| or|,)? ?(?:and |or )?(?:re-?export |import )?(?:control|law|administration|regulation|restriction|compliance|polic|licen[sc]e)|\bexport-controlled/,
      weight: 5,
      where: 'body',
    },
    {
      id: 'export-ban',
      any: ['export', 'exported', 'reexport*'],
      pattern:
        /\b(?:may|shall|will|must|agree) not[^.;]{0,60}\b(?:re-?)?export|\bexported or re-?exported|\bexport or re-?export\b/,
      weight: 3.5,
      where: 'body',
    },
    { id: 'embargo', any: ['embargo*'], pattern: /\bembargo/, weight: 4.5, where: 'body' },
    {
      id: 'sanctions-law',
      any: ['sanctions', 'sanctioned', 'sanction'],
      pattern:
        /\b(?:economic|trade|financial|international|applicable|u\.?s\.?|eu|un|government)(?: [a-z]+)?(?: and| or|,)?(?: [a-z]+)? sanctions?\b|\bsanctions? (?:law|list|program|regulation|regime|restriction|imposed by|administered)|\bsanctioned (?:part|countr|person|territor|entit|jurisdiction|individual)|\b(?:subject to|target of)(?: any| the)?(?: [a-z]+)? sanctions\b/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'denied-lists',
      any: ['denied', 'designated', 'restricted', 'prohibited', 'ofac', 'terrorist', 'nationals'],
      pattern:
        /\bdenied (?:persons?|part(?:y|ies)|entit)|\bspecially designated|\bofac\b|\blist of prohibited or restricted part|\b(?:restricted|prohibited)[- ]part(?:y|ies) list|\bterrorist[- ]supporting/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'heading-export',
      any: ['export', 'sanctions', 'embargo*'],
      pattern: /\bexport\b(?! of your data)|\bsanctions\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'not-data-export',
      any: [
        'portab*',
        'transfer*',
        'processor',
        'exporter',
        'importer',
        'disciplinary',
        'penalt*',
        'majeure',
        'beyond',
        'delay',
        'delays',
      ],
      pattern:
        /\bdata (?:exporter|importer)\b|\bexport (?:your|customer) (?:data|content|information)|\bportab|\bdisciplinary\b|\bcriminal sanctions\b|\bforce majeure|\bbeyond (?:[a-z']+ ){0,4}(?:reasonable )?control|\bdelays? in perform|\bperformance is (?:delayed|prevented)/,
      weight: -5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision binds the user to export controls and trade sanctions, and shuts out persons and places that those rules name.',
    why: 'Such rules come from governments, so there is little room to bargain. An account can be closed because of residence, nationality or an entry in a list, and sometimes by mistake.',
    means: {
      consumers: 'Travel or residence in a listed place can cut you off from the service and what you paid for.',
      businesses: 'You vouch for your company and often for your own users and owners.',
      developers: 'Shipping software that contains the provider’s code can need checks of its own.',
    },
    actions: [
      'Check which country’s rules the clause names.',
      'Keep a copy of your data before travelling to a listed place.',
      'Look for what happens to prepaid amounts when access is blocked.',
    ],
  },
  examples: {
    yes: [
      'You must comply with all export control laws that apply to the Pellet software.',
      'Lumenboard may not be used by anyone in an embargoed country.',
      'You represent that you are not on any list of sanctioned persons.',
      'The software may not be exported or re-exported to any restricted place.',
      'Members who are subject to trade sanctions may not open an account.',
    ],
    no: [
      'You can export your data at any time from the settings page.',
      'The data exporter informs the data importer of any request.',
      'Sanctions for breaking house rules range from a warning to a ban.',
      'Harbourly is not available in every country.',
      'Use the service only for lawful purposes.',
    ],
  },
});

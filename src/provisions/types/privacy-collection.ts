import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.collection',
  title: 'What personal data is collected',
  definition: 'States which personal data the provider collects, or from whom it receives them.',
  is: 'Lists of the data that are collected from the user, from the device or from others, and statements that something is not collected.',
  isNot:
    'What the data are used for (privacy.purposes); cookies and similar means (privacy.tracking); data of children only (privacy.children); a ban on users who harvest data.',
  standsIn: ['privacy'],
  prior: 1,
  severity: [
    {
      id: 'from-others',
      pattern: /\b(?:data brokers?|third[- ]part(?:y|ies)|other sources|publicly available)\b/,
      shift: 1,
      reason: 'Data also come from sources other than the person.',
    },
    {
      id: 'contacts-or-keystrokes',
      pattern: /\b(?:address book|contact list|your contacts|keystrokes?|clipboard|microphone|camera roll)\b/,
      shift: 1,
      reason: 'The collection reaches into contacts, input or sensors of the device.',
    },
    {
      id: 'not-collected',
      pattern: /\b(?:do|does|will) not (?:\w+ )?collect\b/,
      shift: -1,
      reason: 'The wording limits what is collected.',
    },
  ],
  affects: ['all users', 'visitors'],
  law: ['privacy-notice'],
  cues: [
    {
      id: 'we-collect',
      any: ['collect', 'collects', 'gather', 'gathers'],
      pattern:
        /(?<!how )(?<!why )(?<!(?:information|data|content|details|those|what|purposes|cookies) (?:that )?)\b(?!you\b|they\b|users\b|who\b|which\b|that\b|to\b|not\b|knowingly\b|may\b|will\b|also\b)(?:we|us|our \w+|it|services?|sites?|apps?|platform|company|[a-z]+)(?: and \w+ \w+)?(?: (?:may|will|also|can|automatically|typically|generally|only|currently|sometimes|do|does|not|primarily|directly)){0,4} (?:collect|gather)s?(?:,? (?:and|or|and\/or)? ?(?:process|use|store|receive|record|hold|retain|maintain)s?,?){0,3} (?:[^.;]{0,60}\b)?(?:information|data|details|identifiers?|content|name|names|e-?mail|ip address|the following)\b/,
      weight: 4,
    },
    {
      id: 'is-collected',
      any: ['collected', 'collecting', 'collection'],
      pattern:
        /\b(?:(?:data|information|details) (?:that )?(?:is|are|may be|will be|being|we|was) (?:\w+ )?collected (?:about|from|when|automatically|by|through|include|may include)|(?:categories|types|kinds) of (?:personal |other )?(?:data|information) (?:that )?(?:we|are|is|may be)[^.:]{0,30} collect|(?:automatically|directly) collected (?:data|information))/,
      weight: 3,
    },
    {
      id: 'collect-lead',
      any: ['collect'],
      pattern:
        /(?<!information )(?<!data )\bwe (?:\w+ ){0,3}collect\b(?! to\b)(?![^.]{0,90}\bpurposes?\b)[^.]{0,120}:$/,
      weight: 2.5,
      where: 'lead',
    },
    {
      id: 'you-provide',
      any: ['provide', 'provided', 'submit', 'give', 'share'],
      pattern:
        /\b(?:information|data|details|content)\b(?: that| which)? you (?:\w+ ){0,2}(?:provide|give|submit|share|enter|upload)\b[^.]{0,60}\b(?:us|our|when|such as|including|through)\b/,
      weight: 1.5,
    },
    {
      id: 'from-others',
      any: ['receive', 'obtain', 'collect', 'get', 'obtained', 'received', 'acquire'],
      pattern:
        /\b(?:we|us|company|also)(?: \w+){0,3} (?:receive|obtain|collect|get|acquire)\b[^.]{0,20}\b(?:information|data|details)\b[^.]{0,80}\bfrom (?:\w+ ){0,3}(?:third|other|others|partners|publicly|public|social|sources|platforms|providers|users)\b/,
      weight: 4,
    },
    {
      id: 'device-details',
      any: ['browser', 'operating'],
      pattern:
        /\b(?:ip|internet protocol) address(?:es)?\b[^.]{0,160}\b(?:browser|operating system|device)\b|\b(?:browser|device) type\b[^.]{0,120}\b(?:operating system|ip address|version)\b/,
      weight: 2.5,
    },
    {
      id: 'heading-collect',
      any: ['collect', 'collected', 'collection'],
      pattern:
        /\b(?:information|data|details|categories)\b[^.]{0,30}\bcollect|\bcollect(?:ion)?\b[^.]{0,30}\b(?:information|data)\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'kinds-of-data',
      any: ['name', 'address', 'email', 'phone', 'payment', 'browser', 'device', 'prompts', 'log', 'username'],
      pattern:
        /\b(?:your |user)?names?, [^.]{0,80}\b(?:e-?mail|phone|address|contact)|\b(?:account|contact|payment|device|usage|log|profile|technical|transaction|billing) (?:information|data|details)\b[^.]{0,12}(?:$|:|-|include|such as|\(|\.)/,
      weight: 1.5,
    },
    {
      id: 'use-of-collected',
      any: ['use', 'purposes'],
      pattern: /\buse\b[^.]{0,30}\b(?:information|data) (?:that )?we (?:\w+ )?collect|\bpurposes:/,
      weight: -2.5,
    },
    {
      id: 'ban-or-children',
      any: ['harvest', 'scrape', 'users', 'password', 'knowingly'],
      pattern:
        /\bknowingly (?:\w+ )?(?:collect|gather|solicit)|\b(?:may not|must not|shall not|not permitted to|agree not to|don't|do not|prohibited from|not to)\b[^.]{0,80}\b(?:harvest|scrap(?:e|ing)|collect[^.]{0,40}\b(?:other users|others|users|without))/,
      weight: -5,
    },
  ],
  prose: {
    what: 'This provision says which personal data {platform} collects, and where they come from: the person, the device, or somebody else.',
    why: 'Everything else that a privacy document says applies only to what is collected. An open list ("such as", "including") leaves room for data that are not named, and data obtained from others are hard to foresee.',
    means: {
      consumers: 'Assume that what is listed is recorded when you use the service, even where you did not type it in.',
      businesses:
        'The list is what your own notice and record of processing must match if your staff or customers use the service.',
      developers: 'Data that your integration passes on may fall under this list.',
    },
    actions: [
      'Compare the list with what the service needs in order to work for you.',
      'Leave optional fields empty and refuse permissions of the device that you do not need.',
      'Ask for a copy of your data to see what was in fact collected.',
    ],
  },
  examples: {
    yes: [
      'When you open a Larkspur account, we collect your name, email address and date of birth.',
      'Fernbank may automatically collect technical data, including your IP address, browser type and operating system.',
      'We also receive information about you from third parties, such as the shops where you pay with Tallow.',
      'We do not collect payment card data; our bank does that for us.',
      'We collect the following categories of information: identifiers, contact details and usage records.',
    ],
    no: [
      'You may not harvest or collect email addresses of other users of Larkspur.',
      'Our debt agency will collect unpaid fees after two reminders.',
      'We do not knowingly collect personal information from children under thirteen.',
      'We use the information we collect to keep Fernbank running.',
      'You can collect your parcel at any Tallow shop.',
    ],
  },
});

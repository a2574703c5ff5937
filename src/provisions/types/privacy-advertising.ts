import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.advertising',
  title: 'Targeted advertising',
  definition: 'States that personal data are used for choosing or measuring advertisements, or how to refuse that.',
  is: 'Interest-based or personalised ads, advertising partners that receive data, measurement of ads, and the opt-outs from them.',
  isNot:
    'Promotional messages to the person (privacy.marketing); cookies without advertising (privacy.tracking); rules for what advertisers may publish.',
  standsIn: ['privacy', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'across-sites',
      pattern:
        /\b(?:across (?:\w+ ){0,3}(?:sites|websites|services|apps|devices)|cross-context|over time|profil(?:e|ing))\b/,
      shift: 1,
      reason: 'Behaviour is followed across sites or over time.',
    },
    {
      id: 'opt-out',
      pattern: /\bopt[- ]?out\b|\bturn off\b|\bad (?:settings|preferences)\b|\bonly with your consent\b/,
      shift: -1,
      reason: 'There is a way to refuse.',
    },
    {
      id: 'none',
      pattern: /\b(?:do|does|will) not (?:\w+ ){0,3}(?:ads|advertis|targeted)/,
      shift: -2,
      reason: 'The wording excludes such advertising.',
    },
  ],
  affects: ['all users', 'visitors'],
  law: ['advertising-profiling', 'tracking-cookies'],
  cues: [
    {
      id: 'targeted-ads',
      any: ['advertising', 'ads', 'advertisements', 'advertisement', 'ad', 'adverts', 'advertisers'],
      pattern:
        /\b(?:targeted|interest[- ]based|personali[sz]ed|behaviou?ral(?:ly)?|tailored|relevant|customi[sz]ed|cross-context|online|retarget\w*)(?: behaviou?ral| targeted| and relevant| content and)? (?:ads?|advert\w*)\b|\b(?:ads?|advertising|advertisements?|adverts) (?:that (?:are|is|may be) |which are )?(?:\w+ )?(?:targeted|based on|tailored|personali[sz]ed|relevant|more relevant)\b/,
      weight: 3.7,
      where: 'body',
    },
    {
      id: 'ad-partners',
      any: ['advertising', 'ad', 'advertisers', 'advertiser'],
      pattern:
        /\b(?:advertising|ad) (?:partners?|networks?|compan(?:y|ies)|technology|platforms?|servers?|cookies|identifiers?|ids?|exchanges?|providers?|services)\b/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'used-for-ads',
      any: ['advertising', 'advertise', 'advertisements', 'ads', 'advertisement'],
      pattern:
        /\b(?:information|data|cookies|identifiers|technologies)\b[^.]{0,140}\b(?:for|to|deliver|display|show|serve|provide|measure)\b[^.]{0,40}\b(?:advertising|ads|advertisements|advertise)\b/,
      weight: 2.5,
      where: 'body',
    },
    {
      id: 'show-ads',
      any: ['ads', 'advertising', 'advertisements', 'adverts'],
      pattern:
        /\b(?:show|display|serve|deliver|target|provide|see|measure)(?:s|ed|ing)?\b[^.]{0,50}\b(?:ads|advertising|advertisements|adverts)\b/,
      weight: 2,
      where: 'body',
    },
    {
      id: 'industry-opt-out',
      any: [
        'nai',
        'daa',
        'edaa',
        'adchoices',
        'aboutads',
        'networkadvertising',
        'youronlinechoices',
        'retargeting',
        'remarketing',
        'adsense',
        'doubleclick',
      ],
      pattern:
        /\b(?:nai|e?daa|adchoices|aboutads|network ?advertising initiative|networkadvertising|youronlinechoices|digital advertising alliance|retargeting|remarketing|adsense|doubleclick)\b/,
      weight: 3.5,
    },
    {
      id: 'heading-ads',
      any: ['advertising', 'ads', 'advertisements'],
      pattern: /\b(?:advertis|ads\b)/,
      weight: 1,
      where: 'heading',
    },
    {
      id: 'advertiser-rules',
      any: ['advertiser', 'advertisers', 'ads', 'ad', 'advertising'],
      pattern:
        /\b(?:advertisers?|ads?|advertisements?|advertising|you|developers?|your app|business(?:es)?|customers?)(?: content)? (?:must|shall|may not|cannot|should|can't|agree|are not allowed|will not|are prohibited)\b/,
      weight: -3.5,
    },
    {
      id: 'unlawful-ads',
      any: ['unsolicited', 'spam', 'prohibited', 'claims', 'deceptive'],
      pattern: /\bunsolicited\b|\bspam|\bprohibited\b|\b(?:false|deceptive|misleading) (?:or \w+ )?advert/,
      weight: -3,
    },
    {
      id: 'liability',
      any: ['responsible', 'liable', 'dealings'],
      pattern:
        /\b(?:not (?:be )?(?:responsible|liable)|dealings with)\b[^.]{0,120}\badvertis|\badvertis\w*[^.]{0,120}\bnot (?:be )?(?:responsible|liable)/,
      weight: -3,
    },
    {
      id: 'content-licence',
      any: ['placement', 'placed', 'compensation', 'revenue'],
      pattern:
        /\b(?:place|placed|placement|placing)\b[^.]{0,80}\badvertis[^.]{0,80}\b(?:content|compensation|revenue)|\brevenue\b/,
      weight: -2.5,
    },
  ],
  prose: {
    what: 'This provision says that personal data help to choose or measure the advertisements that people see on {platform} or elsewhere, or how that can be refused.',
    why: 'Advertising is often the reason why data are passed to many other companies. It can rest on what was read, bought or said elsewhere, and it shows what others infer about a person.',
    means: {
      consumers: 'Refusing seldom means fewer advertisements; it means that they are chosen without your data.',
      businesses: 'Data of your visitors may feed the advertising of others if you embed the service.',
      creators: 'Your audience may be measured and sold to by means of this clause.',
    },
    actions: [
      'Switch off personalised advertising in the account and on the device.',
      'Use the opt-outs of the advertising industry that are named.',
      'Reset the advertising identifier of your phone.',
    ],
  },
  examples: {
    yes: [
      'We use your information to show you personalised ads on Larkspur.',
      'Our advertising partners may set cookies for interest-based advertising.',
      'You can opt out of targeted advertising in your Fernbank settings.',
      'We do not use your data for cross-context behavioural advertising.',
      'Visit the AdChoices page to refuse retargeting by members of that programme.',
    ],
    no: [
      'Advertisers must label every advertisement on Larkspur.',
      'You may not send unsolicited advertising through Fernbank.',
      'We are not liable for advertising that others place on Tallow.',
      'We will email you about new features unless you unsubscribe.',
      'We use cookies to keep you signed in.',
    ],
  },
});

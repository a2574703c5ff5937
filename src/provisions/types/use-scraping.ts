import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.scraping',
  title: 'Scraping and automated access',
  definition:
    'Users may not collect content or data from the service by bots, crawlers or other automated means, or only within limits.',
  is: 'Bans and conditions for scraping, crawling, harvesting, data mining and other automated access.',
  isNot:
    'The provider’s own automated collection (a privacy type), overload (use.interference), rate limits of an interface (a developer type), use of data to train models (an artificial-intelligence type).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'any-purpose',
      pattern: /\b(?:for any (?:purpose|reason)|any automated|by any means)\b/,
      shift: 1,
      reason: 'All automated access is covered, whatever its purpose.',
    },
    { id: 'damages', pattern: /\bliquidated damages\b/, shift: 1, reason: 'A sum is set for a breach.' },
    {
      id: 'robots',
      pattern: /\brobots\.txt\b|\bsearch engines?\b|\bpublic(?:ly available)? search/,
      shift: -1,
      reason: 'Search engines or a robots file are allowed for.',
    },
  ],
  affects: ['developers', 'researchers', 'businesses'],
  law: ['scraping-automated-access'],
  cues: [
    {
      id: 'scrape',
      any: ['scrape', 'scrapes', 'scraped', 'scraping', 'scraper', 'scrapers'],
      pattern: /\bscrap(?:e|es|ed|ing|ers?)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'crawl',
      any: ['crawl*', 'spider', 'spiders', 'spidering'],
      pattern: /\b(?:crawl(?:s|ing|ers?)?|spider(?:s|ing)?)\b/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'robots',
      any: ['robot', 'robots', 'bots', 'bot'],
      pattern:
        /\b(?:us(?:e|es|ing)|any|deploy\w*|by|through|via|launch\w*|run(?:ning)?)\b[^.;]{0,60}\b(?:ro)?bots?\b[^.;]{0,120}\b(?:access|collect|extract|copy|retriev|monitor|index|data|automat|download|content|service|site)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'automated-means',
      any: ['automated', 'automatic', 'programmatic*', 'systematic*', 'scripts', 'automatically', 'script'],
      pattern:
        /\b(?:access|collect|extract|copy|copies|copying|retriev|monitor|us|harvest|gather|download|creat|obtain|register)\w*\b[^.;]{0,130}\b(?:automated|automatic|programmatic)(?:ally)? (?:[a-z]+ )?(?:means|device|process|script|system|tool|software|program|quer|method|way|extract)|\b(?:automated|automatically|programmatically|systematic(?:ally)?)\b(?: or [a-z]+)? (?:extract|access|retriev|download|quer|scrap|harvest)\w*/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'data-mining',
      any: ['mining', 'mine', 'harvest*', 'extraction'],
      pattern:
        /\b(?:data|text)[- ](?:mining|mine|extraction|harvesting|gathering)|\bharvest(?:s|ing|ed)?\b[^.;]{0,80}\b(?:data|information|e-?mail|address|content|users?|contact)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'heading-scraping',
      any: ['scraping', 'crawling', 'automated', 'robots'],
      pattern: /\b(?:scraping|crawling|automated access|robots)/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'not-own-collection',
      any: ['cookies', 'personal', 'collect*', 'decision*', 'profiling', 'processing', 'captcha', 'recaptcha', 'gdpr'],
      pattern:
        /\b(?:we|us|our (?:[a-z]+ )?(?:partners|providers))(?: [a-z]+){0,4} (?:automatically )?(?:collect|use|process|gather|employ|receive|obtain|train|crawl)|\bautomated (?:decision|processing|individual)|\bprofiling\b|\bre?captcha|\bcookies\b|\bprocess(?:ed|ing)\b[^.;]{0,40}\bautomated means|\bautomatically[- ]collect|\b(?:we|us) use\b[^.;]{0,60}\bautomated|\bour (?:automated )?systems\b|\bautomated (?:tools|systems|means) to (?:detect|review|analy|identify|moderate)|\bhow we use\b/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids or limits collecting content and data from {platform} with bots, crawlers or other automated tools.',
    why: 'It guards servers, content and people’s data. It also stands in the way of research, archives, price comparison and tools that users choose for themselves.',
    means: {
      consumers: 'Browser add-ons and tools that read the service for you can fall under the ban.',
      developers: 'Use the published interface where there is one; reading pages directly may cost you access.',
      businesses: 'Monitoring prices, brands or listings needs a licence or permission.',
    },
    actions: [
      'Look for an exception for search engines, research or a robots file.',
      'Ask for written permission and keep it.',
      'Prefer the documented interface over reading pages.',
    ],
  },
  examples: {
    yes: [
      'You may not scrape or crawl any part of Pellet.',
      'Do not use robots or other automated means to access the site or collect its content.',
      'Harvesting email addresses of members is prohibited.',
      'Members shall not engage in data mining or similar extraction on Lumenboard.',
      'Systematic retrieval of listings with scripts, spiders or similar tools is forbidden.',
    ],
    no: [
      'We automatically collect data by cookies and similar automated means.',
      'You have the right to object to automated decisions about you.',
      'The help desk chat may be answered by a bot.',
      'You may not resell access to Harbourly.',
      'Do not overload our servers.',
    ],
  },
});

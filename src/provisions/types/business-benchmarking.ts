import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.benchmarking',
  title: 'Benchmarks and competitive use',
  definition: 'Users may not publish tests of the service, or use it to build or measure a competing product.',
  is: 'Bans or conditions on benchmarks, performance tests, competitive analysis, and access by or for competitors.',
  isNot:
    'Security tests (use.security_circumvention); resale (use.resale); non-compete clauses of employees; training on output, if competition is not named (an artificial-intelligence type).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'with-consent',
      pattern: /\bwithout (?:our|[a-z]+'s|the|prior|express)[^.]{0,40}\b(?:consent|permission|approval)\b/,
      shift: -1,
      reason: 'Consent can be asked for.',
    },
    {
      id: 'reciprocal',
      pattern: /\b(?:replicate|reproduce|reciprocal|you (?:may|can) (?:perform|publish|conduct))\b/,
      shift: -1,
      reason: 'Tests are allowed on conditions.',
    },
  ],
  affects: ['businesses', 'developers', 'researchers'],
  law: ['reviews-speech'],
  cues: [
    { id: 'benchmark', any: ['benchmark*'], pattern: /\bbenchmark(?:s|ing|ed)?\b/, weight: 4, where: 'body' },
    {
      id: 'performance-tests',
      any: ['performance', 'tests', 'results'],
      pattern:
        /\b(?:publish|disclos|publicly|disseminat|releas)\w*\b[^.;]{0,80}\b(?:performance|evaluation|test|testing|comparative)\b[^.;]{0,30}\b(?:tests?|results?|information|analys|data|evaluation)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'competing-product',
      any: ['compete', 'competes', 'competing', 'competitive', 'competitor*'],
      pattern:
        /\b(?:build|develop|creat|design|offer|train|improv|mak|support)\w*\b[^.;]{0,90}\b(?:compet(?:es?|ing|itive)|similar or competitive)\b[^.;]{0,60}\b(?:product|service|offering|model|application|platform|with|business|purpose|software)?/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'competitive-purpose',
      any: ['competitive', 'competitor*', 'competing', 'compete'],
      pattern:
        /\bcompetitive (?:analysis|purpose|intelligence|monitoring|evaluation|research)|\b(?:direct )?competitors?\b[^.;]{0,60}\b(?:access|use|not|may not|permit)|\baccess\w*\b[^.;]{0,90}\bcompetitors?\b|\bcompet(?:e|es|ing) (?:directly )?with (?:us|our|the service|[a-z]+'s|[a-z]+ ?(?:products|services|models))/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'heading-competition',
      any: ['benchmarking', 'competitive', 'competition'],
      pattern: /\b(?:benchmark|competiti)/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'not-provider-freedom',
      any: [
        'feedback',
        'antitrust',
        'nonexclusive',
        'sweepstakes',
        'contest',
        'contests',
        'law',
        'nothing',
        'developing',
        'aggregated',
        'identified',
        'anonymized',
        'anonymised',
        'anonymous',
      ],
      pattern:
        /\b(?:we|us)\b(?: [a-z]+){0,4} (?:may|from|can)\b[^.;]{0,70}\b(?:develop|compet)|\b(?:competition|antitrust|consumer protection) (?:law|act|authorit)|\bunfair (?:competition|and deceptive|methods)|\b(?:contests?|competitions?|sweepstakes)\b|\bdebarment|\b(?:nothing|not (?:restrict|limit|prevent|preclude))\b[^.;]{0,120}\bcompet|\bcompetitive (?:edge|price|advantage over)|\b(?:aggregated?|de-?identified|anonym\w+)\b[^.;]{0,160}\bbenchmark|\bbenchmark\w*[^.;]{0,100}\b(?:aggregat|anonym)/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision limits tests of {platform} and its use in order to build or measure a rival product.',
    why: 'It shields the provider from copies, and keeps comparisons from the public. Researchers and buyers then have to rely on the provider’s own figures.',
    means: {
      consumers: 'It may explain why few independent tests can be found.',
      businesses: 'If any part of your company competes with the provider, the clause can bar your use.',
      developers: 'Ask before you publish measurements.',
      creators: 'Tools that you build with the service may count as competing.',
    },
    actions: [
      'Look for consent or conditions under which tests may be published.',
      'Ask for a definition of competing product.',
    ],
  },
  examples: {
    yes: [
      'You may not publish benchmarks of Pellet without consent.',
      'Do not use the service to build a competing product.',
      'Access for competitive analysis is forbidden.',
      'Customer shall not disclose the results of performance tests.',
      'You may not use output to develop models that compete with Lumenboard.',
    ],
    no: [
      'We comply with competition law.',
      'Enter our photo competition before Sunday.',
      'You may not probe our security.',
      'Nothing stops us from developing products that compete with yours.',
      'Our prices are competitive.',
    ],
  },
});

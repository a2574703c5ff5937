import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.child_safety',
  title: 'Child safety',
  definition: 'Users may not sexualise, exploit, abuse or endanger children by means of the service.',
  is: 'Bans on child sexual abuse material, grooming, exploitation of minors and content that endangers them, and the reports made about it.',
  isNot:
    'Minimum ages and parental consent are agreement.eligibility or privacy types. Sexual content in general is use.harmful_content.',
  standsIn: ['terms', 'conduct', 'developer'],
  prior: 0,
  severity: [
    {
      id: 'reports',
      pattern: /\b(?:report|refer)\w*[^.]{0,80}\b(?:law enforcement|authorities|national center|police)/,
      shift: 1,
      reason: 'Cases are passed to authorities.',
    },
    {
      id: 'automatic-scan',
      pattern: /\b(?:scan|hash|automated(?:ly)? detect)\w*/,
      shift: 1,
      reason: 'Content is scanned for it.',
    },
  ],
  affects: ['all users', 'minors'],
  law: ['illegal-content-safety', 'children-age'],
  cues: [
    {
      id: 'abuse-material',
      any: ['csam', 'csea', 'csae', 'child', 'children', 'minor', 'minors', 'paedophil*', 'pedophil*'],
      pattern:
        /\bcsam\b|\bcse?ae?\b|\bchild(?:ren)?(?:'s)? (?:sexual|porn|exploitation|abuse|endanger|nudity|erotica|safety|grooming)\w*|\bp(?:a)?edophil/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'sexualise-minors',
      any: ['minor', 'minors', 'child', 'children', 'underage'],
      pattern:
        /\b(?:sexuali[sz]|sexual|exploit|groom|abus|traffick|endanger|nude)\w*\b[^.;]{0,70}\b(?:minors?|child(?:ren)?|underage|under (?:the age of )?(?:18|eighteen))\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'harm-minors',
      any: ['minor', 'minors', 'children'],
      pattern:
        /\bharm(?:s|ing|ful to)?\b[^.;]{0,30}\b(?:minors?|child(?:ren)?)\b|\b(?:minors?|children)\b[^.;]{0,40}\b(?:exploited|abused|harmed|sexuali[sz]ed)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'solicit-minors',
      any: ['minors', 'minor', 'children'],
      pattern: /\bsolicit\w*[^.;]{0,70}\b(?:from|of|to)\b[^.;]{0,20}\b(?:minors?|children|anyone under)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'heading-child-safety',
      any: ['child', 'minor', 'csam', 'children'],
      pattern: /\b(?:child (?:safety|sexual|abuse|exploit|endanger)|minor safety|csam|safety of (?:minors|children))/,
      weight: 1.9,
      where: 'heading',
    },
    {
      id: 'not-privacy',
      any: ['collect*', 'parent*', 'guardian*', 'coppa', 'consent'],
      pattern:
        /\b(?:knowingly|intentionally) (?:collect|solicit|process)|\bparental consent|\bcoppa\b|\bparents? (?:or|and) (?:legal )?guardians?\b|\bchild(?:ren)?'s (?:online )?privacy/,
      weight: -4.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids any use that sexualises, exploits, abuses or endangers children.',
    why: 'It is among the strictest rules that a service has, usually without warning or exception, and often tied to reports to authorities and to automatic scanning.',
    means: {
      consumers:
        'Material that is found is often reported. A mistaken match, such as a family photograph, can close an account at once.',
      businesses: 'Services that host other people’s content have to keep a way of finding and reporting it.',
      developers: 'Applications built on a model or an interface usually need filters and a reporting route.',
    },
    actions: [
      'Use the reporting channel that the document names when you meet such material.',
      'Look for an appeal route in case of a mistaken match.',
    ],
  },
  examples: {
    yes: [
      'Child sexual abuse material is forbidden on Lumenboard.',
      'You may not use Pellet to exploit or harm minors in any way.',
      'Do not generate images that sexualise children.',
      'We report CSAM to the competent authorities.',
      'Grooming or soliciting of children leads to a permanent ban.',
    ],
    no: [
      'We do not knowingly collect personal data from children under 13.',
      'You must be at least 16 years old to join Harbourly.',
      'Parents or guardians may ask us to erase their child’s account.',
      'Do not post sexually explicit material.',
      'The children’s catalogue has its own opening hours.',
    ],
  },
});

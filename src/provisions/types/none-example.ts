import { provisionType } from '../type.ts';

export default provisionType({
  id: 'none.example',
  title: 'Examples',
  definition: 'Illustrates a rule without adding to it.',
  is: 'Counts for passages that only give an example or a case.',
  isNot: 'Items of a list of duties or bans have the type of the list.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'for-example',
      any: ['example', 'instance', 'examples'],
      pattern: /^(?:for (?:example|instance)\b|examples? (?:of|include)|as an example)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'example-label',
      any: ['example', 'examples'],
      pattern: /^(?:\W{0,3})(?:example|e\.g\.?)(?: \d+)?(?:s)?(?: scenario)?: ?/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'scenario',
      any: ['imagine', 'suppose', 'scenario'],
      pattern: /^(?:imagine|suppose|say) (?:that |you )|\bhere(?:'s| is| are) (?:an|some) examples?\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'non-exhaustive',
      any: ['examples', 'exhaustive', 'illustrative'],
      pattern: /\b(?:examples? (?:of|include|are)|the following (?:are )?examples)\b[^.]{0,120}(?::|include|are)/,
      weight: 2.2,
      where: 'body',
    },
    {
      id: 'duty',
      any: ['must', 'prohibited', 'agree', 'liable', 'notify', 'terminate', 'suspend'],
      pattern: /\b(?:must|prohibited|agree|liable|may (?:suspend|terminate|not|collect|share)|we (?:may|will))\b/,
      weight: -2,
      where: 'body',
    },
    { id: 'heading', any: ['example', 'examples'], pattern: /\bexamples?\b/, weight: 1, where: 'heading' },
  ],
  prose: {
    what: 'This passage illustrates a rule of {document}.',
    why: 'It is listed so that every passage of the document is accounted for.',
    means: { consumers: 'Nothing follows from it by itself.' },
    actions: [],
  },
  examples: {
    yes: [
      'For example, a photo of a sunset is fine.',
      'Example: Anna rents a bicycle for two days.',
      'Imagine that your friend sends you a picture.',
      'Examples of such works are songs and films.',
      'For instance, a school may invite its teachers.',
    ],
    no: [
      'You must not, for example, send spam.',
      'We may suspend accounts, for instance after fraud.',
      'Set a good example for other members.',
      'Personal data such as names may be collected.',
      'You agree to follow these rules.',
    ],
  },
});

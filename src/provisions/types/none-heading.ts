import { provisionType } from '../type.ts';

/** Given by form, not by cues: see `isStub`. */
export default provisionType({
  id: 'none.heading',
  title: 'Heading or fragment',
  definition: 'Is a few words that head, label or list something and state no rule.',
  is: 'Counts for headings that the page does not mark as such, entries of menus and tables, prices, times and names.',
  isNot: 'A short item under a lead-in that makes it a rule is what the rule is.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [],
  prose: {
    what: 'This passage is a heading or a fragment of {document} and states no rule by itself.',
    why: 'It is kept so that nothing of the text is lost.',
    means: { consumers: 'It changes nothing by itself; what stands under it may.' },
    actions: [],
  },
  examples: {
    yes: ['Security', 'Additional information', 'Table 3', 'Tarnwick Cloud Ltd', 'Help centre home'],
    no: ['Do not spam.', 'You may not resell access.', 'No refunds', 'We use cookies', 'All sales are final.'],
  },
});

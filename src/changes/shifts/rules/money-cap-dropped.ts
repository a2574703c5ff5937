import { capsCome } from '../money-contexts.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'money.cap-dropped',
  title: 'A cap went out',
  said: 'a cap went out: {before}',
  meaning: 'A sum that bounded what is owed no longer stands.',
  direction: 'Better where it bounded what the platform owes; worse where it bounded what the user owes.',
  weight: 3,
  find: (pair) => turnedBack(capsCome(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});

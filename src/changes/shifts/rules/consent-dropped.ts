import { consentAsked } from '../consent-words.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.dropped',
  title: 'Consent went out',
  said: 'consent is no longer asked for: {before} went out',
  meaning: '“With your consent”, “if you consent” went out and no other words of consent took its place.',
  direction: 'Worse where the platform had to ask; better where the user had to.',
  weight: 3,
  find: (pair) => turnedBack(consentAsked(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});

import { consentAsked } from '../consent-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.required',
  title: 'Consent came in',
  said: 'consent is now asked for: {after} came in',
  meaning: '“With your consent”, “if you consent” came in where the provision asked for none.',
  direction: 'Better where the platform must now ask; worse where the user must.',
  weight: 3,
  find: consentAsked,
});

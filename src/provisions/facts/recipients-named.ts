import { around } from './data-handled.ts';
import type { FactReader, FoundFact } from './fact.ts';
import { kindList, kindsIn } from './kinds-named.ts';
import { recipients } from './recipients.data.ts';

const kinds = kindList(recipients);

const personal =
  /\b(?:information|data|cookies?|details|records|personal|content|identifiers?|location|history|report)\b/;
const giving =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sells?|sold|selling|provid(?:e|ed|es|ing)|suppl(?:y|ied|ies)|recipients?|send\w*|sent|pass(?:ed)?\b|made? available|giv(?:e|en|ing)|release[ds]?|conducted through|processed (?:by|on behalf)|process\w* (?:\w+ ){0,4}on (?:our|the) behalf|process\w* the data|with whom|access to|respond)\b/;
/** What is given, then to whom. */
const given =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|transmit\w*|sells?|sold|selling|provid(?:e|ed|es|ing)|suppl(?:y|ied|ies)|send\w*|sent|pass(?:ed)?|available|giv(?:e|en|ing)|release[ds]?|access)\b[^.;]{0,260}?\b(?:to|with|among|between|within|by)\b[^.;]{0,300}$|\b(?:recipients?|(?:processed|accessed|received|conducted) (?:by|through))\b[^.;]{0,200}$/;
/** A lead or a table's head that is about recipients. */
const leadsToRecipients =
  /\b(?:recipients?|shar\w+|disclos\w+|third part\w+|transfer\w* (?:\w+ ){0,4}to|provid\w+ to)\b[^.]*[:\n\t●]/;
const denied =
  /\b(?:not|never|no longer|nor|without)\b[^,.;:]{0,90}$|\b(?:not|never) (?:\w+ )?(?:use|share|sell|disclose|rent|provide|transfer|process|train)\b[^.;:]{0,200}$|(?:^|\n)not to\b[^.]{0,200}$/;

export const recipientsNamed: FactReader = {
  kind: 'recipient',
  hint: giving,
  find: (read) =>
    kindsIn(read.plain, kinds).flatMap(({ name, range }): FoundFact[] => {
      const { before, whole } = around(read, range[0]);
      if (
        !personal.test(read.plain) ||
        !giving.test(whole) ||
        denied.test(before) ||
        /\b(?:protect|rights of|property|safety of|claims? (?:of|by)|rules of)\b[^.;]{0,60}$/.test(before)
      )
        return [];
      // Who asks for data gets them: “to respond to a request of law enforcement”.
      const asked =
        name === 'authorities' && /\b(?:respond|compl(?:y|iance)|requests?|requested|requirements?)\b/.test(whole);
      const to =
        asked || given.test(before) || leadsToRecipients.test(before) || /process\w* the data on behalf/.test(whole);
      if (!to || /\b(?:from|of|by) (?:the |our |any |a |other |your )?$/.test(before)) return [];
      if (
        /\b(?:you|customer|user|publisher|advertiser)s? (?:may|must|shall|will|agree to|should)(?: not)? (?:\w+ )?(?:provide|share|disclose|send|transfer|give)\b/.test(
          before,
        )
      )
        return [];
      return [{ value: name, range }];
    }),
};

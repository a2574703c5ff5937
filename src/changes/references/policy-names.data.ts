/** What policies are called, and the terms types that such a name may mean. A name with a word more is another document’s: “Korean Location Terms of Service” is not the “Terms of Service”. */
export const policyNames: readonly (readonly [name: RegExp, types: readonly string[]])[] = [
  [/^cookies? (?:policy|notice|statement)$/, ['Trackers Policy']],
  [/^business privacy (?:policy|notice|statement)$/, ['Business Privacy Policy']],
  [/^(?:privacy|data) (?:policy|notice|statement)$/, ['Privacy Policy']],
  [/^acceptable use (?:policy|policies|terms|guidelines)$|^aup$/, ['Acceptable Use Policy']],
  [/^(?:usage|use) polic(?:y|ies)$/, ['Acceptable Use Policy']],
  [/^(?:prohibited|restricted) uses? policy$/, ['Restricted Use Policy', 'Acceptable Use Policy']],
  [
    /^(?:community|content) (?:guidelines|standards|rules|policy|policies)$|^code of conduct$/,
    ['Community Guidelines'],
  ],
  [
    /^terms (?:of (?:service|use)|and conditions)$|^(?:user|service) (?:agreement|terms)$/,
    ['Terms of Service', 'Terms of Use'],
  ],
  [/^(?:developer|api) (?:terms|policy|policies|agreement)$/, ['Developer Terms']],
  [/^data process(?:ing|or) (?:addendum|agreement|terms)$|^dpa$/, ['Data Processor Agreement']],
  [/^(?:copyright|intellectual property|dmca) (?:policy|notice)$/, ['Copyright Claims Policy']],
  [/^service level agreement$|^sla$/, ['Service Level Agreement']],
  [/^(?:brand|trademark) (?:guidelines|policy|terms)$/, ['Brand Guidelines']],
  [/^law enforcement (?:guidelines|policy)$/, ['Law Enforcement Guidelines']],
  [/^human rights (?:policy|statement)$/, ['Human Rights Policy']],
  [/^advertis\w+ (?:polic(?:y|ies)|guidelines|standards)$/, ['Advertising Content Policy']],
  [/^affiliate (?:agreement|terms)$/, ['Affiliate Agreement']],
  [/^(?:business|commercial) terms(?: of service)?$/, ['Commercial Terms']],
  [/^(?:sub-?processors? list|list of sub-?processors)$/, ['Subprocessor List']],
  [/^accessibility statement$/, ['Accessibility Statement']],
  [/^monetization policy$/, ['Content Monetisation Policy']],
  [/^seller (?:terms|agreement)$/, ['Marketplace Sellers Conditions']],
  [/^buyer (?:terms|agreement)$/, ['Marketplace Buyers Conditions']],
  [/^(?:vulnerability|security) disclosure policy$/, ['Vulnerability Disclosure Policy']],
];

/** The types that a name may mean; empty where it is a policy of no type that we know. */
export function typesNamed(name: string): readonly string[] {
  const plain = name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return policyNames.find(([pattern]) => pattern.test(plain))?.[1] ?? [];
}

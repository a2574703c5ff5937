/** Kinds of third party that data may go to; a kind counts once however it is named. */
export const recipients: readonly (readonly [name: string, words: string])[] = [
  ['advertisers', 'advertis(?:ers?|ing (?:partners?|networks?|companies|platforms?))|ad (?:networks?|partners?|exchanges?)|marketing partners?|marketers'],
  ['affiliates', 'affiliates?|affiliated (?:companies|entities)|subsidiar(?:y|ies)|parent compan(?:y|ies)|group (?:companies|members|entities)|corporate (?:family|group)|(?:meta|facebook|google) companies|sister compan(?:y|ies)'],
  ['analytics providers', 'analytics (?:providers?|partners?|companies|services)|measurement (?:partners?|providers?|companies)'],
  ['authorities', 'law enforcement(?: (?:agencies|authorities|officials|bodies))?|government(?:al)? (?:agencies|authorities|bodies|entities|officials)|public authorities|regulators?|regulatory (?:authorities|bodies|agencies)|courts|tax authorities|supervisory authorit(?:y|ies)'],
  ['business partners', 'business partners?|(?:trusted|commercial|strategic|third[- ]party) partners?|our partners|distribution partners?|promotional partners?|joint marketing partners?'],
  ['buyers of the business', 'acquir(?:er|ing (?:company|entity))s?|potential (?:buyers?|acquirers?|purchasers?|investors?)|successor(?: entit(?:y|ies))?s?|prospective (?:buyers?|purchasers?|sellers?)'],
  ['credit and fraud agencies', 'credit (?:bureaus?|reporting agenc(?:y|ies)|reference agenc(?:y|ies)|agencies)|fraud prevention (?:agencies|services|partners?|organi[sz]ations?)|collection agenc(?:y|ies)|debt collect(?:ors?|ion agencies)'],
  ['data brokers', 'data (?:brokers?|aggregators?|resellers?|suppliers?|partners?)'],
  ['payment processors', 'payment (?:processors?|providers?|service providers?|partners?|companies|networks?|gateways?)|banks|financial institutions?|card (?:networks?|issuers?)'],
  ['professional advisers', 'professional advis[eo]rs?|(?:legal|professional|financial) (?:counsel|advis[eo]rs?)|lawyers|auditors|accountants|insurers'],
  ['researchers', 'researchers|research (?:institutions?|partners?|organi[sz]ations?)|academic (?:institutions?|researchers|partners?)|universities'],
  ['service providers', '(?<!internet )(?:service|hosting|cloud|infrastructure|technology|support) (?:providers?|vendors)|vendors|(?:sub-?)?contractors|sub-?processors|suppliers|processors|agents'],
  ['social networks', 'social (?:media|network(?:s|ing)?) (?:sites?|platforms?|services?|companies|providers?)|social networks'],
];

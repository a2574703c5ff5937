import type { KindNamed } from './kinds-named.ts';

/** Kinds of third party that data may go to; a kind counts once however it is named. */
export const recipients: readonly KindNamed[] = [
  { id: 'advertisers', title: 'advertisers and advertising partners', words: 'advertis(?:ers?|ing (?:partners?|networks?|companies|platforms?))|ad (?:networks?|partners?|exchanges?)|marketing partners?|marketers' },
  { id: 'affiliates', title: 'companies of the same group', words: 'affiliates?|affiliated (?:companies|entities)|subsidiar(?:y|ies)|parent compan(?:y|ies)|group (?:companies|members|entities)|corporate (?:family|group)|(?:meta|facebook|google) companies|sister compan(?:y|ies)' },
  { id: 'analytics', title: 'analytics providers', words: 'analytics? (?:providers?|partners?|companies|services)|measurement (?:partners?|providers?|companies)' },
  { id: 'authorities', title: 'authorities and courts', words: 'law enforcement(?: (?:agencies|authorities|officials|bodies))?|government(?:al)? (?:agencies|authorities|bodies|entities|officials)|governmental(?= requests?)|public authorities|regulators?|regulatory (?:authorities|bodies|agencies)|courts|tax authorities|supervisory authorit(?:y|ies)' },
  { id: 'partners', title: 'business partners', words: 'business partners?|(?:trusted|commercial|strategic|third[- ]party) partners?|our partners|distribution partners?|promotional partners?|joint marketing partners?' },
  { id: 'successors', title: 'buyers of the business', words: 'business transferees?|acquir(?:er|ing (?:company|entity))s?|potential (?:buyers?|acquirers?|purchasers?|investors?)|successor(?: entit(?:y|ies))?s?|prospective (?:buyers?|purchasers?|sellers?)' },
  { id: 'credit-agencies', title: 'credit and fraud agencies', words: 'credit (?:bureaus?|reporting agenc(?:y|ies)|reference agenc(?:y|ies)|agencies)|fraud prevention (?:agencies|services|partners?|organi[sz]ations?)|collection agenc(?:y|ies)|debt collect(?:ors?|ion agencies)' },
  { id: 'data-brokers', title: 'data brokers', words: 'data (?:brokers?|aggregators?|resellers?|suppliers?|partners?)' },
  { id: 'payment-processors', title: 'payment processors and banks', words: 'payment (?:processors?|providers?|service providers?|partners?|companies|networks?|gateways?)|banks|financial institutions?|card (?:networks?|issuers?)' },
  { id: 'advisers', title: 'professional advisers', words: 'professional advis[eo]rs?|(?:legal|professional|financial) (?:counsel|advis[eo]rs?)|lawyers|auditors|accountants|insurers' },
  { id: 'researchers', title: 'researchers', words: 'researchers|research (?:institutions?|partners?|organi[sz]ations?)|academic (?:institutions?|researchers|partners?)|universities' },
  { id: 'processors', title: 'service providers', words: '(?<!internet )(?:service|hosting|cloud|infrastructure|technology|support) (?:providers?|vendors)|vendors|(?:sub-?)?contractors|sub-?processors|suppliers|processors|agents' },
  { id: 'social-networks', title: 'social networks', words: 'social (?:media|network(?:s|ing)?) (?:sites?|platforms?|services?|companies|providers?)|social networks' },
  { id: 'third-parties', title: 'third parties not further named', words: '(?<!unaffiliated )(?:other |unaffiliated )?third[- ]part(?:y|ies)(?! (?:service|payment|analytics|ad|advertis|vendor|provider|processor|partner|platform|website|site|app|link|content|rights?|claims?|softw|licen|tool|cookie|social|integrat|product|applic))' },
];

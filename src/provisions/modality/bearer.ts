import type { Range, Read } from '../facts/fact.ts';
import { sentenceAt } from '../facts/sentence-at.ts';
import type { Force, Party } from './clause.ts';

const user =
  'you(?! (?:with|to|that|about|for|from|and we)\\b)|(?:the |an? |each |all |any |every |such |our |other |no )?(?:end )?(?:users?|customers?|members?|subscribers?|sellers?|developers?|merchants?|buyers?|licensees?|publishers?|advertisers?|participants?|hosts?|guests?|creators?|clients?|consumers?|recipients?|drivers?|riders?|partners who|anyone|everyone|nobody|no one|persons?|people|individuals?|children|minors|players?|fans?|residents?|data subjects?|applicants?)';
const provider =
  'we|us|our (?:company|team|group|affiliates|staff|employees|moderators)|(?:the )?(?:company|provider|platform|operator|licensor|processor)';
const both = '(?:neither|either|each|both|the) (?:party|parties)|both of us|you and (?:we|us|[a-z.]+)';
const thing =
  '(?:your|their|the|an?|any|all|such|this|these|those|our|its)? ?(?:\\w+ ){0,2}(?:account|accounts|content|data|information|access|subscription|subscriptions|services?|features?|posts?|materials?|listings?|licen[cs]e|agreement|terms|policy|fees?|prices?|payments?|orders?|claims?|disputes?|cookies|notices?|changes?|refunds?|messages?|profiles?|violations?|use|requests?|arbitration|products?|funds|credits?|ads?|applications?|apps?|websites?|site|software|liability|damages|rights?)';
const other =
  '(?:an? |the |any |our |such |other )?(?:third part(?:y|ies)|service providers?|affiliates|partners?|arbitrators?|courts?|parents?|guardians?|authorities|it|they|which|who|he|she|there)';
const actors = new RegExp(
  String.raw`\b(?:(?<both>${both})|(?<provider>${provider})|(?<user>${user})|(?<thing>${thing})|(?<other>${other}))(?=[\s,:;]|'ll|$)`,
  'g',
);
/** Words between a bearer and its verb: if others stand there, the verb has another bearer. */
const reach = 140;

/** Who the modal at `at` belongs to, with the words that name them; null where the clause speaks of nobody. */
export function bearerOf(
  read: Read,
  at: number,
  passive: boolean,
  force: Force,
  said: string,
): { party: Party; range: Range | null } | null {
  const [start, end] = sentenceAt(read.text, at);
  const from = Math.max(start, at - reach);
  const own = lastActor(read, from, at);
  const behind = read.plain.slice(at + said.length, Math.min(end, at + said.length + 40));
  if (said === "we'll" || said === "you'll") return { party: said === "we'll" ? 'provider' : 'user', range: null };
  if (force === 'entitled' && /^(?:your|their|his or her) /.test(said)) return { party: 'user', range: null };
  if (own === null && force === 'must-not' && /prohibited|forbidden|permitted|allowed|banned|disallowed/.test(said))
    return { party: 'user', range: null };
  // What a condition or a question says is no rule: “if you do not agree”, “how you can cancel”.
  if (
    own !== null &&
    /^(?:do not|does not|don't|doesn't|can|cannot|can't|could)$/.test(said) &&
    asking.test(read.plain.slice(Math.max(start, own.range[0] - 24), own.range[0]))
  )
    return null;
  // A capitalised name right before its verb is the platform's.
  if (own === null || at - own.range[1] > 2) {
    const name = nameBefore(read.text.slice(from, at));
    if (name !== null) return { party: 'provider', range: [from + name[0], from + name[1]] };
  }
  if (own !== null) {
    const { party, range, words } = own;
    if (party === 'provider' && /^needs? to$|^ha(?:s|ve) to$/.test(said)) return null;
    if (party === 'user' && passive && !/^ (?:be )?(?:required|obliged|asked|expected)/.test(behind)) {
      // “You may be charged”, “you will be notified”: the platform acts on the user.
      return {
        party:
          force === 'must-not' && !/^ (?:be )?(?:charged|billed|notified|entitled|refunded)/.test(behind)
            ? 'user'
            : 'provider',
        range,
      };
    }
    if (party !== 'thing') return { party, range };
    if (/^(?:do|does) not$|^don't$|^doesn't$|^will not$|^never$|^won't$/.test(said)) return null;
    if (/^ (?:be )?(?:considered|deemed|governed|construed|interpreted|effective|valid|binding|subject)/.test(behind))
      return null;
    if (!passive && force !== 'must' && force !== 'must-not') return null;
    if (!passive && /^(?:will|shall)$/.test(said)) return null;
    // “Your account may be suspended”: who suspends is the platform; “content must be yours” binds the user.
    if (passive && /\bby (?:you|users?|customer)\b/.test(behind)) return { party: 'user', range };
    if (passive && (force === 'may' || force === 'need-not' || /^(?:your|their) /.test(words.trim())))
      return { party: 'provider', range };
    // “Disputes will be resolved …” is said of nobody; “content must be yours” binds whoever uses the service.
    if (force === 'entitled' || (force !== 'need-not' && !usersThing.test(words))) return null;
    return { party: force === 'need-not' ? 'provider' : 'user', range };
  }
  // “Do not …”, “Never …”, “Your right to …”: only the verb tells.
  const lead = read.plain.slice(from, at).trim();
  if (lead === '' || /^[("“*•-]+$/.test(lead) || /[:,]$/.test(lead) || /\b(?:please|and|or|to)$/.test(lead)) {
    if (force === 'entitled') return { party: 'user', range: null };
    if (force === 'must-not' && /^(?:do not|don't|never|not to|refrain from|prohibit|strictly prohibit)/.test(said))
      return { party: aboveOf(read, start) ?? 'user', range: null };
    return null;
  }
  if (force === 'entitled') return { party: 'user', range: null };
  if (force === 'must-not' && /prohibit|forbidden|permitted|allowed|banned|disallowed/.test(said))
    return { party: 'user', range: null };
  return null;
}

const usersThing =
  /\b(?:content|posts?|materials?|listings?|ads?|messages?|profiles?|apps?|applications?|products?|accounts?|goods and services|notices?|requests?|claims? must)\b/;
const asking = /\b(?:if|when|unless|how|why|where|what|which|whether|that|than|because|as) (?:the |any |such )?$/;

const opening =
  /^(?:(?:The|This|These|Those|If|Where|In|To|Any|All|No|And|Or|As|For|Such|There|When|How|Please|Since|Although|Because|While|Unless|However|Once|Whether|But|That|Except|Further|Accordingly|Notwithstanding|Upon|By|At) )+/;

function nameBefore(words: string): Range | null {
  const found =
    /(?:^|[\s("“,])(\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){0,4}),? (?:(?:also|hereby|therefore|expressly) )?$/u.exec(
      words,
    );
  const whole = found?.[1];
  if (found == null || whole === undefined || whole === whole.toUpperCase()) return null;
  const name = `${whole} `.replace(opening, '').trim();
  if (
    name === '' ||
    /^(?:It|Section|Services?|Terms|Agreement|Policy|Content|You|Customers?|Clients?|Users?|Publishers?|Advertisers?|Developers?|Sellers?|Members?|Creators?|Fees|Site|Website|Account|Party|Parties|Data|Your|Notice|Software|Materials?)$/.test(
      name.split(' ').at(-1) ?? '',
    )
  )
    return null;
  const start = found.index + found[0].indexOf(whole) + whole.length - name.length;
  return [start, start + name.length];
}

function aboveOf(read: Read, start: number): Party | null {
  const above = start > 0 ? lastActor(read, Math.max(0, start - reach), start) : null;
  return above === null || above.party === 'thing' ? null : above.party;
}

function lastActor(
  read: Read,
  from: number,
  at: number,
): { party: Party | 'thing'; range: Range; words: string } | null {
  const words = read.plain.slice(from, at);
  let last: { party: Party | 'thing'; range: Range; words: string } | null = null;
  for (const { index, 0: said, groups = {} } of words.matchAll(actors)) {
    const party = (['both', 'provider', 'user', 'thing', 'other'] as const).find((one) => groups[one] !== undefined);
    if (party === undefined) continue;
    // “with us”, “to you”, “of the service”: no bearer of a verb behind it, if one was named before.
    if (
      last !== null &&
      /\b(?:with|to|of|from|by|for|about|on|in|at|under|through|via|against) (?:the |our |your |any |its )?$/.test(
        words.slice(0, index),
      )
    )
      continue;
    last = { party, range: [from + index, from + index + said.length], words: said };
  }
  return last;
}

const named: readonly (readonly [Party, RegExp])[] = [
  ['user', /\b(?:you|your|users?|customers?|members?|subscribers?|creators?|sellers?)\b/],
  ['provider', /\b(?:us|we|our)\b/],
  ['other', /\b(?:third part(?:y|ies)|others?|anyone|any person|partners?|affiliates|authorities|children)\b/],
];

/** Whom words behind a verb name first, other than its bearer. */
export function partyIn(words: string, bearer: Party): Party | null {
  let best: { party: Party; at: number } | null = null;
  for (const [party, pattern] of named) {
    const at = words.search(pattern);
    if (at >= 0 && party !== bearer && (best === null || at < best.at)) best = { party, at };
  }
  return best?.party ?? null;
}

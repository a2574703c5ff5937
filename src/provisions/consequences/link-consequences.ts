import { sliceOf, type Span } from '#kernel';
import { canBeBroken, type StatedRule } from './binds.ts';
import type { Breach } from './breaches.ts';
import { confinesOf, titledParts, type Confines } from './confines.ts';
import { consequenceKinds, type ConsequenceKind } from './outcomes.ts';
import { namesDocument, type DocumentOfRules } from './name-document.ts';
import { plain } from './plain.ts';
import { clausesOf, headsConsequences, type ConsequenceClause } from './read-clauses.ts';

/** A provision that may say what follows, where it stands. */
export interface PlacedProvision extends StatedRule {
  readonly id: string;
  readonly document: string;
  readonly position: number;
  readonly number: string | null;
  readonly section: readonly string[];
}

export interface ConsequenceLink {
  /** The provision that says it; the rule's own id where it says it of itself. */
  readonly provision: string;
  readonly document: string;
  readonly kinds: readonly ConsequenceKind[];
  /** The sentence that says it, in code points of that provision's body. */
  readonly span: Span;
  readonly reach: Reach;
  readonly plainness: number;
}

/** Why it reaches the rule: it says it of itself, of its section, of the document, of sections by number, of this document by name, or of all that the platform lays down. */
export type Reach = 'itself' | 'section' | 'document' | 'numbered' | 'named' | 'incorporated';

export interface Surroundings {
  /** The platform's name, by which its documents speak of the provider. */
  readonly platform: string;
  readonly documents: readonly DocumentOfRules[];
  /** What the platform's documents say of breaches, as `statedConsequences` found it. */
  readonly stated: StatedConsequences;
}

/** All clauses of some provisions, with the passages that join documents. Read once for many rules. */
export interface StatedConsequences {
  readonly clauses: readonly StatedClause[];
  readonly joining: readonly PlacedProvision[];
}

interface StatedClause {
  readonly of: PlacedProvision;
  readonly clause: ConsequenceClause;
  readonly confines: Confines;
  /** Between which positions its document's rules are reached, both left out: under each of many policies in one document, those of that policy. Null for all. */
  readonly bounds: readonly [number, number] | null;
}

/**
 * @param provisions of the rule's document and of others of the platform, in any order
 * @param platform its name
 */
export function statedConsequences(provisions: readonly PlacedProvision[], platform: string): StatedConsequences {
  const parts = stateConsequences(provisions, platform);
  for (;;) {
    const { done, value } = parts.next();
    if (done === true) return value;
  }
}

/** The same bit by bit, one provision after another, for who has others to answer meanwhile. */
export function* stateConsequences(
  provisions: readonly PlacedProvision[],
  platform: string,
): Generator<void, StatedConsequences, void> {
  const clauses: StatedClause[] = [];
  for (const some of Map.groupBy(provisions, ({ document }) => document).values()) {
    const inOrder = some.toSorted((a, b) => a.position - b.position);
    const parts = consequenceParts(inOrder);
    for (const of of inOrder) {
      const part =
        parts.length > 1 ? parts.findIndex(({ start, end }) => start <= of.position && of.position <= end) : -1;
      const bounds = part < 0 ? null : ([parts[part - 1]?.end ?? -1, of.position] as const);
      for (const clause of clausesOf(of)) {
        const words = plain(`${of.leads.at(-1) ?? ''} ${sliceOf(of.body, clause.span)}`);
        clauses.push({ of, clause, confines: confinesOf(words, headingsOver(of), platform), bounds });
      }
      yield;
    }
  }
  return { clauses, joining: provisions.filter(({ types }) => types.includes('agreement.incorporated_documents')) };
}

/** The parts under headings that say that what follows from breaches stands there. */
function consequenceParts(inOrder: readonly PlacedProvision[]): { start: number; end: number }[] {
  const parts: { start: number; end: number; heading: string }[] = [];
  for (const { position, section } of inOrder) {
    const heading = section.findLast(headsConsequences);
    const last = parts.at(-1);
    if (heading === undefined) continue;
    if (last !== undefined && last.heading === heading && position - last.end <= 12) last.end = position;
    else parts.push({ start: position, end: position, heading });
  }
  return parts;
}

/** So far a clause reaches back where no heading bounds its section. */
const farthest = 30;

const order: readonly Reach[] = ['itself', 'section', 'numbered', 'document', 'named', 'incorporated'];

/**
 * What follows from breaking a rule: first what its own document says, else what documents say that name it or that it belongs to.
 * Empty for what nobody can break.
 */
export function linkConsequences(
  rule: PlacedProvision,
  { platform, documents, stated }: Surroundings,
): ConsequenceLink[] {
  const home = documents.find(({ id }) => id === rule.document);
  if (
    home === undefined ||
    home.kind === 'privacy' ||
    home.kind === 'data-processing' ||
    !canBeBroken(rule, platform) ||
    headsConsequences(rule.section.at(-1) ?? '') ||
    [...rule.section, ...rule.leads.filter((lead) => lead.length <= 60)].some((heading) =>
      ofWhatIsAllowed.test(heading),
    )
  )
    return [];
  const links = (document: string, reachOf: (stated: StatedClause) => Reach | null) =>
    stated.clauses.flatMap((one): ConsequenceLink[] => {
      const { of, clause, bounds } = one;
      if (of.document !== document) return [];
      if (document === home.id && bounds !== null && !(rule.position > bounds[0] && rule.position < bounds[1]))
        return [];
      const kinds =
        clause.ofContent && !ofContent.test(rule.types[0] ?? '')
          ? []
          : clause.kinds.filter((kind) => befalls(kind, rule));
      const reach = kinds.length === 0 ? null : reachOf(one);
      return reach === null
        ? []
        : [{ provision: of.id, document, kinds, span: clause.span, reach, plainness: clause.plainness }];
    });
  const own = links(home.id, (one) => reachAtHome(rule, one, home));
  if (own.length > 0) return ranked(own, rule);
  const elsewhere = documents
    .filter(({ id, kind }) => id !== home.id && (kind === 'terms' || kind === 'conduct' || kind === home.kind))
    .flatMap((other) => {
      // What belongs to an agreement is kept to it; the agreement is not kept to a part that some alone accept.
      const joined =
        other.kind === 'terms' && (incorporates(stated, other.id, home) || incorporates(stated, home.id, other));
      return links(other.id, (one) => reachFromElsewhere(one, home, joined));
    });
  return ranked(elsewhere, rule);
}

const titles = /\b(?:terms|agreement|policy|policies|guidelines|conditions|rules|standards)\b/i;
/** Headings over what is allowed. */
const ofWhatIsAllowed =
  /\bnot\b.*\bviolation|^(?:what (?:is|we|you) )?(?:can|allow(?:ed)?|permitted|exceptions?)\b|\b(?:in)?eligib(?:le|ility)\W*$|\bwhat'?s? (?:is )?(?:allowed|permitted)\b/i;

function reachAtHome(
  rule: PlacedProvision,
  { of: one, clause, confines }: StatedClause,
  home: DocumentOfRules,
): Reach | null {
  const itself = one.id === rule.id;
  if (!itself && (!within(confines.always, rule, one) || underAgreementOfItsOwn(rule, one))) return null;
  const wide = itself || (!clause.ofOneCase && within(confines.ofRules, rule, one));
  const special = clause.breaches.filter(({ of }) => of === 'payment' || of === 'infringement' || of === 'law');
  const general = clause.breaches.filter((breach) => !special.includes(breach));
  const wideOfDocument = ({ names }: Breach): boolean =>
    itself ||
    (!clause.ofOneCase &&
      (names.length === 0 ||
        isCalled(names, rule, home) ||
        isCalled(names, { ...one, section: one.section.slice(0, 1), leads: [] }, home)));
  for (const breach of general) {
    if (breach.of === 'document' ? wideOfDocument(breach) : wide && meansWhole(breach, home))
      return itself ? 'itself' : 'document';
    if (breach.of === 'numbered' && breach.names.some((number) => standsIn(rule, number))) return 'numbered';
    if ((breach.of === 'section' || (breach.of === 'rules' && breach.names.length === 0)) && sameSection(rule, one))
      return itself ? 'itself' : 'section';
    // “These standards” are those just said.
    if (
      (breach.of === 'before' || (breach.of === 'rules' && breach.names.length > 0)) &&
      justBefore(rule, one, breach.of === 'before' && breach.names.length > 0 ? 1 : 2)
    )
      return itself ? 'itself' : 'section';
  }
  // What speaks of one part of the rules, and calls breaking them an infringement, is for that part.
  if (general.some(({ of }) => of === 'section' || of === 'before' || of === 'numbered')) return null;
  return special.some(({ of }) => concerns(of, rule)) ? (itself ? 'itself' : 'document') : null;
}

/** Whether a rule stands under all of some headings of a clause. One that begins the whole document stands beside its parts. */
function within(headings: readonly string[], rule: PlacedProvision, one: PlacedProvision): boolean {
  const over = headingsOver(rule);
  const title =
    one.section.length === 1 && one.position < Math.min(rule.position, 12) && titledParts(rule.section).length === 0
      ? titledParts(one.section).at(0)
      : undefined;
  return headings.every((heading) => heading === title || over.includes(heading));
}

/** Whether a rule stands under an agreement inside the document, beside the part in which something is said: “III. Terms of use of the shop”. */
function underAgreementOfItsOwn({ section }: PlacedProvision, one: PlacedProvision): boolean {
  const over = headingsOver(one);
  return (
    one.section.length > 1 &&
    titledParts(section.slice(1)).some((heading) => wholeAgreement.test(plain(heading)) && !over.includes(heading))
  );
}

const wholeAgreement = /\b(?:terms (?:of (?:use|service|sale)|(?:and|&) conditions)|agreement|eula)\b/;

/** Headings, and leads that are no more than a heading. */
function headingsOver({ section, leads }: PlacedProvision): readonly string[] {
  return [...section, ...leads.filter((lead) => lead.length <= 80 && !/[:;,.]\s*$|\byou\b/i.test(lead))];
}

/** “These embedding terms”, in a document or under a heading that is called so. */
function isCalled(names: readonly string[], rule: PlacedProvision, home: DocumentOfRules): boolean {
  const words = plain([home.title, ...headingsOver(rule)].join(' '));
  return names.every((name) => words.includes(name));
}

function meansWhole({ of, names }: Breach, home: DocumentOfRules): boolean {
  return (
    // “Our policies” are hardly the terms.
    (of === 'all' && (isOfRules(home) || names.some((name) => /\bterms\b/.test(name)))) ||
    (of === 'rules' && isOfRules(home)) ||
    (of === 'named' && names.some((name) => meansHome(name, home)))
  );
}

function reachFromElsewhere(
  { of: one, clause, confines }: StatedClause,
  home: DocumentOfRules,
  joined: boolean,
): Reach | null {
  if (clause.ofOneCase || confines.always.length > titledParts(one.section.slice(0, 1)).length) return null;
  for (const { of, names } of clause.breaches) {
    if (of === 'named' && names.some((name) => namesDocument(name, home))) return 'named';
    if (of === 'all' && home.kind === 'conduct' && confines.ofRules.length === 0) return 'named';
    if (((of === 'document' && names.length === 0) || (of === 'named' && names.includes('agreement'))) && joined)
      return 'incorporated';
  }
  return null;
}

function isOfRules({ kind, title }: DocumentOfRules): boolean {
  return kind === 'conduct' || /\b(?:polic(?:y|ies)|guidelines?|rules|standards)\b/i.test(title);
}

/** “The Agreement” in an agreement, “the policy” in a policy. */
function meansHome(name: string, home: DocumentOfRules): boolean {
  if (name === 'agreement') return home.kind !== 'conduct' && home.kind !== 'privacy' && home.kind !== 'brand';
  return namesDocument(name, home);
}

/** Whether a document says that another is part of it, or it part of the other: that one must be kept to the other. */
function incorporates({ joining }: StatedConsequences, document: string, other: DocumentOfRules): boolean {
  return joining.some((one) => one.document === document && namesDocument(one.body.toLowerCase(), other));
}

/** “Such violations”: of the rules just before, or of the list just before. */
function justBefore(rule: PlacedProvision, one: PlacedProvision, most: number): boolean {
  const back = one.position - rule.position;
  return sameSection(rule, one) && back >= 0 && back <= (most > 1 && rule.leads.length > 0 ? farthest : most);
}

function sameSection(rule: PlacedProvision, one: PlacedProvision): boolean {
  if (one.id === rule.id) return true;
  const back = one.position - rule.position;
  if (one.section.length === 0) return rule.section.length === 0 && back > 0 && back <= 8;
  if (back < -8 || back > farthest) return false;
  // Under the title alone, the whole document is no section.
  if (one.section.length === 1 && titles.test(one.section[0] ?? '') && Math.abs(back) > 8) return false;
  return one.section.every((heading, level) => rule.section[level] === heading);
}

/** Whether a rule stands in the section of that number, by its own number or a heading's. */
function standsIn(rule: PlacedProvision, number: string): boolean {
  const begins = (text: string | null): boolean => {
    const own = /^(?:section|article|clause|§)?\s*(\d{1,2}(?:\.\d{1,2})*)/i.exec(text ?? '')?.[1];
    return own !== undefined && (own === number || own.startsWith(`${number}.`));
  };
  return begins(rule.number) || rule.section.some(begins);
}

const infringing =
  /\b(?:infring|copyright|intellectual property|proprietary rights|trademark|rights of (?:others|third|any)|third[- ]part(?:y|ies)['’]? (?:\w+ )?rights)/i;

function concerns(of: Breach['of'], rule: PlacedProvision): boolean {
  const words = [...rule.leads.slice(-1), rule.body].join(' ');
  if (of === 'payment')
    return (
      rule.types.some((type) => type === 'payment.fees' || type === 'payment.taxes') &&
      /\b(?:pay|payment|payable|fees?|charges?)\b/i.test(words)
    );
  if (of === 'law')
    return rule.types.includes('use.lawful') && /\b(?:law|legal|illegal|unlawful|regulation)/i.test(words);
  return (
    (rule.types[0] === 'use.rights_of_others' || rule.types[0] === 'content.user_responsibility') &&
    infringing.test(words)
  );
}

/** Types whose rules are broken by content. */
const ofContent =
  /^(?:content\.|use\.(?:harmful_content|child_safety|rights_of_others|impersonation|spam|lawful)$|ai\.prohibited_uses$)/;

/** Content is what is removed: a rule of another kind is not answered by that. */
function befalls(kind: ConsequenceKind, { types, leads, body, modality }: PlacedProvision): boolean {
  if (kind !== 'removal') return true;
  const words = [...leads.slice(-2), body].join(' ');
  return (
    ofContent.test(types[0] ?? '') &&
    !(/\buser ?names?\b/i.test(body) && !/\b(?:contents?|posts?|posting|upload\w*)\b/i.test(words)) &&
    (modality === 'prohibition'
      ? content.test(words) || /harmful|child|spam/.test(types[0] ?? '')
      : content.test(words))
  );
}

const content =
  /\b(?:contents?|posts?|posting|upload\w*|publish\w*|display\w*|messages?|images?|videos?|photos?|materials?|listings?|reviews?|comments?|ads?|advertis\w+|submi\w+|apps?|infring\w+|usernames?|depict\w*|show(?:s|ing)?)\b/i;

function ranked(links: readonly ConsequenceLink[], rule: PlacedProvision): ConsequenceLink[] {
  const weight = (link: ConsequenceLink): number =>
    order.indexOf(link.reach) * 100 -
    link.plainness * 10 +
    Math.min(...link.kinds.map((kind) => consequenceKinds.indexOf(kind)));
  const best = new Map<string, ConsequenceLink>();
  // One link a provision: the sentence that says most.
  for (const link of [...links].sort((a, b) => weight(a) - weight(b) || b.kinds.length - a.kinds.length)) {
    const known = best.get(link.provision);
    if (known === undefined) best.set(link.provision, link);
  }
  return [...best.values()].filter(({ provision, reach }) => provision !== rule.id || reach === 'itself');
}

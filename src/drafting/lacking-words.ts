/**
 * Words that carry no statement of their own. No modal, negation or comparative is among them: “may”, “must”, “not”, “longer” say
 * something, and a source has to say it too.
 */
const carriers = new Set(
  `a an the this that these those its it their there here which who whom whose what when where while and or but as if so than then
  of in on at by for from to into with within under over about between before after above below per via
  is are was were be been being has have had having do does did
  now also both each such same other others another own further
  text texts terms document documents provision provisions passage passages words wording clause clauses rule rules change changes
  state states stated say says said read reads become becomes became come came go went`
    .trim()
    .split(/\s+/),
);
/** After one of these stands a noun, or an adjective before one, and never a verb. */
const determiners = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'your']);

/**
 * Words of a sentence that may be its verbs, or are names, and that its sources do not have in any form. Every word counts that is not a
 * carrier and does not follow a determiner: which words are verbs is not guessed, so that none gets through.
 */
export function lackingWords(prose: string, support: string): string[] {
  const borne = new Set(wordsIn(support).map(({ stem }) => stem));
  const words = wordsIn(prose);
  return words
    .filter(({ word, stem, opens }, at) => {
      if (borne.has(stem) || /^\d/.test(word)) return false;
      if (/^\p{Lu}/u.test(word) && !opens) return true;
      const lower = word.toLowerCase();
      if (carriers.has(lower)) return false;
      const before = words[at - 1]?.word.toLowerCase() ?? '';
      return !determiners.has(before) || forceful.test(lower);
    })
    .map(({ word }) => word);
}

/** Words that decide what a sentence says wherever they stand. */
const forceful =
  /^(?:not|no|never|none|nothing|nobody|without|unless|except|only|may|must|shall|will|can|cannot|could|should|would|might|need|always|all|any|every|more|less|fewer|\w+er)$/;

interface Word {
  readonly word: string;
  readonly stem: string;
  /** It begins a sentence. */
  readonly opens: boolean;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(({ 0: word, index }) => ({
    word,
    stem: stemOf(word),
    opens: /(?:^|[.!?:;]\s*)["“‘(]*$/u.test(text.slice(Math.max(0, index - 4), index)),
  }));
}

/** One form for “share”, “shares”, “shared” and “sharing”. */
function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/['’].*$/u, '');
  if (plain.length <= 3) return plain;
  const bare = plain.replace(/(?:ies|ied)$/, 'y').replace(/(?:ations?|ings?|ed|es|s|ly)$/, '');
  return bare.length < 3 ? plain : bare.replace(/(.)\1$/, '$1').replace(/e$/, '');
}

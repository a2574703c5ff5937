/** Words that say nothing of what a passage is about; they are left out before weighing. */
const stopWords = new Set(
  (
    'a an and any are as at be been being but by can could did do does doing done each either for from further had has have having he her here hers ' +
    'him his how however i if in into is it its itself just let may me might more most must my no nor not of off on once only or other our ours out over ' +
    'own per shall she should so some such than that the their theirs them then there thereof therein these they this those through thus to too under ' +
    'until up upon us very was we were what when where whether which while who whom whose why will with within without would you your yours yourself ' +
    'also e.g i.e etc including include includes included without limitation limited applicable otherwise above below following herein hereby hereunder'
  ).split(' '),
);

const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** The words of a text in lower case with straight quotes: two texts of equal words differ in nothing that is read aloud. */
export function foldWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replaceAll(/[‘’ʼ]/g, "'").match(word) ?? [];
}

/** A word without its possessive, plural and commonest endings; only meant to bring forms of one word together. */
export function stem(folded: string): string {
  let root = folded.replace(/'s$|'$/, '');
  if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`;
  else if (root.length > 4 && /(?:ss|x|ch|sh|z)es$/.test(root)) root = root.slice(0, -2);
  else if (root.length > 3 && /[^su]s$/.test(root)) root = root.slice(0, -1);
  if (root.length > 5 && root.endsWith('ied')) root = `${root.slice(0, -3)}y`;
  else if (root.length > 5 && /(?:ing|ed)$/.test(root))
    root = root.replace(/(?:ing|ed)$/, '').replace(/([bdgklmnprt])\1$/, '$1');
  else if (root.length > 6 && /[st]ion$/.test(root)) root = root.slice(0, -3);
  return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root;
}

export function isStopWord(folded: string): boolean {
  return stopWords.has(folded) || (folded.length === 1 && folded < 'z');
}

/** What of a passage is compared: its body, and for a body of a few words the lead that it depends on as well. */
export function comparedText(body: string, leads: readonly string[]): string {
  const lead = leads.at(-1);
  return lead === undefined || foldWords(body).length >= 6 ? body : `${lead} ${body}`;
}

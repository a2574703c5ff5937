const unit =
  '(?:business |calendar |working |consecutive )?(?:days?|hours?|minutes?|weeks?|months?|years?|percent|per cent|characters|dollars|euros?|pounds|gb|mb|tb)';
const figure = new RegExp(
  [
    `[$€£¥₹] ?\\d[\\d,.]*\\d|[$€£¥₹] ?\\d`,
    `\\b(?:USD|EUR|GBP|US\\$) ?\\d[\\d,.]*\\d`,
    `\\b\\d[\\d,.]* ?%`,
    `\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|thirty|sixty|ninety)(?: \\(\\d+\\))?[ -]${unit}(?: (?:of age|old))?\\b`,
  ].join('|'),
  'giu',
);

/** Amounts, shares and periods that the words name, as written, each once, in their order. */
export function findFigures(text: string): string[] {
  return [...new Set(text.match(figure))].slice(0, 6);
}

const phrases = [
  'at any time',
  'without notice',
  'without prior notice',
  'with or without notice',
  'for any reason',
  'for any reason or no reason',
  'in our sole discretion',
  'at our sole discretion',
  'in its sole discretion',
  'at its sole discretion',
  'sole discretion',
  'at our discretion',
  'to the maximum extent permitted by law',
  'to the fullest extent permitted by law',
  'to the extent permitted by applicable law',
  'including but not limited to',
  'including without limitation',
  'unless otherwise required by law',
  'except as required by law',
  'with your consent',
  'without your consent',
  'irrevocable',
  'perpetual',
  'royalty-free',
  'prior written consent',
  'reasonable notice',
  'as is',
];
const turns = phrases.map((phrase) => ({ phrase, pattern: new RegExp(`(?<![\\p{L}-])${phrase}(?![\\p{L}-])`, 'u') }));

/** Turns of phrase that widen or narrow a rule, as written in the text, at most four. A longer one hides those inside it. */
export function findTurns(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const found = turns
    .filter(({ phrase, pattern }) => plain.includes(phrase) && pattern.test(plain))
    .map(({ phrase }) => phrase);
  return found
    .filter((turn) => !found.some((other) => other !== turn && other.includes(turn)))
    .toSorted((a, b) => plain.indexOf(a) - plain.indexOf(b))
    .map((turn) => text.slice(plain.indexOf(turn), plain.indexOf(turn) + turn.length))
    .slice(0, 4);
}

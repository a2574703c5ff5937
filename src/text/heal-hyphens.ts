const word = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;

/**
 * Joins the lines of a paragraph. A word that is broken at a line's end is made whole only where the document itself
 * shows how: it has the word without the hyphen elsewhere. Otherwise the hyphen stays, as in a compound. `lines` are all lines
 * of the document.
 */
export function healWords(lines: readonly string[]): (paragraph: readonly string[]) => string {
  const known = new Set<string>();
  for (const line of lines) {
    const words = line.match(word) ?? [];
    // The last word of a line that ends in a hyphen is half a word.
    const whole = /[-\u2010]$/.test(line) ? words.slice(0, -1) : words;
    for (const one of whole) known.add(one.toLowerCase());
  }
  return (paragraph) => {
    let text = '';
    for (const line of paragraph) {
      const broken = /([\p{L}\p{N}-]*\p{L})([-\u2010\u00ad])$/u.exec(text);
      const next = /^\p{Ll}[\p{L}]*/u.exec(line);
      if (broken === null || next === null) text += text === '' ? line : ` ${line}`;
      else if (broken[2] === '\u00ad') text = text.slice(0, -1) + line;
      else {
        const compound = known.has(`${broken[1]}-${next[0]}`.toLowerCase());
        const whole = known.has(`${broken[1]}${next[0]}`.toLowerCase());
        text = whole && !compound ? text.slice(0, -1) + line : text + line;
      }
    }
    return text;
  };
}

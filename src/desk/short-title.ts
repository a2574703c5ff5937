/** “Community Guidelines” for “Plovernest Community Guidelines” beside the platform's name, which is not said twice. */
export function shortTitle(platform: { readonly name: string }, document: { readonly title: string }): string {
  const { title } = document;
  const head = title.slice(0, platform.name.length);
  const rest = title.slice(platform.name.length);
  if (head.toLowerCase() !== platform.name.toLowerCase() || !/^(?:['’]s)?[\s:,–—|-]+\p{L}/u.test(rest)) return title;
  return rest.replace(/^(?:['’]s)?[\s:,–—|-]+/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The headings that a provision stands under within its document; the document's own title, said beside them, is not one. */
export function headingsWithin(
  platform: { readonly name: string },
  document: { readonly title: string },
  section: readonly string[],
): readonly string[] {
  const [first, ...rest] = section;
  const alike = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const own = [document.title, shortTitle(platform, document)].map(alike);
  return first !== undefined && own.includes(alike(first)) ? rest : section;
}

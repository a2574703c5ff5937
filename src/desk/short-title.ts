/** “Community Guidelines” for “Plovernest Community Guidelines” beside the platform's name, which is not said twice. */
export function shortTitle(platform: { readonly name: string }, document: { readonly title: string }): string {
  const { title } = document;
  const head = title.slice(0, platform.name.length);
  const rest = title.slice(platform.name.length);
  if (head.toLowerCase() !== platform.name.toLowerCase() || !/^(?:['’]s)?[\s:,–—|-]+\p{L}/u.test(rest)) return title;
  return rest.replace(/^(?:['’]s)?[\s:,–—|-]+/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

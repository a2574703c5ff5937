/** `1 version`, `6 versions`, `1,204 versions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

const names = { high: 'High', medium: 'Medium', low: 'Low' } as const;

export function severityNamed(severity: keyof typeof names): string {
  return names[severity];
}

/** `sha256:ab12cd34ef56…`; the whole digest stands in the title. */
export function shortDigest(digest: string): string {
  const [name = '', hex = ''] = digest.split(':');
  return hex === '' ? digest.slice(0, 16) : `${name}:${hex.slice(0, 12)}…`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A description for indexes: one line, at most 200 characters, cut at a word. */
export function brief(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= 200) return line;
  const cut = line.slice(0, 199);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 120))}…`;
}

const kinds = { first: 'first record', change: 'change', technical: 'technical' } as const;

export function recordKind(kind: keyof typeof kinds): string {
  return kinds[kind];
}

/** Where a family of types stands on a page. */
export function familyAnchor(family: string): string {
  return `family-${family.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
}

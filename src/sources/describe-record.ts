/** Where a file of a collection belongs: `<Service>/<Terms type>.md`; null for anything else. */
export function documentOfPath(path: string): { service: string; termsType: string } | null {
  const [service = '', file = '', ...rest] = path.split('/');
  if (rest.length > 0 || service === '' || service.startsWith('.') || !file.endsWith('.md')) return null;
  const termsType = file.slice(0, -3).trim();
  return termsType === '' ? null : { service: service.trim(), termsType };
}

/** What the collection's commit message says a record is; null where it says none of the known things. */
export function recordedKindOf(message: string): 'first' | 'change' | 'technical' | null {
  const subject = message.split('\n', 1)[0] ?? '';
  if (/^(first record|start tracking)\b/i.test(subject)) return 'first';
  if (/^(apply technical|refilter|technical upgrade)\b/i.test(subject)) return 'technical';
  if (/^(record new changes|update)\b/i.test(subject)) return 'change';
  return null;
}

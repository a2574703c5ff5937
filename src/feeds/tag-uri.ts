/**
 * A tag URI (RFC 4151): a name that stays the same for life, whatever the address becomes. The year is that in which
 * these names began and never moves on.
 */
export function tagUri(origin: string, ...parts: readonly string[]): string {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  const authority = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host) ? host : 'localhost';
  return `tag:${authority},2026:${parts.map(encodeURIComponent).join('/')}`;
}

export { siteOf } from './site.ts';
export type { SiteActs, WatchKind } from './acts.ts';

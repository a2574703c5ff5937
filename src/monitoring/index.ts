export { deliverPending, type Delivered, type MailSettings } from './deliver-mail.ts';
export { matchWatches } from './match-watches.ts';
export type { WatchKind } from './watches.store.ts';

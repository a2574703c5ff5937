export { deliverPending, type Delivered, type MailSettings } from './deliver-mail.ts';
export { correctAlerts } from './correct-alerts.ts';
export { matchMissed, matchWatches } from './match-watches.ts';
export type { WatchKind } from './watches.store.ts';

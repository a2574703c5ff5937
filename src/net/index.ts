export type { Allowance } from './address-rules.ts';
export { openServiceCalls, type ServiceAnswer, type ServiceCalls } from './call-service.ts';
export { decodeBody } from './decode-body.ts';
export { headerOf, type Fetched, type Hop, type Validators } from './fetch-page.ts';
export { hostBook } from './hosts.store.ts';
export { memoryBook } from './memory-book.ts';
export { openPoliteness, type Pace, type Politeness } from './politeness.ts';
export { openGuardedProxy, type GuardedProxy } from './guarded-proxy.ts';
export { openWayOut, type WayOut } from './open-way-out.ts';

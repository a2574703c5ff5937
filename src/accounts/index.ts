export { audit } from './audit.store.ts';
export { openToken } from './open-token.ts';
export { requireRight, rightsOf, type Actor, type Entitlements, type Right } from './rights.ts';

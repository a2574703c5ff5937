export type { Allowance } from './address-rules.ts';
export { decodeBody } from './decode-body.ts';
export { fetchPage, type Fetched, type FetchRules, type Hop } from './fetch-page.ts';
export { guardedAgent } from './guarded-agent.ts';

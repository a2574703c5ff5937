export { isChoice, type Desk } from './desk.ts';
export type * from './pages.ts';
export type * from './parts.ts';
export type * from './record.ts';

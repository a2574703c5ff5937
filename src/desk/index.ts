export { isChoice, type Desk } from './desk.ts';
export { deskOf, type DeskParts } from './open-desk.ts';
export type { Installation, Progress } from './materials.ts';
export type { HeldCapture } from './held-capture.ts';
export type * from './pages.ts';
export type * from './parts.ts';
export type * from './record.ts';
export { shortTitle } from './short-title.ts';
export type { EntriesPage, EntryPlatform } from './entries-page.ts';

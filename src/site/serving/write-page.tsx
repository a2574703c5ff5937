import { Frame } from '../parts/frame.tsx';
import type { Here } from './house.ts';
import type { View } from './view.ts';

/** A page as HTML text. Nothing on a page waits, so its element writes itself out at once. */
export function writePage(view: View, here: Here): string {
  const sheet: { toString(): string | Promise<string> } = <Frame view={view} here={here} />;
  const text = sheet.toString();
  if (typeof text !== 'string') throw new TypeError('A page waits for something; ask the desk before writing it.');
  return `<!doctype html>\n${text}`;
}

import { xzLines } from '../eval/gold/labelled.ts';

/** A row of a labelled file. What else a publisher gave stays with it. */
export interface Row {
  readonly text: string;
  readonly labels: readonly string[];
  readonly split?: 'train' | 'dev' | 'test';
  readonly doc: string;
  readonly service?: string;
  readonly title?: string;
  readonly cls?: 'good' | 'neutral' | 'bad' | 'blocker';
  readonly severity?: Readonly<Record<string, number>>;
}

/** Reads `labelled/<name>.jsonl.xz`. @throws Error where it is not on this machine */
export function readRows(name: string): Row[] {
  return xzLines<Omit<Row, 'labels'> & Partial<Row>>(`${name}.jsonl.xz`).map((row) => ({ labels: [], ...row }));
}

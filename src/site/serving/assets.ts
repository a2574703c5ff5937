import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sheets = [
  'base',
  'frame',
  'badges',
  'meaning',
  'summary',
  'dates',
  'lists',
  'tables',
  'quotation',
  'provision',
  'review',
  'redline',
  'since',
  'timeline',
  'dark',
  'print',
];

const read = (name: string) => readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8');

interface Asset {
  readonly address: string;
  readonly type: string;
  readonly content: string;
}

function asset(name: string, ending: string, type: string, content: string): Asset {
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { address: `/assets/${name}-${mark}.${ending}`, type, content };
}

export const style = asset(
  'codicil',
  'css',
  'text/css; charset=utf-8',
  sheets.map((name) => read(`${name}.css`)).join('\n'),
);
export const script = asset('progress', 'js', 'text/javascript; charset=utf-8', read('progress.js'));
export const icon = asset('codicil', 'svg', 'image/svg+xml', read('icon.svg'));

import type { Context } from 'hono';
import { InputError } from '#kernel';
import { isReader, readers, type Reader } from '#provisions';

export type Form = 'html' | 'json' | 'md';

const suffix = /\.(json|md)$/;
const media: Readonly<Record<Form, string>> = { html: 'text/html', json: 'application/json', md: 'text/markdown' };

export const contentTypes: Readonly<Record<Form, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

function qualityOf(accept: string, wanted: string): number {
  let found = 0;
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    if (name !== wanted) continue;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    found = quality === undefined ? 1 : Number.parseFloat(quality.slice(2)) || 0;
  }
  return found;
}

/** The form asked for by suffix, else by `Accept`; HTML unless another form is clearly preferred. */
export function formOf(c: Context): Form {
  const named = suffix.exec(c.req.path)?.[1];
  if (named === 'json' || named === 'md') return named;
  const accept = c.req.header('accept') ?? '';
  const html = Math.max(qualityOf(accept, media.html), qualityOf(accept, '*/*') / 2, qualityOf(accept, 'text/*') / 2);
  const json = Math.max(qualityOf(accept, media.json), qualityOf(accept, 'application/ld+json'));
  const md = qualityOf(accept, media.md);
  if (json > html && json >= md) return 'json';
  return md > html ? 'md' : 'html';
}

/** The same page in another form. */
export function twinOf(address: string, form: 'json' | 'md'): string {
  const [path = '/', query] = address.split('?', 2);
  return `${path === '/' ? '/index' : path}.${form}${query === undefined ? '' : `?${query}`}`;
}

/** An address with its static twins, for routes without a parameter at their end. */
export function withTwins(path: string): string[] {
  return [path, twinOf(path, 'json'), twinOf(path, 'md')];
}

/** A part of the address, without the suffix of a twin if it is the last. */
export function partOf(c: Context, name: string): string {
  const value = c.req.param(name) ?? '';
  return suffix.exec(value)?.[0] === suffix.exec(c.req.path)?.[0] ? value.replace(suffix, '') : value;
}

/** `?page=`, counted from 1. @throws InputError `bad-page` */
export function pageOf(c: Context): number {
  const asked = c.req.query('page');
  if (asked === undefined || asked === '') return 1;
  if (!/^[1-9]\d{0,5}$/.test(asked)) {
    throw new InputError('bad-page', `“${asked.slice(0, 40)}” is not a page number; pages are counted from 1.`);
  }
  return Number(asked);
}

/** `?severity=`, or undefined. @throws InputError `bad-severity` */
export function severityAsked(c: Context): 'low' | 'medium' | 'high' | undefined {
  const asked = c.req.query('severity');
  if (asked === undefined || asked === '') return undefined;
  if (asked === 'low' || asked === 'medium' || asked === 'high') return asked;
  throw new InputError('bad-severity', `“${asked.slice(0, 40)}” is not a severity; write high, medium or low.`);
}

/** `?reader=`, from whose side severity is weighed; a consumer's without it. @throws InputError `bad-reader` */
export function readerAsked(c: Context): { reader?: Reader } {
  const asked = c.req.query('reader');
  if (asked === undefined || asked === '') return {};
  if (isReader(asked)) return { reader: asked };
  throw new InputError(
    'bad-reader',
    `“${asked.slice(0, 40)}” is not a reader; write ${Object.keys(readers).join(', ')}.`,
  );
}

export function variantAsked(c: Context): { variant?: string } {
  const asked = c.req.query('variant');
  return asked === undefined || asked === '' ? {} : { variant: asked };
}

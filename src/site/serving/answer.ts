import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Here } from './house.ts';
import { contentTypes, formOf, twinOf, type Form } from './twins.ts';
import type { View } from './view.ts';
import { writePage } from './write-page.tsx';

const lifetimes = {
  shared: 'public, no-cache',
  private: 'private, no-cache',
  // A day, not for ever: a version may be retracted, and its page must then say so.
  settled: 'public, max-age=86400, immutable',
} as const;

/** Writes a page in the form asked for, with its validator, its lifetime and the links to its twins. */
export async function answer(c: Context, view: View, here: Here): Promise<Response> {
  const form = formOf(c);
  const body = await written(view, here, form);
  const cache = form === 'html' ? (view.cache ?? 'private') : view.cache === 'settled' ? 'settled' : 'shared';
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const tag = cache === 'settled' ? `"${digest}"` : `W/"${digest}"`;
  const headers = new Headers({
    'Content-Type': contentTypes[form],
    'Cache-Control': lifetimes[cache],
    ETag: tag,
    Vary: 'Accept',
  });
  for (const [name, value] of Object.entries(view.headers ?? {})) headers.append(name, value);
  headers.append('Link', links(view, form));
  const known = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  const unchanged = known.some((one) => one === '*' || one.replace(/^W\//, '') === tag.replace(/^W\//, ''));
  if (unchanged && view.status === undefined) return c.body(null, 304, Object.fromEntries(headers));
  return c.body(body, view.status ?? 200, Object.fromEntries(headers));
}

async function written(view: View, here: Here, form: Form): Promise<string> {
  if (form === 'json') return `${JSON.stringify(await view.value(), null, 2)}\n`;
  if (form === 'md') return view.markdown();
  return writePage(view, here);
}

function links(view: View, form: Form): string {
  const others = (
    [
      ['html', view.address, 'text/html'],
      ['json', twinOf(view.address, 'json'), 'application/json'],
      ['md', twinOf(view.address, 'md'), 'text/markdown'],
    ] as const
  ).filter(([name]) => name !== form);
  const alternates = others.map(
    ([, address, type]) => `<${encodeURI(decoded(address))}>; rel="alternate"; type="${type}"`,
  );
  return [...alternates, '</llms.txt>; rel="describedby"; type="text/plain"'].join(', ');
}

/** Addresses may hold letters of any script, encoded or not; headers take them encoded. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

import type { Context } from 'hono';
import { InputError, NotFoundError } from '#kernel';
import { hereOf, type House } from './house.ts';
import { formOf } from './twins.ts';
import type { View } from './view.ts';
import { writePage } from './write-page.tsx';

type Status = 400 | 403 | 404 | 500;

const titles: Readonly<Record<Status, string>> = {
  400: 'That cannot be answered',
  403: 'Refused',
  404: 'Not here',
  500: 'Something failed here',
};

/** Answers an error with one clear sentence, never with its inside. `undefined` is an address that leads nowhere. */
export function problem(c: Context, error: unknown, house: House): Response {
  if (error === undefined) return refuse(c, 404, `Nothing is kept at ${shown(c.req.path)}.`, house);
  if (error instanceof NotFoundError) return refuse(c, 404, error.message, house, error.instead);
  if (error instanceof InputError) return refuse(c, 400, error.message, house);
  return refuse(
    c,
    500,
    'This page could not be made; nothing that is kept was harmed, and the fault has been noted.',
    house,
  );
}

export function refuse(
  c: Context,
  status: Status,
  sentence: string,
  house: House,
  instead: NotFoundError['instead'] = null,
): Response {
  const title = titles[status];
  const headers = { 'Cache-Control': 'no-store', Vary: 'Accept' };
  const form = formOf(c);
  if (form === 'json') {
    const detail = {
      type: 'about:blank',
      title,
      status,
      detail: sentence,
      ...(instead === null ? {} : { instead: instead.address }),
    };
    return c.body(`${JSON.stringify(detail, null, 2)}\n`, status, {
      ...headers,
      'Content-Type': 'application/problem+json',
    });
  }
  if (form === 'md')
    return c.body(
      `# ${title}\n\n${sentence}\n${instead === null ? '' : `\n[${instead.title}](${instead.address})\n`}`,
      status,
      {
        ...headers,
        'Content-Type': 'text/markdown; charset=utf-8',
      },
    );
  const view: View = {
    title,
    description: sentence,
    address: '',
    value: () => null,
    markdown: () => '',
    unlisted: true,
    body: () => <Problem title={title} sentence={sentence} instead={instead} />,
  };
  return c.body(writePage(view, hereOf(c, house)), status, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
}

function Problem({ title, sentence, instead }: { title: string; sentence: string; instead: NotFoundError['instead'] }) {
  return (
    <div class="text">
      <h1>{title}</h1>
      <p class="opening">{sentence}</p>
      {instead === null ? null : (
        <p>
          Its records are listed at <a href={instead.address}>{instead.title}</a>.
        </p>
      )}
      <p>
        Look for it by its words with the search above, or start from <a href="/platforms">all platforms</a>,{' '}
        <a href="/types">all types of provision</a> or <a href="/changes">the latest changes</a>.
      </p>
    </div>
  );
}

function shown(path: string): string {
  try {
    return decodeURI(path).slice(0, 200);
  } catch {
    return path.slice(0, 200);
  }
}

import { Hono, type Context } from 'hono';
import { NotFoundError, secondsOf, sha256, type Instant } from '#kernel';
import type { ChangePage, ChangeRef, Desk, WatchesPage } from '#desk';
import { correctionOf, entryOfChange, importedEntry } from './entry-of-change.ts';
import { tagUri } from './tag-uri.ts';
import { updatedOf, writeAtom, type AtomEntry } from './write-atom.ts';

/** What the feeds are made of. */
export interface FeedParts {
  readonly desk: Desk;
  /** `origin` without a slash at the end. */
  readonly installation: { readonly name: string; readonly origin: string };
}

/** One change in a feed; as an alert it has a name and a time of its own. */
interface Item {
  readonly change: ChangeRef;
  readonly alert: Pick<WatchesPage['alerts'][number], 'id' | 'at' | 'kind' | 'said'> | null;
  /** In the feed of a document that incorporates the changed one: that it does, and the names of both in the entry's own. */
  readonly imported?: { readonly said: string; readonly by: string };
}

interface Subject {
  readonly path: string;
  readonly page: string;
  readonly title: string;
  /** Parts of the feed's name for life. */
  readonly name: readonly string[];
  readonly items: readonly Item[];
}

const mostEntries = 30;

/**
 * Atom feeds of what changed: everywhere, on a platform, in a document, and for the watches. Mounted at the root.
 *
 * @example app.route('/', feedsOf({ desk, installation }))
 */
export function feedsOf({ desk, installation }: FeedParts): Hono {
  const app = new Hono();
  const changed = (changes: readonly ChangeRef[]): Item[] => changes.map((change) => ({ change, alert: null }));

  app.get('/changes.atom', (c) =>
    answer(c, async () => ({
      path: '/changes.atom',
      page: '/changes',
      title: 'Changes of terms',
      name: ['feeds', 'changes'],
      items: changed((await desk.changes()).changes),
    })),
  );
  app.get('/platforms/:platform/feed.atom', (c) =>
    answer(c, async () => {
      const { platform } = await desk.platform(c.req.param('platform'));
      const { changes } = await desk.changes({ platform: platform.slug });
      return {
        path: `${platform.address}/feed.atom`,
        page: platform.address,
        title: `Changes of terms: ${platform.name}`,
        name: ['feeds', 'platforms', platform.slug],
        items: changed(changes),
      };
    }),
  );
  app.get('/platforms/:platform/:document/feed.atom', (c) =>
    answer(c, async () => {
      const { platform, documents } = await desk.platform(c.req.param('platform'));
      const document = documents.find(({ slug }) => slug === c.req.param('document'));
      if (document === undefined) {
        throw new NotFoundError(`${platform.name} has no document “${c.req.param('document')}” here.`);
      }
      const { changes } = await desk.changes({ platform: platform.slug, document: document.slug });
      return {
        path: `${document.address}/feed.atom`,
        page: document.address,
        title: `Changes of terms: ${platform.name}, ${document.title}`,
        name: ['feeds', 'platforms', platform.slug, document.slug],
        items: [...changed(changes), ...(await importedBy(platform.slug, document.slug))].toSorted((a, b) =>
          a.change.detectedBy < b.change.detectedBy ? 1 : -1,
        ),
      };
    }),
  );
  app.get('/watches.atom', (c) =>
    answer(c, async () => ({
      path: '/watches.atom',
      page: '/watches',
      title: 'Alerts of your watches',
      name: ['feeds', 'watches'],
      items: (await desk.watches()).alerts.map(({ id, at, kind, said, change }) => ({
        change,
        alert: { id, at, kind, said },
      })),
    })),
  );
  return app;

  async function answer(c: Context, find: () => Promise<Subject>): Promise<Response> {
    try {
      const subject = await find();
      const items = subject.items.slice(0, mostEntries);
      const updated = updatedOf(items.map(({ change, alert }) => ({ updated: alert?.at ?? change.detectedBy })));
      const headers = {
        ETag: `W/"${sha256(JSON.stringify([installation, subject.title, items])).slice(7, 39)}"`,
        'Last-Modified': new Date(secondsOf(updated) * 1000).toUTCString(),
        'Cache-Control': 'no-cache',
      };
      if (isFresh(c, headers.ETag, updated)) return c.body(null, 304, headers);
      const text = await write(subject, items);
      return c.body(text, 200, { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' });
    } catch (error) {
      if (error instanceof NotFoundError) return c.text(`${error.message}\n`, 404);
      throw error;
    }
  }

  async function write(subject: Subject, items: readonly Item[]): Promise<string> {
    const { name, origin } = installation;
    const entries: AtomEntry[] = [];
    for (const { change, alert, imported } of items) {
      const own = entryOfChange(change, await pageOf(change), origin);
      const entry = imported === undefined ? own : importedEntry(own, imported, change.id, origin);
      entries.push(
        alert === null
          ? entry
          : {
              ...(alert.kind === 'correction' ? correctionOf(entry, alert.said) : entry),
              id: tagUri(origin, 'alerts', alert.id),
              updated: alert.at,
              published: alert.at,
            },
      );
    }
    return writeAtom({
      id: tagUri(origin, ...subject.name),
      title: subject.title,
      subtitle: `${name} is independent of the platforms named here; none of them endorses or sponsors it.`,
      self: `${origin}${subject.path}`,
      page: `${origin}${subject.page}`,
      author: { name, uri: `${origin}/` },
      rights: 'Quoted words are their authors’. Each entry names where its record comes from and under which licence.',
      entries,
    });
  }

  async function importedBy(platform: string, document: string): Promise<Item[]> {
    const { imported } = await desk.references(platform, document);
    return imported.map(({ change, said }) => ({
      change,
      alert: null,
      imported: { said, by: `${platform}/${document}` },
    }));
  }

  async function pageOf(change: ChangeRef): Promise<ChangePage | null> {
    try {
      return await desk.change(change.id);
    } catch (error) {
      if (error instanceof NotFoundError) return null;
      throw error;
    }
  }
}

/** Whether the reader holds this already; a tag says it better than a time. */
function isFresh(c: Context, tag: string, updated: Instant): boolean {
  const tags = c.req.header('if-none-match');
  if (tags !== undefined) return tags.split(',').some((one) => one.trim() === tag || one.trim() === '*');
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return !Number.isNaN(since) && secondsOf(updated) * 1000 <= since;
}

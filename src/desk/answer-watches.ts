import { documentRef, platformRef, type Catalogue } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { changesById } from './change.store.ts';
import type { Materials } from './materials.ts';
import type { WatchesPage } from './watches-page.ts';
import { provisionAddress } from './quote-standing.ts';
import { latestAlerts, openWatches, type WatchRow } from './watch.store.ts';

const mostAlerts = 200;

export async function answerWatches(desk: Materials): Promise<WatchesPage> {
  const [catalogue, watches, alerts] = await Promise.all([
    desk.catalogue(),
    openWatches(desk.db),
    latestAlerts(desk.db, mostAlerts),
  ]);
  const changes = new Map(
    (
      await changesById(
        desk.db,
        alerts.map((alert) => alert.change_id),
      )
    ).map((row) => [row.id, changeRef(catalogue, row)]),
  );
  const mail = desk.installation.mail ?? null;
  return {
    watches: watches.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...describeTarget(desk, catalogue, row),
      since: row.since,
    })),
    alerts: alerts.flatMap((alert) => {
      const change = changes.get(alert.change_id);
      if (change === undefined) return [];
      const deliveries = alert.deliveries.map(
        ({ channel, outcome, said }) => `${channel}: ${outcome}${said === null ? '' : ` (${said})`}`,
      );
      return [
        {
          id: alert.id,
          at: alert.at,
          kind: alert.kind,
          said: `${change.platform.name}, ${change.document.title}: ${alert.said === null ? change.sentence : alert.kind === 'correction' ? `correction. ${alert.said}` : `${change.sentence} ${alert.said}`}`,
          change,
          seen: alert.seen_at !== null,
          deliveries,
        },
      ];
    }),
    mail:
      mail === null
        ? { configured: false, said: 'No mail server is configured: alerts appear here and in the Atom feeds.' }
        : { configured: true, said: `Alerts are also mailed to ${mail}.` },
  };
}

/** What a watch is on, by name and address; a target is an id or an address. */
function describeTarget(desk: Materials, catalogue: Catalogue, row: WatchRow): { said: string; address: string } {
  const last = row.target.split('/').filter((part) => part !== '');
  const fallback = { said: row.target, address: row.target.startsWith('/') ? row.target : '/watches' };
  if (row.kind === 'provision') {
    if (row.document_id === null || row.slug === null) return fallback;
    const [id = row.target] = /[a-z2-7]{16}/.exec(last.at(-1) ?? '') ?? [];
    const document = catalogue.documentById(row.document_id);
    const title = row.title === null ? 'A provision that is no longer there' : row.title;
    return {
      said: `${title}, ${catalogue.platformById(document.platform_id).name}, ${document.title}`,
      address: provisionAddress(catalogue, document.id, null, id, row.slug),
    };
  }
  if (row.kind === 'type') {
    const type = desk.typeOf(last.at(-1) ?? '');
    return type === null ? fallback : { said: type.title, address: `/types/${type.id}` };
  }
  if (row.kind === 'document') {
    const found = catalogue.platforms
      .flatMap((platform) =>
        catalogue
          .documentsOf(platform.id)
          .map((document) => ({ platform, ref: documentRef(platform, document), id: document.id })),
      )
      .find(({ ref, id }) => id === row.target || ref.address === row.target);
    return found === undefined
      ? fallback
      : { said: `${found.platform.name}, ${found.ref.title}`, address: found.ref.address };
  }
  const platform = catalogue.platforms.find((one) => one.id === row.target || one.slug === last.at(-1));
  return platform === undefined ? fallback : { said: platform.name, address: platformRef(platform).address };
}

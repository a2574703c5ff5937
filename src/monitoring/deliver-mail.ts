import { createTransport } from 'nodemailer';
import { changeSentence } from '#drafting';
import { idOf, type Instant } from '#kernel';
import type { Database } from '#store';
import { alertsToMail, bodiesOf, countToMail, saveDeliveries, type WaitingAlert } from './alerts.store.ts';
import { composeMail, type MailedAlert } from './compose-mail.ts';

/** Where alerts are mailed: `url` is `smtp://` or `smtps://` with user and password if the server asks for them. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
  readonly to: string;
}

export interface Delivered {
  /** Alerts mailed now. */
  readonly sent: number;
  /** Alerts that still wait; call again later, each time later than the last, if `failure` is transient. */
  readonly left: number;
  readonly failure: { readonly said: string; readonly transient: boolean } | null;
}

const alertsAtOnce = 100;
const milliseconds = 15_000;

/**
 * Mails the alerts that wait, one message for all (a hundred at most), and records the attempt for each of them. A
 * failure is recorded and returned, never thrown: nothing is lost. Without settings nothing is sent.
 */
export async function deliverPending(options: {
  db: Database;
  mail: MailSettings | null;
  now: () => Instant;
  /** Where this installation answers, without a slash at the end. */
  origin: string;
  /** What it calls itself. */
  name?: string | undefined;
  /** The change in short, a sentence each; empty where it cannot be read. */
  summaryOf?: ((change: string) => Promise<readonly string[]>) | undefined;
  types?: readonly { readonly id: string; readonly title: string }[] | undefined;
}): Promise<Delivered> {
  const { db, mail, now, origin, name = 'Codicil', types = [], summaryOf = async () => [] } = options;
  const waiting = await alertsToMail(db, alertsAtOnce);
  if (mail === null || waiting.length === 0) return { sent: 0, left: await countToMail(db), failure: null };
  const titles = new Map(types.map(({ id, title }) => [id, title]));
  const bodies = await bodiesOf(db, passagesOf(waiting));
  const summaries = await summariesOf(waiting, summaryOf);
  const message = composeMail(digestOf(waiting, { origin, titles, bodies, summaries }), { name, origin });
  const id = idOf('mail', ...waiting.map((alert) => alert.id));
  const failure = await send(mail, { ...message, messageId: `<${id}@${hostOf(origin)}>` });
  const at = now();
  await saveDeliveries(
    db,
    waiting.map((alert) => ({
      id: idOf('delivery', alert.id, 'mail', alert.attempts + 1),
      alert_id: alert.id,
      channel: 'mail',
      at,
      outcome: failure === null ? 'sent' : 'failed',
      said: failure?.said ?? null,
    })),
  );
  return { sent: failure === null ? waiting.length : 0, left: await countToMail(db), failure };
}

async function send(
  mail: MailSettings,
  message: { subject: string; text: string; html: string; messageId: string },
): Promise<Delivered['failure']> {
  let transport;
  try {
    transport = createTransport({
      url: mail.url,
      connectionTimeout: milliseconds,
      greetingTimeout: milliseconds,
      socketTimeout: milliseconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await transport.sendMail({ ...message, from: mail.from, to: mail.to });
    return null;
  } catch (error) {
    const { responseCode, message: reason } = error as Error & { responseCode?: number };
    const said = `The mail server did not take the message: ${reason.split('\n')[0] ?? ''}`;
    return { said, transient: responseCode === undefined || responseCode < 500 };
  } finally {
    transport?.close();
  }
}

function passagesOf(waiting: readonly WaitingAlert[]): number[] {
  const passages = waiting.flatMap(({ change }) => change.provisions.flatMap(({ before, after }) => [before, after]));
  return [...new Set(passages.filter((passage) => passage !== null))];
}

async function summariesOf(
  waiting: readonly WaitingAlert[],
  summaryOf: (change: string) => Promise<readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const summaries = new Map<string, readonly string[]>();
  // One after another: each opens two texts.
  for (const { change } of waiting)
    // A message without a summary is better than none.
    if (!summaries.has(change.id)) summaries.set(change.id, await summaryOf(change.id).catch(() => []));
  return summaries;
}

/** One entry a change, whichever and however many watches asked for it. */
function digestOf(
  waiting: readonly WaitingAlert[],
  known: {
    origin: string;
    titles: ReadonlyMap<string, string>;
    bodies: ReadonlyMap<number, string>;
    summaries: ReadonlyMap<string, readonly string[]>;
  },
): MailedAlert[] {
  const wordsOf = (passage: number | null) => (passage === null ? null : (known.bodies.get(passage) ?? null));
  return [...Map.groupBy(waiting, ({ change, correction }) => `${change.id} ${correction ?? ''}`).values()].flatMap(
    (alerts) => {
      const change = alerts[0]?.change;
      if (change === undefined) return [];
      const provisions = change.provisions
        .filter(({ rule }) => rule)
        .map(({ kind, before, after }) => ({ kind, before: wordsOf(before), after: wordsOf(after) }));
      const asked = [...new Set(alerts.map(({ watch }) => saidOf(watch, known.titles)))];
      const because = [...new Set(alerts.flatMap((alert) => alert.because ?? []))];
      return [
        {
          ...change,
          provisions,
          asked,
          because,
          correction: alerts[0]?.correction ?? null,
          sentence: changeSentence(change),
          summary: known.summaries.get(change.id) ?? [],
          address: `${known.origin}/changes/${change.id}`,
        },
      ];
    },
  );
}

function saidOf(watch: WaitingAlert['watch'], titles: ReadonlyMap<string, string>): string {
  if (watch.kind === 'type') return `provisions of the type “${titles.get(watch.target) ?? watch.target}”`;
  if (watch.kind === 'provision') return watch.name === null ? 'a provision' : `the provision “${watch.name}”`;
  return watch.name ?? watch.target;
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : 'localhost';
}

import { dayOf, lengthOf, sliceOf } from '#kernel';

/** What one alert says in a message. */
export interface MailedAlert {
  readonly platform: string;
  readonly document: string;
  /** Set where this takes an earlier alert back: why. */
  readonly correction: string | null;
  /** “Two provisions reworded, one added.” */
  readonly sentence: string;
  /** The change in short, a sentence each; empty where it cannot be read. */
  readonly summary: readonly string[];
  readonly detectedAfter: string;
  readonly detectedBy: string;
  readonly address: string;
  /** What was asked for: “Larkspur”, “provisions of the type Retention”. Several watches may have asked for one change. */
  readonly asked: readonly string[];
  /** Where a watched document did not change itself: which one incorporates this. */
  readonly because: readonly string[];
  readonly provisions: readonly {
    readonly kind: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const excerpt = 240;
const mostProvisions = 5;

/** One message for all alerts of a run. Names and words of others are text here and are escaped in the HTML form. */
export function composeMail(
  alerts: readonly MailedAlert[],
  installation: { readonly name: string; readonly origin: string },
): Message {
  const names = [...new Set(alerts.map(({ platform }) => platform))];
  const who = names.length <= 2 ? names.join(' and ') : `${names.length} platforms`;
  const corrections = alerts.filter(({ correction }) => correction !== null).length;
  const changes =
    corrections === alerts.length
      ? `Correction: ${corrections === 1 ? 'an earlier alert about' : `${corrections} earlier alerts about`}`
      : alerts.length === 1
        ? 'A change in'
        : `${alerts.length} ${corrections > 0 ? 'changes and corrections' : 'changes'} in`;
  const note = `${installation.name} is independent of the platforms named here; none of them endorses or sponsors it.`;
  const manage = `${installation.origin}/watches`;
  return {
    subject: oneLine(`${changes} the terms of ${who}`),
    text: [...alerts.map(textOf), `Your watches and all alerts: ${manage}\n${note}\n`].join('\n\n'),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alerts</title></head><body>${alerts
      .map(htmlOf)
      .join(
        '',
      )}<hr><p><a href="${escape(manage)}">Your watches and all alerts</a></p><p>${escape(note)}</p></body></html>`,
  };
}

function textOf(alert: MailedAlert): string {
  const lines = [
    `${oneLine(alert.platform)}, ${oneLine(alert.document)}`,
    ...(alert.correction === null ? [] : [`Correction. ${oneLine(alert.correction)} What was told:`]),
    alert.sentence,
    ...alert.summary.map((said) => `* ${oneLine(said)}`),
    detected(alert),
    `You asked about: ${alert.asked.map(oneLine).join('; ')}.`,
    ...alert.because.map(oneLine),
    alert.address,
  ];
  for (const { kind, before, after } of alert.provisions.slice(0, mostProvisions)) {
    lines.push('', `[${kind}]`);
    if (before !== null) lines.push(`- before: ${short(before)}`);
    if (after !== null) lines.push(`+ after: ${short(after)}`);
  }
  if (alert.provisions.length > mostProvisions) lines.push('', more(alert));
  return lines.join('\n');
}

function htmlOf(alert: MailedAlert): string {
  const provisions = alert.provisions.slice(0, mostProvisions).map(({ kind, before, after }) => {
    const removed = before === null ? '' : `<p>before: <del>${escape(short(before))}</del></p>`;
    const added = after === null ? '' : `<p>after: <ins>${escape(short(after))}</ins></p>`;
    return `<li><p>${escape(kind)}</p>${removed}${added}</li>`;
  });
  const rest = alert.provisions.length > mostProvisions ? `<p>${escape(more(alert))}</p>` : '';
  const correction =
    alert.correction === null ? '' : `<p><strong>Correction.</strong> ${escape(alert.correction)} What was told:</p>`;
  return `<h2>${escape(alert.platform)}, ${escape(alert.document)}</h2>${correction}<p><a href="${escape(alert.address)}">${escape(alert.sentence)}</a></p>${summaryHtml(alert)}<p>${escape(
    detected(alert),
  )}</p><p>You asked about: ${alert.asked.map(escape).join('; ')}.${alert.because.map((said) => ` ${escape(said)}`).join('')}</p><ul>${provisions.join('')}</ul>${rest}`;
}

function summaryHtml({ summary }: MailedAlert): string {
  return summary.length === 0 ? '' : `<ul>${summary.map((said) => `<li>${escape(said)}</li>`).join('')}</ul>`;
}

function detected({ detectedAfter, detectedBy }: MailedAlert): string {
  return `Changed between ${dayOf(detectedAfter)} and ${dayOf(detectedBy)}, by our records.`;
}

function more({ provisions }: MailedAlert): string {
  return `${provisions.length - mostProvisions} more changed provisions stand on the page of the change.`;
}

function short(text: string): string {
  const line = oneLine(text);
  return lengthOf(line) <= excerpt ? line : `${sliceOf(line, [0, excerpt])}…`;
}

/** Control characters would end a header or a line of ours. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

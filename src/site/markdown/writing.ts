import { meaningInBrief } from '../parts/say-direction.ts';
import type { ChangeRef, PlatformRef, Quotation, QuotedProvision, Run } from '#desk';
import { dayOf } from '#kernel';
import { independence } from '../parts/frame.tsx';
import { severityNamed } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';

/** Text of others as Markdown that shows just that text. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}

export function link(text: string, address: string): string {
  return `[${plain(text)}](<${address.replaceAll(/[<>\s]/g, (one) => encodeURIComponent(one))}>)`;
}

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Parts with an empty line between them; those that are empty, null or false are left out. */
export function page(...parts: readonly (string | null | false)[]): string {
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`;
}

/** Leads and body, each a paragraph of the quotation; line breaks of the text are kept. */
export function quoted(quotation: Quotation): string {
  const paragraphs = [...quotation.leads.map(({ exact }) => exact), quotation.body.exact];
  return paragraphs
    .map((text) =>
      text
        .split('\n')
        .map((line) => `> ${plain(line)}`)
        .join('\n'),
    )
    .join('\n>\n');
}

export function redlined(runs: readonly Run[]): string {
  return runs
    .map(({ op, text }) =>
      op === 'same' ? plain(text) : op === 'added' ? `<ins>${plain(text)}</ins>` : `<del>${plain(text)}</del>`,
    )
    .join('');
}

export function card(one: QuotedProvision): string {
  return page(
    `**${link(one.title, one.address)}** (${severityNamed(one.severity)} severity)`,
    quoted(one.quotation),
    `Excerpt from ${plain(one.platform.name)}’s ${link(one.document.title, one.document.address)}, ${link(`captured ${dayOf(one.quotation.capturedAt)}`, one.quotation.address)}`,
  ).trimEnd();
}

export function changeLine(change: ChangeRef): string {
  return `${dayOf(change.detectedBy)}: ${plain(change.platform.name)}, ${plain(change.document.title)}: ${link(change.headline ?? change.sentence, change.address)}${change.meaning === null ? '' : ` (${plain(meaningInBrief(change.meaning))})`}`;
}

export function footing(names: readonly PlatformRef[] | 'many', here: Here): string {
  return `---\n\n${plain(independence(names, here))}`;
}

import { dayOf } from '#kernel';
import type { BundledQuotation, BundledVersion, BundleFacts } from './bundle-facts.ts';
import { sayProved } from './say-proved.ts';
import { cutter } from './cut-text.ts';

/** The readable page of a bundle: one file, printable, without scripts and without anything to load. A pure function of what it shows. */
export function drawReport(facts: BundleFacts, texts: ReadonlyMap<string, string>): string {
  const { proved, unproved } = sayProved(facts);
  const list = (sentences: readonly string[]): string =>
    `<ul>${sentences.map((sentence) => `<li>${safe(sentence)}</li>`).join('')}</ul>`;
  const body = [
    `<header><p class="of">Evidence</p><h1>${safe(facts.subject.title)}</h1>`,
    `<p>${safe(facts.installation.name)} keeps the record of what platforms’ terms say. It is independent of ${safe(facts.platform.name)}. Where this is shown: ${safe(facts.installation.origin)}${safe(facts.subject.address)}</p>`,
    '<p>This page is for reading. What proves it lies beside it in the same file. Check the file with <code>codicil verify</code>, or with the verifier page, without a network. Do not trust this page by itself.</p></header>',
    `<section><h2>What is proved when every check passes</h2>${list(proved)}</section>`,
    `<section><h2>What is not proved</h2>${list(unproved)}</section>`,
    ...facts.versions.map((version) => drawFacts(version)),
    ...(facts.provision === null ? [] : [drawHistory(facts.provision)]),
    ...facts.versions.flatMap((version) => (version.quotations.length === 0 ? [] : [drawQuotations(version)])),
    ...(facts.change === null ? [] : [drawChange(facts.change)]),
    ...facts.versions.map((version) => drawText(version, texts.get(version.reading.text) ?? '')),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evidence: ${safe(facts.subject.title)}</title>
<style>${style}</style>
</head>
<body><main>
${body.join('\n')}
<footer><p>Written by ${safe(facts.software)} over a checkpoint of ${safe(facts.log.made)} with ${facts.log.size.toLocaleString('en')} entries.</p></footer>
</main></body>
</html>
`;
}

function drawFacts(version: BundledVersion): string {
  const { capture, provenance, reading } = version;
  const rows: (readonly [string, string | null])[] = [
    ['Time claimed', version.claimed],
    ['Source', provenance.said],
    ['Fetched from', capture.address],
    ['Licence of the record', provenance.licence],
    ['Variant', version.variant],
    ['Text states updated', version.statedUpdated],
    ['Text states effective', version.statedEffective],
    ['Lost at import', version.losses.length === 0 ? null : version.losses.join(' ')],
    ['Retracted', version.retracted === null ? null : `${version.retracted.at}: ${version.retracted.reason}`],
    ['Archived bytes', capture.body],
    ['Canonical text', reading.text],
    ['Reader', reading.release],
    ['Capture', capture.id],
    ['Version', version.id],
  ];
  return `<section><h2>Version ${version.ordinal}, ${safe(dayOf(version.claimed))}</h2><dl>${rows
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`<dt>${name}</dt><dd>${safe(value)}</dd>`]))
    .join('')}</dl></section>`;
}

function drawHistory(provision: NonNullable<BundleFacts['provision']>): string {
  const lines = provision.history.map(({ at, said }) => `<li>${safe(dayOf(at))}: ${safe(said)}</li>`).join('');
  return `<section><h2>The record of this provision</h2><p>As ${safe('this installation')} reads it; the entries are not all in this bundle.</p><ol>${lines}</ol></section>`;
}

function drawQuotations(version: BundledVersion): string {
  const one = (quotation: BundledQuotation): string =>
    `<blockquote>${quotation.leads
      .map((lead) => `<p class="lead">${safe(lead.exact)}</p>`)
      .join(
        '',
      )}<p>${safe(quotation.body.exact)}</p><footer>${safe(quotation.provision.title)}: characters ${quotation.body.start}–${quotation.body.end} of the canonical text</footer></blockquote>`;
  return `<section><h2>Quoted from version ${version.ordinal}</h2>${version.quotations.map(one).join('')}</section>`;
}

function drawChange(change: NonNullable<BundleFacts['change']>): string {
  const blocks = change.redline.map((block) => {
    const runs = block.runs
      .map((run) =>
        run.op === 'same'
          ? safe(run.text)
          : run.op === 'added'
            ? `<ins>${safe(run.text)}</ins>`
            : `<del>${safe(run.text)}</del>`,
      )
      .join('');
    return `<p class="${block.op}">${block.op === 'moved' ? '<span class="of">moved</span> ' : ''}${runs}</p>`;
  });
  const provisions = change.provisions.map(({ kind, title }) => `<li>${safe(kind)}: ${safe(title)}</li>`).join('');
  return `<section><h2>What changed</h2><p>${safe(change.sentence)} Between ${safe(change.detectedAfter)} and ${safe(change.detectedBy)}.</p><ul>${provisions}</ul></section><section><h2>Redline</h2><div class="text" dir="auto">${blocks.join('')}</div></section>`;
}

function drawText(version: BundledVersion, text: string): string {
  const cut = cutter(text);
  const blocks = version.outline.map((block) => {
    const label = block.label === null ? '' : `<span class="label">${safe(block.label)}</span> `;
    const tag = block.kind === 'heading' ? 'h3' : 'p';
    return `<${tag} class="${block.kind} depth-${Math.min(block.depth, 5)}">${label}${safe(cut(block.start, block.end))}</${tag}>`;
  });
  return `<section><h2>The whole text of version ${version.ordinal}</h2><div class="text" dir="auto">${blocks.join('')}</div></section>`;
}

/** Text as text, wherever it came from. */
function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const style = `
:root{color-scheme:light dark}
body{margin:0;font:16px/1.55 Georgia,"Times New Roman",serif;color:#1a1a1a;background:#fff}
main{max-width:44rem;margin:0 auto;padding:2rem 1rem;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 1rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-top:1px solid #999;padding-top:.8rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}.of,dt,footer,.label{font:.85rem/1.5 system-ui,sans-serif;color:#555}
dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.3rem 1rem}dd{margin:0}code{font-size:.9em}
blockquote{margin:1rem 0;padding:.2rem 0 .2rem 1rem;border-left:3px solid #888}.lead{color:#555}
ins{background:#d8f0da;color:#10401a;text-decoration:underline}del{background:#f7dcdc;color:#601414}
.text p{margin:.5rem 0;white-space:pre-wrap}.depth-1{margin-left:1.5rem!important}.depth-2{margin-left:3rem!important}.depth-3,.depth-4,.depth-5{margin-left:4.5rem!important}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media (prefers-color-scheme:dark){body{color:#e6e3dc;background:#16181a}.of,dt,footer,.label,.lead{color:#a9a59b}ins{background:#1d3a22;color:#c9eccd}del{background:#4a2222;color:#f3cccc}}
@media print{body{color:#000;background:#fff}main{max-width:none;padding:0}}
`;

import { fromUtf8, utf8 } from './open-container.js';
import { sha256 } from './open-warc.js';
import { hashOf } from './check-log.js';

// Checks that texts, quotations, redline, ids and the log's entries bear each other out.

/** The id of these parts: the first 80 bits of a digest, in base 32. */
async function idOfParts(parts) {
  const digest = await hashOf(utf8.encode(parts.join('\u0000')));
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let shift = 75n; shift >= 0n; shift -= 5n)
    id += 'abcdefghijklmnopqrstuvwxyz234567'[Number((bits >> shift) & 31n)];
  return id;
}

export function checkSpans(version, points) {
  const faults = [];
  const cut = (start, end) => points.slice(start, end).join('');
  const size = (text) => Array.from(text).length;
  let end = -1;
  for (const block of version.outline) {
    if (block.start !== end + 1 || block.end < block.start)
      return [`The outline of version ${version.ordinal} does not follow its text.`];
    end = block.end;
  }
  if (version.outline.length > 0 && end !== points.length)
    faults.push(`The outline of version ${version.ordinal} ends before its text.`);
  for (const { leads, body, provision } of version.quotations)
    for (const quote of [...leads, body])
      if (
        quote.exact === '' ||
        cut(quote.start, quote.end) !== quote.exact ||
        cut(Math.max(0, quote.start - size(quote.prefix)), quote.start) !== quote.prefix ||
        cut(quote.end, quote.end + size(quote.suffix)) !== quote.suffix
      )
        faults.push(
          `The quotation “${quote.exact.slice(0, 80)}” (${provision.title}) does not stand where the bundle says in version ${version.ordinal}.`,
        );
  return faults;
}

export function checkRedline(facts, texts) {
  const { change } = facts;
  const [from, to] = facts.versions;
  if (to === undefined || change.from !== from.id || change.to !== to.id)
    return ['The change is of other versions than the bundle holds.'];
  const words = (version, indices) =>
    indices
      .map((index) => texts.get(version.id).slice(version.outline[index].start, version.outline[index].end).join(''))
      .join('\n');
  const seen = [new Set(), new Set()];
  for (const { before, after, runs } of change.redline) {
    const was = runs.filter(({ op }) => op !== 'added').map((run) => run.was ?? run.text);
    const is = runs.filter(({ op }) => op !== 'removed').map((run) => run.text);
    if (was.join('') !== words(from, before) || is.join('') !== words(to, after))
      return ['The redline does not hold the words of both texts.'];
    for (const index of before) seen[0].add(index);
    for (const index of after) seen[1].add(index);
  }
  return seen[0].size === from.outline.length && seen[1].size === to.outline.length
    ? []
    : ['The redline leaves out blocks of the texts.'];
}

export async function checkAgreement(facts, entries, records) {
  const faults = [];
  const leaves = [];
  for (const { position, kind, subject } of facts.log.leaves) {
    const leaf = JSON.parse(fromUtf8.decode(entries.get(`codicil/log/leaf-${position}.json`)));
    if (leaf.kind === kind && leaf.subject === subject) leaves.push(leaf);
    else faults.push(`Entry ${position} of the log does not speak of ${kind} ${subject}.`);
  }
  const wants = (kind, subject, expected, said, needed = true) => {
    const leaf = leaves.find((one) => one.kind === kind && one.subject === subject);
    if (leaf === undefined) {
      if (needed) faults.push(`The log’s entry of ${said} is not in the bundle.`);
      return;
    }
    for (const [name, value] of Object.entries(expected))
      if (name in leaf && leaf[name] !== value)
        faults.push(`The log says otherwise of ${said}: ${name} is ${leaf[name]}, not ${value}.`);
  };
  for (const { ordinal, capture, reading, provenance, claimed, id, retracted } of facts.versions) {
    const own = capture.records.map((one) => records.find((record) => record.id === one));
    if (own.includes(undefined)) faults.push(`A record of version ${ordinal} is not in the bundle.`);
    const lines = own.map((record, index) => `${capture.records[index]} ${record?.headers['warc-block-digest']}\n`);
    const exchange = await sha256(utf8.encode(lines.join('')));
    const imported =
      provenance.collection === null ? {} : { collection: provenance.collection, commit: provenance.commit };
    wants(
      'capture',
      capture.id,
      { body: capture.body, claimed, address: capture.address, exchange, ...imported },
      `the capture of version ${ordinal}`,
    );
    wants('version', id, { capture: capture.id, claimed, reading: reading.subject }, `version ${ordinal}`);
    wants(
      'reading',
      reading.subject,
      { body: capture.body, extraction: reading.extractionKey, text: reading.text, reader: reading.release },
      `the reading of version ${ordinal}`,
      false,
    );
    if (leaves.some((leaf) => leaf.kind === 'retraction' && leaf.capture === capture.id) !== (retracted !== null))
      faults.push(`Version ${ordinal} and the log differ about whether it was retracted.`);
  }
  if (facts.change !== null)
    wants('change', facts.change.id, { from: facts.change.from, to: facts.change.to }, 'the change');
  return [...faults, ...(await checkIds(facts))];
}

async function checkIds(facts) {
  const faults = [];
  const made = new Map();
  for (const { id, of, parts } of facts.ids) {
    if ((await idOfParts(parts)) !== id) faults.push(`The id ${id} is not made of the ${of} that the bundle names.`);
    made.set(id, parts);
  }
  for (const { id, ordinal, capture, reading, provenance, claimed } of facts.versions) {
    const parts = made.get(capture.id) ?? [];
    const bound =
      provenance.origin === 'collection'
        ? parts[2] === provenance.commit && parts[3] === capture.address
        : parts[2] === claimed && parts[3] === capture.body;
    if (made.get(id)?.[1] !== capture.id || !made.has(reading.subject) || !bound)
      faults.push(`The ids of version ${ordinal} are not made of what the bundle says of it.`);
  }
  if (
    facts.change !== null &&
    String(made.get(facts.change.id)?.slice(1)) !== `${facts.change.from},${facts.change.to}`
  )
    faults.push('The id of the change is not made of its two versions.');
  const platform = facts.ids.find(({ of, parts }) => of === 'platform' && parts[1] === facts.platform.name);
  const document = facts.ids.find(({ of, parts }) => of === 'document' && parts[2] === facts.document.type);
  if (facts.ids.some(({ of }) => of === 'document') && (platform === undefined || document?.parts[1] !== platform.id))
    faults.push('The ids of platform and document are not made of their names.');
  return faults;
}

import { fromUtf8, openContainer, sameBytes, utf8 } from './open-container.js';
import { holdsBody, openWarc, sha256 } from './open-warc.js';
import { checkLog } from './check-log.js';
import { checkAgreement, checkRedline, checkSpans } from './check-evidence.js';

// All checks of a bundle, and what follows from them in plain words.

export async function verify(bytes) {
  const { entries, faults } = openContainer(bytes);
  const notes = [
    'That our reader brings these bytes to this text: `codicil verify` reads them again; this page does not hold the reader.',
  ];
  notes.push(
    'That the readable pages (report.html, report.pdf) say what the evidence says: `codicil verify` draws them again. Their digests are right.',
  );
  if (entries.size === 0) return { faults, notes: [], proved: [], unproved: [], title: null };
  faults.push(...(await checkListing(entries)));
  const warc = await openWarc(entries.get('archive/evidence.warc.gz') ?? new Uint8Array(0));
  faults.push(...warc.faults);
  let facts = null;
  try {
    facts = JSON.parse(fromUtf8.decode(entries.get('codicil/evidence.json')));
    if (facts.format !== 'codicil-evidence/1') throw new Error('it is of a later form');
    const texts = new Map();
    for (const version of facts.versions) {
      const bytesOfText = entries.get(`codicil/texts/${version.reading.text.slice(7)}.txt`);
      if (bytesOfText === undefined || (await sha256(bytesOfText)) !== version.reading.text) {
        faults.push(
          `The canonical text of version ${version.ordinal} does not have the digest ${version.reading.text}.`,
        );
        continue;
      }
      texts.set(version.id, Array.from(fromUtf8.decode(bytesOfText)));
      faults.push(...checkSpans(version, texts.get(version.id)));
      const held = await holdsBody(version.capture.body, warc.records);
      if (held === false) faults.push(`The archived bytes of version ${version.ordinal} are not in the bundle.`);
      if (held === null)
        notes.push(
          `That the bytes of version ${version.ordinal} are in its records: they were sent packed in a way that this browser cannot unpack.`,
        );
    }
    if (facts.change !== null && texts.size === 2) faults.push(...checkRedline(facts, texts));
    faults.push(...(await checkLog(facts, entries)));
    faults.push(...(await checkAgreement(facts, entries, warc.records)));
    if (facts.log.tokens.length > 0)
      notes.push('The signatures of the time-stamping authority: `codicil verify` checks them.');
  } catch (error) {
    faults.push(`What the bundle says it is of cannot be understood: ${error.message}.`);
    return { faults, notes: [], proved: [], unproved: [], title: null };
  }
  return { faults, notes, title: facts.subject.title, key: facts.log.key, ...sayProved(facts, faults) };
}

async function checkListing(entries) {
  const faults = [];
  const list = entries.get('datapackage.json');
  if (list === undefined) return ['The bundle has no list of its files (datapackage.json).'];
  const digest = `${JSON.stringify({ path: 'datapackage.json', hash: await sha256(list) }, null, 1)}\n`;
  if (!sameBytes(entries.get('datapackage-digest.json'), utf8.encode(digest)))
    faults.push(
      'The list of files (datapackage.json) does not have the digest that datapackage-digest.json says, or that file is altered.',
    );
  const listed = new Set(['datapackage.json', 'datapackage-digest.json']);
  try {
    for (const { path, hash, bytes } of JSON.parse(fromUtf8.decode(list)).resources) {
      listed.add(path);
      const found = entries.get(path);
      if (found === undefined) faults.push(`The file ${path} is listed and not there.`);
      else if ((await sha256(found)) !== hash || found.length !== bytes)
        faults.push(`The file ${path} does not have the digest or the length that the list of files says.`);
    }
  } catch {
    faults.push('The list of files (datapackage.json) cannot be read.');
  }
  for (const name of entries.keys())
    if (!listed.has(name)) faults.push(`The file ${name} is not on the list of files.`);
  return faults;
}

function sayProved(facts, faults) {
  const proved = [];
  const unproved = [];
  const origin = facts.log.key.split('+')[0];
  for (const { ordinal, provenance, capture, claimed } of facts.versions) {
    const imported = provenance.origin !== 'capture' && provenance.origin !== 'demonstration';
    proved.push(
      `The bytes of version ${ordinal} (${provenance.said}; SHA-256 ${capture.body.slice(7)}) were entered in the log ${origin}, under a checkpoint of ${facts.log.made}; not one byte has changed since.`,
      `Every quotation of version ${ordinal} stands in its text at its place.`,
    );
    unproved.push(
      imported
        ? `Nothing earlier than the import. The time ${claimed} of version ${ordinal} is the word of whoever kept the record before.`
        : `That ${facts.platform.name} sent the bytes of version ${ordinal}: no server signs its pages. That they were received on ${claimed} is the word of ${facts.installation.name}.`,
    );
    if (provenance.origin === 'demonstration')
      unproved.push('Anything about a real company: the platform is invented for a demonstration.');
  }
  if (facts.change !== null)
    proved.push('The redline holds both texts exactly: what it strikes out and adds is all that differs between them.');
  for (const key of facts.log.witnesses)
    proved.push(`${key.split('+')[0]} saw this checkpoint of the log and signed it too.`);
  if (facts.log.tokens.length === 0)
    unproved.push('When the checkpoint was made: its time is the word of the log’s own clock.');
  if (facts.log.witnesses.length === 0)
    unproved.push('That the log shows everybody the same: no witness has signed this checkpoint.');
  unproved.push(
    `Whose key signed: the bundle brings the key itself. Compare it with the one that ${facts.installation.name} publishes.`,
    'What the words mean, whether they bind anybody, and since when.',
  );
  return { proved: faults.length > 0 ? [] : proved, unproved };
}

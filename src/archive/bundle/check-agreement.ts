import { idOf } from '#kernel';
import type { ReadRecord } from '../inspect-warc.ts';
import { leafName } from './bundle-entries.ts';
import type { BundledVersion, BundleFacts } from './bundle-facts.ts';
import { exchangeOf } from '../exchange-digest.ts';

interface LoggedLeaf {
  readonly kind: string;
  readonly subject: string;
  readonly logged: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** That the log speaks of what the bundle shows: capture, reading, version, change and retraction, each with its facts; and that ids are made as said. */
export function checkAgreement(
  facts: BundleFacts,
  entries: ReadonlyMap<string, Uint8Array>,
  records: readonly ReadRecord[],
): string[] {
  const faults: string[] = [];
  const leaves = facts.log.leaves.flatMap(({ position, kind, subject }) => {
    const leaf = leafIn(entries.get(leafName(position)));
    if (leaf === null || leaf.kind !== kind || leaf.subject !== subject) {
      faults.push(`Entry ${position} of the log does not speak of ${kind} ${subject}.`);
      return [];
    }
    return [leaf];
  });
  const find = (kind: string, subject: string): LoggedLeaf[] =>
    leaves.filter((leaf) => leaf.kind === kind && leaf.subject === subject);
  for (const version of facts.versions) faults.push(...checkVersion(version, find, leaves, records));
  const { change } = facts;
  if (change !== null) {
    const [leaf] = find('change', change.id);
    if (leaf === undefined) faults.push('The log’s entry of the change is not in the bundle.');
    else if (leaf.facts['from'] !== change.from || leaf.facts['to'] !== change.to)
      faults.push('The log names other versions for this change.');
    const [from, to] = facts.versions;
    if (change.detectedAfter !== from?.claimed || change.detectedBy !== to?.claimed)
      faults.push('The change is said to lie between other times than its versions.');
  }
  for (const { id, of, parts } of facts.ids)
    if (idOf(...parts) !== id) faults.push(`The id ${id} is not made of the ${of} that the bundle names.`);
  for (const [of, id] of idsShown(facts))
    if (!facts.ids.some((made) => made.id === id))
      faults.push(`The bundle does not say how the id of its ${of} is made (${id}).`);
  faults.push(...checkNames(facts));
  return faults;
}

function checkVersion(
  version: BundledVersion,
  find: (kind: string, subject: string) => LoggedLeaf[],
  leaves: readonly LoggedLeaf[],
  records: readonly ReadRecord[],
): string[] {
  const faults: string[] = [];
  const { capture, provenance, reading, ordinal } = version;
  const wants = (kind: string, subject: string, expected: Readonly<Record<string, unknown>>, needed = true): void => {
    const [leaf] = find(kind, subject);
    if (leaf === undefined) {
      if (needed) faults.push(`The log’s entry of the ${kind} of version ${ordinal} is not in the bundle.`);
      return;
    }
    for (const [name, value] of Object.entries(expected))
      if (name in leaf.facts && leaf.facts[name] !== value)
        faults.push(
          `The log says otherwise of the ${kind} of version ${ordinal}: ${name} is ${String(leaf.facts[name])}, not ${String(value)}.`,
        );
  };
  wants('capture', capture.id, {
    body: capture.body,
    claimed: version.claimed,
    address: capture.address,
    ...(provenance.collection === null ? {} : { collection: provenance.collection, commit: provenance.commit }),
    ...(capture.records.length === 0 ? {} : { exchange: exchangeOf(capture.records, records) }),
  });
  wants('version', version.id, { capture: capture.id, claimed: version.claimed, reading: reading.subject });
  // Logs of before had no entry for readings.
  wants(
    'reading',
    reading.subject,
    {
      body: capture.body,
      extraction: reading.extractionKey,
      text: reading.text,
      reader: reading.release,
    },
    false,
  );
  const retraction = leaves.find((leaf) => leaf.kind === 'retraction' && leaf.facts['capture'] === capture.id);
  if ((retraction === undefined) !== (version.retracted === null))
    faults.push(`Version ${ordinal} and the log differ about whether it was retracted.`);
  for (const id of capture.records)
    if (!records.some((record) => record.id === id))
      faults.push(`The record ${id} of version ${ordinal} is not in the bundle.`);
  return faults;
}

function leafIn(entry: Uint8Array | undefined): LoggedLeaf | null {
  try {
    const { kind, subject, logged, ...facts } = JSON.parse(Buffer.from(entry ?? []).toString('utf8')) as Record<
      string,
      unknown
    >;
    return { kind: String(kind), subject: String(subject), logged: String(logged), facts };
  } catch {
    return null;
  }
}

/** The ids that the bundle must show to be made of what it says. */
function idsShown(facts: BundleFacts): (readonly [of: string, id: string])[] {
  return [
    ...facts.versions.flatMap((version) => [
      ['version', version.id] as const,
      ['capture', version.capture.id] as const,
      ['reading', version.reading.subject] as const,
    ]),
    ...(facts.change === null ? [] : [['change', facts.change.id] as const]),
  ];
}

/** Ids chain from what the log names to the words shown: an id that is not made of the facts beside it makes the names mere words. */
function checkNames(facts: BundleFacts): string[] {
  const faults: string[] = [];
  const made = new Map(facts.ids.map((one) => [one.id, one.parts]));
  for (const version of facts.versions) {
    if (made.get(version.id)?.[1] !== version.capture.id)
      faults.push(`The id of version ${version.ordinal} is not made of its capture.`);
    const capture = made.get(version.capture.id) ?? [];
    const { provenance } = version;
    const bound =
      provenance.origin === 'collection'
        ? capture[2] === provenance.commit && capture[3] === version.capture.address
        : capture[2] === version.claimed && capture[3] === version.capture.body;
    if (!bound)
      faults.push(`The id of the capture of version ${version.ordinal} is not made of what the bundle says of it.`);
  }
  if (
    facts.change !== null &&
    made.get(facts.change.id)?.slice(1).join(' ') !== `${facts.change.from} ${facts.change.to}`
  )
    faults.push('The id of the change is not made of its two versions.');
  const [platform, document] = [
    facts.ids.find(({ of, parts }) => of === 'platform' && parts[1] === facts.platform.name),
    facts.ids.find(({ of, parts }) => of === 'document' && parts[2] === facts.document.type),
  ];
  if (facts.ids.some(({ of }) => of === 'document') && (platform === undefined || document?.parts[1] !== platform.id))
    faults.push('The ids of platform and document are not made of their names.');
  return faults;
}

import { dayOf } from '#kernel';
import type { BundledVersion, BundleFacts } from './bundle-facts.ts';

/** What a bundle proves when every check of it passes, and what it does not, in plain words. */
export interface Said {
  readonly proved: readonly string[];
  readonly unproved: readonly string[];
}

export function sayProved(facts: BundleFacts): Said {
  const { log, platform, versions } = facts;
  const origin = log.key.split('+', 1)[0] ?? '';
  const invented = versions.some((version) => version.provenance.origin === 'demonstration');
  return {
    proved: [
      ...versions.flatMap((version) => provedOf(version, origin, log.made)),
      ...(facts.change === null
        ? []
        : [
            'The redline holds both texts exactly: what it strikes out and what it adds is all that differs between them.',
          ]),
      ...log.witnesses.map((key) => `${key.split('+', 1)[0]} saw this checkpoint of the log and signed it too.`),
    ],
    unproved: [
      ...new Set(versions.flatMap((version) => unprovedOf(version, platform.name))),
      ...(log.tokens.length === 0
        ? [
            `When the checkpoint was made: ${log.made} is the word of the log’s own clock. No time-stamping authority has signed it.`,
          ]
        : []),
      ...(log.witnesses.length === 0
        ? [
            'That the log shows everybody the same: no witness has signed this checkpoint. Keep it, and compare it later with the log.',
          ]
        : []),
      `Whose key signed: the bundle brings the key itself. Compare it with the key that ${facts.installation.name} publishes.`,
      'What the words mean, whether they bind anybody, and since when: titles, types, histories and what counts as a change are this installation’s reading of the text.',
      ...(invented ? ['Anything about a real company: the platform is invented for the built-in demonstration.'] : []),
    ],
  };
}

/** Where histories of others come from. */
const elsewhere = new Set<string>(['web-archive', 'warc-file', 'dated-file']);

function provedOf(version: BundledVersion, origin: string, made: string): string[] {
  const { provenance, capture, reading } = version;
  const what = elsewhere.has(provenance.origin)
    ? `A record that somebody else kept (${provenance.said}) was imported and entered in the log ${origin}`
    : provenance.origin === 'collection'
      ? `The file ${capture.address ?? ''} of the collection ${provenance.collection ?? ''}, commit ${provenance.commit ?? ''}, was imported and entered in the log ${origin}`
      : `The bytes that were received for ${capture.address ?? 'this document'} were entered in the log ${origin}`;
  return [
    `${what}, under a checkpoint of ${made}; not one byte has changed since (SHA-256 ${capture.body.slice(7)}).`,
    `The text of version ${version.ordinal} is what the reader (release ${reading.release}) makes of those bytes, and every quotation stands in it at its place.`,
  ];
}

function unprovedOf(version: BundledVersion, platform: string): string[] {
  const { provenance, claimed } = version;
  if (provenance.origin === 'collection')
    return [
      `Nothing earlier than the import. That the collection ${provenance.collection ?? ''} recorded this text on ${dayOf(claimed)} is its own word, to be checked in its history at commit ${provenance.commit ?? ''}.`,
      `That ${platform} published it: the collection converted a page that is not in this bundle.`,
    ];
  if (elsewhere.has(provenance.origin))
    return [
      `Nothing earlier than the import. The time ${claimed} is the word of whoever kept the record before: ${provenance.said}.`,
      `That ${platform} sent these bytes: no server signs its pages, and this installation did not fetch them from it.`,
    ];
  return [
    `That ${platform} sent these bytes: no server signs its pages. That they were received on ${dayOf(claimed)} is the word of this installation.`,
  ];
}

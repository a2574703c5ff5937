import { getSurt } from 'warcio';
import { headerIn, type ReadRecord } from '../inspect-warc.ts';

/** The CDXJ index of a WARC file: a line for each record that shows a page, sorted, with where its member lies. */
export async function indexRecords(records: readonly ReadRecord[], file: string): Promise<string> {
  const lines = records.flatMap((record) => {
    if (record.target === null || !['response', 'revisit', 'resource', 'conversion'].includes(record.type)) return [];
    const head = Buffer.from(record.block.subarray(0, record.payloadAt)).toString('latin1');
    const status = /^HTTP\/\S+ (\d{3})/.exec(head)?.[1];
    const declared = /^content-type: *([^;\r\n]+)/im.exec(head)?.[1]?.trim();
    const facts = {
      // A record that only viewers of this address should find has a scheme of its own.
      url: record.target,
      mime: record.type === 'revisit' ? 'warc/revisit' : (declared ?? record.mediaType.split(';')[0]),
      ...(status === undefined ? {} : { status }),
      digest: headerIn(record, 'warc-payload-digest') ?? '',
      length: String(record.length),
      offset: String(record.position),
      filename: file.split('/').at(-1),
    };
    // A canonical text or a screenshot is not what the address shows.
    const shown = record.type === 'response' || record.type === 'revisit';
    const key =
      shown && /^https?:/.test(record.target) ? getSurt(record.target) : `urn:${record.type}:${record.target}`;
    return [`${key} ${record.date.replaceAll(/\D/g, '')} ${JSON.stringify(facts)}\n`];
  });
  return lines.sort().join('');
}

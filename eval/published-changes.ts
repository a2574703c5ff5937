import { sliceOf } from '#kernel';
import {
  namesPattern,
  passagesToRead,
  provisionsToRead,
  readMeaning,
  redline,
  touchesRule,
  type ChangeMeaning,
  type PassageFacts,
  type ProvisionMeaning,
} from '#changes';
import { kindOfDocument, provisionTypes } from '#provisions';
import { openStore, lockDirectory, sql, type ChangedProvision, type Database } from '#store';

const types = new Map(provisionTypes.map((type) => [type.id, type]));

/** A published change as it is drawn: named by what it is of, so that another import of the collection finds it again. */
export interface PublishedChange {
  readonly id: string;
  readonly platform: string;
  readonly document: string;
  readonly after: string;
  readonly by: string;
  /** Digests of the two texts. */
  readonly from: string;
  readonly to: string;
  readonly provisions: readonly ChangedProvision[];
}

/** Every published change of the data directory, in an order that a seed decides and no import does. */
export async function publishedChanges(db: Database, seed: string): Promise<PublishedChange[]> {
  const { rows } = await sql<PublishedChange>`
    select c.id, p.name as platform, d.type as document, c.detected_after as after, c.detected_by as by, was.text_digest as from, now.text_digest as to, c.provisions
    from changes c join platforms p on p.id = c.platform_id join documents d on d.id = c.document_id
    join versions v on v.id = c.from_version join readings was on was.id = v.reading_id
    join versions w on w.id = c.to_version join readings now on now.id = w.reading_id
    where c.withheld is null
    order by md5(p.name || '/' || d.type || was.text_digest || now.text_digest || ${seed}), c.id`.execute(db);
  return rows;
}

/** A change with its passages and what the rules of this code say of it, whatever the directory has stored. */
export async function readPublished(
  db: Database,
  change: PublishedChange,
): Promise<{ passages: ReadonlyMap<number, PassageFacts>; meaning: ChangeMeaning }> {
  const provisions = provisionsToRead(change.provisions);
  const passages = await passagesToRead(db, [
    ...new Set(provisions.flatMap((one) => [one.before ?? [], one.after ?? []].flat())),
  ]);
  const facts = (id: number | null): PassageFacts | null => (id === null ? null : (passages.get(id) ?? null));
  const meaning = readMeaning(
    provisions.map((one) => ({ ...one, before: facts(one.before), after: facts(one.after) })),
    {
      documentKind: kindOfDocument(change.document),
      documentType: change.document,
      names: namesPattern([change.platform]),
      types,
    },
  );
  return { passages, meaning };
}

/** Whether a step of it still says something else by this code, as it must to be published; of a change of many provisions, those that are read. */
export function stillSays(change: PublishedChange, passages: ReadonlyMap<number, PassageFacts>): boolean {
  const side = (id: number | null): PassageFacts | null => (id === null ? null : (passages.get(id) ?? null));
  return provisionsToRead(change.provisions).some(
    ({ rule, before, after }) => rule && touchesRule(side(before), side(after)),
  );
}

/** The words of a change for a person to read: redlines under their headings, nothing of what the rules say. */
export function wordsOf(change: PublishedChange, passages: ReadonlyMap<number, PassageFacts>, most: number): string {
  const provisions = provisionsToRead(change.provisions);
  const lines = provisions.slice(0, most).map((one, index) => {
    const [before, after] = [one.before, one.after].map((id) => (id === null ? undefined : passages.get(id)));
    const runs = redline(textOf(before), textOf(after)).map(({ op, text }) =>
      op === 'same' ? shortened(text, 110) : op === 'added' ? `{+${text}+}` : `[-${text}-]`,
    );
    const facts = after ?? before;
    return `  ${index + 1} ${one.kind}${one.rule ? '' : ' (no rule)'} § ${facts?.heading ?? ''} | ${facts?.mainType ?? 'no type'}, ${facts?.modality ?? ''}\n    ${shortened(runs.join(''), 460).replaceAll('\n', ' ⏎ ')}`;
  });
  const left = change.provisions.length - lines.length;
  return [...lines, ...(left > 0 ? [`  … and ${left} more`] : [])].join('\n');
}

/** What the rules say of it: the whole, then each provision that says something, with its shifts. */
export function meaningIn(
  meaning: ChangeMeaning,
  change: PublishedChange,
  passages: ReadonlyMap<number, PassageFacts>,
  most: number,
): string {
  const lines = meaning.provisions.slice(0, most).map((one, index) => {
    const provision = provisionsToRead(change.provisions)[index];
    const shifts = one.shifts.map(({ rule, before, after, effect }) => {
      const cut = (id: number | null | undefined, place: typeof before): string => {
        const side = id == null ? undefined : passages.get(id);
        return side === undefined
          ? ''
          : sliceOf(place.part === 'body' ? side.body : (side.leads[place.part] ?? ''), place.span);
      };
      return `      ${rule} (${effect.user}): “${shortened(cut(provision?.before, before), 80)}” → “${shortened(cut(provision?.after, after), 80)}”`;
    });
    return [`  ${index + 1} ${saidOf(one)}`, ...shifts].join('\n');
  });
  return [
    `  = user ${meaning.direction.user}, business ${meaning.direction.business}, ${meaning.severity}; ${meaning.kinds.join(', ')}; ${meaning.affected.join(', ')}`,
    ...lines,
  ].join('\n');
}

const saidOf = ({ direction, severity, kind, affected }: ProvisionMeaning): string =>
  `${direction.user}/${direction.business} ${severity} ${kind}; ${affected.join(', ')}`;

function textOf(side: PassageFacts | undefined): string {
  return side === undefined ? '' : [...side.leads.map((lead) => `⟨${lead}⟩`), side.body].join('\n');
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}`;
}

/** Opens the database of a data directory, works on it, and closes it. */
export async function withDatabase<T>(directory: string, work: (db: Database) => Promise<T>): Promise<T> {
  const lock = await lockDirectory(directory);
  const store = await openStore({ directory: `${directory}/database` });
  try {
    return await work(store.db);
  } finally {
    await store.close();
    await lock.release();
  }
}

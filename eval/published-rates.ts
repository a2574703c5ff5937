import { readFileSync } from 'node:fs';
import type { Database } from '#store';
import { publishedChanges, readPublished, stillSays } from './published-changes.ts';

/** What a reader judged of one published change, from its words alone. */
export interface Judgement {
  readonly platform: string;
  readonly document: string;
  readonly from: string;
  readonly to: string;
  /** `terms`; `page`, where words differ and none of them are terms: furniture, advertisements, figures of a menu, dates alone; `none`, where no word differs. */
  readonly differs: 'terms' | 'page' | 'none';
  /** The directions for an ordinary user that can be defended, the likeliest first. */
  readonly user: readonly string[];
  /** Who must be named, and who may be. */
  readonly affected: readonly string[];
  readonly also?: readonly string[];
}

interface Judged {
  readonly seed: string;
  readonly read: string;
  readonly collections: readonly string[];
  readonly changes: readonly Judgement[];
}

export const readJudged = (file: string): Judged => JSON.parse(readFileSync(file, 'utf8')) as Judged;

/** Prints how far what is published, and what the rules of this code say of it, agrees with the judgements. */
export async function printRates(db: Database, file: string, show: boolean): Promise<void> {
  const judged = readJudged(file);
  const published = new Map((await publishedChanges(db, '')).map((change) => [keyOf(change), change]));
  const tally = {
    found: 0,
    withheld: 0,
    noneWithheld: 0,
    none: 0,
    page: 0,
    terms: 0,
    direction: 0,
    first: 0,
    affected: 0,
  };
  const wrong = new Map<string, number>();
  const say = (line: string): void => void (show && process.stdout.write(`${line}\n`));
  for (const [index, one] of judged.changes.entries()) {
    const change = published.get(keyOf(one));
    if (change === undefined) {
      say(`#${index + 1} not published any more (${one.differs}): ${one.platform} / ${one.document}`);
      continue;
    }
    tally.found += 1;
    tally[one.differs] += 1;
    const { meaning, passages } = await readPublished(db, change);
    if (!stillSays(change, passages)) {
      tally.withheld += 1;
      if (one.differs === 'none') tally.noneWithheld += 1;
      say(`#${index + 1} not published by this code (${one.differs}): ${one.platform} / ${one.document}`);
    }
    const said = meaning.direction.user;
    if (said === one.user[0]) tally.first += 1;
    if (one.user.includes(said)) tally.direction += 1;
    else {
      const kind = `direction ${said} for ${one.user.join(' or ')}`;
      wrong.set(kind, (wrong.get(kind) ?? 0) + 1);
      say(`#${index + 1} ${kind}: ${one.platform} / ${one.document}`);
    }
    const missed = one.affected.filter((name) => !meaning.affected.includes(name));
    const more = meaning.affected.filter((name) => !one.affected.includes(name) && !(one.also ?? []).includes(name));
    if (missed.length === 0 && more.length === 0) tally.affected += 1;
    else {
      const kind = [...missed.map((name) => `without ${name}`), ...more.map((name) => `with ${name}`)];
      for (const name of kind) wrong.set(`affected ${name}`, (wrong.get(`affected ${name}`) ?? 0) + 1);
      say(`#${index + 1} affected ${kind.join(', ')}: ${one.platform} / ${one.document}`);
    }
  }
  const share = (part: number): string => `${part} (${((100 * part) / Math.max(1, tally.found)).toFixed(1)} %)`;
  process.stdout.write(
    `${judged.changes.length} judged (${judged.collections.join(', ')}; seed ${judged.seed}, read ${judged.read}), ${tally.found} still published.\n` +
      `no wording changed ${share(tally.none)}; wording of the page and no terms ${share(tally.page)}; terms ${share(tally.terms)}\n` +
      `by this code ${tally.withheld} of them would not be published, ${tally.noneWithheld} of those where no wording changed\n` +
      `direction for the user can be defended ${share(tally.direction)}, is the likeliest ${share(tally.first)}; who is affected is right ${share(tally.affected)}\n` +
      [...wrong]
        .toSorted((a, b) => b[1] - a[1])
        .map(([kind, count]) => `  ${count} ${kind}\n`)
        .join(''),
  );
}

export const keyOf = ({
  platform,
  document,
  from,
  to,
}: Pick<Judgement, 'platform' | 'document' | 'from' | 'to'>): string => [platform, document, from, to].join('\n');

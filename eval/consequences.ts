import { createHash } from 'node:crypto';
import { sliceOf } from '#kernel';
import { kindOfDocument, linkConsequences, statedConsequences, type PlacedProvision } from '#provisions';
import { openStore, lockDirectory, sql, type Database } from '#store';

const usage =
  'npm run eval -- consequences --data DIR [--seed N] [--count N] [--only A,B,…] [--except A,B,…]   prints links from rules to what follows from breaking them, drawn at random, for a person to read; platforms by name';

/** As many links of a rule as its page shows. */
const shown = 3;

interface Drawn {
  readonly platform: string;
  readonly rule: PlacedProvision;
  readonly said: PlacedProvision;
  readonly words: string;
  readonly told: string;
  readonly rank: string;
}

/** Draws links of the current documents of an imported data directory, the same for the same seed. */
export async function run(args: readonly string[]): Promise<void> {
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const directory = value('--data');
  if (directory === undefined) {
    console.log(usage);
    process.exitCode = 2;
    return;
  }
  const named = (name: string): string[] | null =>
    value(name)
      ?.split(',')
      .map((one) => one.trim().toLowerCase()) ?? null;
  const [only, except] = [named('--only'), named('--except')];
  const seed = value('--seed') ?? '1';
  const lock = await lockDirectory(directory);
  const store = await openStore({ directory: `${directory}/database` });
  try {
    const { rows: platforms } = await sql<{
      id: string;
      name: string;
    }>`select id, name from platforms order by name`.execute(store.db);
    const wanted = platforms.filter(
      ({ name }) =>
        (only === null || only.includes(name.toLowerCase())) && except?.includes(name.toLowerCase()) !== true,
    );
    const counts = { rules: 0, linked: 0, platforms: new Set<string>() };
    const links: Drawn[] = [];
    for (const { id, name } of wanted) links.push(...(await linksOf(store.db, id, name, seed, counts)));
    const drawn = links.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, Number(value('--count') ?? '100'));
    console.log(
      `${links.length} links shown on the pages of ${counts.linked} provisions of ${counts.platforms.size} platforms; ${drawn.length} of them, seed ${seed}\n`,
    );
    for (const [index, one] of drawn.entries()) console.log(`${index + 1}. ${tell(one)}\n`);
    console.log(`Platforms drawn from: ${[...new Set(drawn.map((one) => one.platform))].sort().join(',')}`);
  } finally {
    await store.close();
    await lock.release();
  }
}

async function linksOf(
  db: Database,
  id: string,
  platform: string,
  seed: string,
  counts: { rules: number; linked: number; platforms: Set<string> },
): Promise<Drawn[]> {
  const provisions = await provisionsOf(db, id);
  const { rows: types } = await sql<{
    id: string;
    type: string;
  }>`select id, type from documents where platform_id = ${id}`.execute(db);
  const documents = types.map((one) => ({ id: one.id, title: one.type, kind: kindOfDocument(one.type) }));
  const titles = new Map(documents.map((one) => [one.id, one.title]));
  const byId = new Map(provisions.map((one) => [one.id, one]));
  const stated = statedConsequences(provisions);
  return provisions.flatMap((rule) => {
    const links = linkConsequences(rule, { platform, documents, stated }).slice(0, shown);
    if (links.length > 0) {
      counts.linked += 1;
      counts.platforms.add(platform);
    }
    return links.flatMap((link): Drawn[] => {
      const said = byId.get(link.provision);
      if (said === undefined) return [];
      return [
        {
          platform,
          rule,
          said,
          words: sliceOf(said.body, link.span),
          told: `${link.reach}: ${link.kinds.join(', ')}${said.document === rule.document ? '' : ` [${titles.get(said.document) ?? ''}]`}`,
          rank: createHash('sha256').update(`${seed}\0${rule.id}\0${link.provision}`).digest('hex'),
        },
      ];
    });
  });
}

async function provisionsOf(db: Database, platform: string): Promise<PlacedProvision[]> {
  const { rows } = await sql<PlacedProvision>`
    select s.provision_id as id, s.document_id as document, s.position, s.number, s.section, m.body, m.leads, a.modality,
      array(select jsonb_array_elements(a.types)->>'id') as types
    from standing s join passages m on m.id = s.passage_id
    join lateral (select types, modality from assessments where passage_id = s.passage_id order by release desc limit 1) a on true
    where s.platform_id = ${platform} and s.counted order by s.document_id, s.position`.execute(db);
  return rows;
}

function tell({ platform, rule, said, words, told }: Drawn): string {
  const led = (one: PlacedProvision): string => one.leads.map((lead) => `⟨${lead.slice(-200)}⟩ `).join('');
  return [
    `${platform} {${rule.section.at(-1) ?? ''}} (${rule.types[0] ?? ''}, ${rule.modality}) ${led(rule)}${rule.body.slice(0, 400)}`,
    `   → ${told} {${said.section.at(-1) ?? ''}} ${led(said)}${words.slice(0, 700)}`,
  ].join('\n');
}

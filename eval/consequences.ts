import { openStore, lockDirectory } from '#store';
import { readFileSync, writeFileSync } from 'node:fs';
import { pointerTo, printJudged, readJudgedLinks, saidIn } from './consequences-judged.ts';
import { drawn, linksOf, platformsOf, type DrawnLink } from './consequences-links.ts';

const usage =
  `npm run eval -- consequences --data DIR [--seed N] [--count N] [--most-of-one N] [--only A,B,…] [--except A,B,…] [--unread FILE,FILE,…] [--pointers FILE]   prints links from rules to what follows from breaking them, drawn at random, for a person to read; platforms by name, at most so many links of one, and without the sentences that files of pointers hold; pointers to them for the judgements\n` +
  'npm run eval -- consequences --data DIR --judged eval/consequences/read-contrib.json   prints how many of the links that were read are right';

/**
 * Draws links of the current documents of an imported data directory, the same for the same seed. Drawn link by link, a few platforms
 * with many rules are most of a hundred: `--most-of-one 5` takes at most five of a platform.
 */
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
    const links: DrawnLink[] = [];
    const wanted = (name: string): boolean =>
      only?.includes(name.toLowerCase()) !== false && except?.includes(name.toLowerCase()) !== true;
    for await (const platform of platformsOf(store.db, wanted)) links.push(...linksOf(platform));
    const judged = value('--judged');
    if (judged !== undefined) {
      printJudged(readJudgedLinks(judged), links);
      return;
    }
    const read = new Set((value('--unread')?.split(',') ?? []).flatMap((file) => saidIn(readFileSync(file, 'utf8'))));
    const some = drawn(
      links.filter((one) => !read.has(pointerTo(one, null).said)),
      seed,
      Number(value('--count') ?? '100'),
      Number(value('--most-of-one') ?? Infinity),
    );
    console.log(
      `${links.length} links shown on the pages of ${new Set(links.map(({ rule }) => rule)).size} provisions of ${new Set(links.map((one) => one.platform)).size} platforms; ${some.length} of them, seed ${seed}\n`,
    );
    for (const [index, one] of some.entries()) console.log(`${index + 1}. ${tell(one)}\n`);
    const file = value('--pointers');
    if (file !== undefined)
      writeFileSync(
        file,
        `${JSON.stringify(
          some.map((one) => pointerTo(one, null)),
          null,
          1,
        )}\n`,
      );
    console.log(`Platforms drawn from: ${[...new Set(some.map((one) => one.platform))].sort().join(',')}`);
  } finally {
    await store.close();
    await lock.release();
  }
}

function tell({ platform, from, to, rule, said, link, words }: DrawnLink): string {
  const led = (leads: readonly string[]): string => leads.map((lead) => `⟨${lead.slice(-200)}⟩ `).join('');
  return [
    `${platform} [${from}] {${rule.section.at(-1) ?? ''}} (${rule.types[0] ?? ''}, ${rule.modality}) ${led(rule.leads)}${rule.body.slice(0, 400)}`,
    `   → ${link.reach}: ${link.kinds.join(', ')}${said.document === rule.document ? '' : ` [${to}]`} {${said.section.at(-1) ?? ''}} ${led(said.leads)}${words.slice(0, 700)}`,
  ].join('\n');
}

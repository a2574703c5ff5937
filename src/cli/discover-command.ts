import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { CodicilError } from '#kernel';
import type { Progress } from '#pipeline';
import type { Discovered, Discovery } from '#sources';
import type { CommandParts } from './add-commands.ts';

export interface DiscoverParts extends CommandParts {
  readonly discover: (
    site: string,
    options: { allowLoopback: boolean },
    asked: (address: string) => void,
  ) => Promise<Discovery>;
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
  readonly progress: () => { readonly step: (step: Progress) => void; readonly end: () => void };
}

interface DiscoverOptions {
  yes?: boolean;
  platform?: string;
  allowLoopback?: boolean;
  json?: boolean;
}

/** The command that looks for a site's documents, shows them, and watches those that a person chooses. */
export function discoverCommand(program: Command, parts: DiscoverParts): void {
  program
    .command('discover <site>')
    .description('find the governing documents of a site, such as example.com, and watch those that you choose')
    .option('--yes', 'watch all that were found, the likeliest of each type')
    .option('--platform <name>', 'what to call the platform (default: what the site calls itself)')
    .option('--allow-loopback', 'also fetch from this machine itself')
    .option('--json')
    .action(async (site: string, options: DiscoverOptions) => {
      const allowLoopback = options.allowLoopback ?? process.env['CODICIL_ALLOW_LOOPBACK'] === '1';
      const { step, end } = parts.progress();
      let asked = 0;
      const discovery = await parts
        .discover(site, { allowLoopback }, (address) =>
          step({ said: `Asking for ${address}`, done: asked++, total: null }),
        )
        .finally(end);
      parts.out(options.json === true ? JSON.stringify(discovery, null, 2) : sayDiscovery(discovery));
      const chosen = options.yes === true ? discovery.found : await choose(discovery, options, parts);
      if (chosen.length === 0) return;
      const platform = options.platform ?? discovery.name;
      await parts.working(async (reach, progress) => {
        const outcome = { said: [] as string[], changes: [] as string[], failed: 0 };
        for (const one of chosen) {
          try {
            const added = await reach.add(
              { url: one.address, platform, type: one.type, select: null, allowLoopback, invented: false },
              progress,
            );
            outcome.said.push(...added.said);
          } catch (error) {
            if (!(error instanceof CodicilError)) throw error;
            outcome.failed += 1;
            outcome.said.push(`${platform}, ${one.type}: not added. ${error.message}`);
          }
        }
        return outcome;
      });
    });
}

/** Asks on a terminal; elsewhere nothing is chosen. */
async function choose(
  { found }: Discovery,
  { json }: DiscoverOptions,
  { stdin, stderr }: DiscoverParts,
): Promise<readonly Discovered[]> {
  if (json === true || found.length === 0 || !stdin.isTTY || !stderr.isTTY) return [];
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await lines.question('Watch which? Numbers with commas, “all”, or nothing for none: ');
    return chosenFrom(answer, found);
  } finally {
    lines.close();
  }
}

/** `all`, or the numbers in an answer, as things of a list that counts from 1. */
export function chosenFrom<T>(answer: string, list: readonly T[]): readonly T[] {
  if (/^\s*all\s*$/i.test(answer)) return list;
  const numbers = new Set((answer.match(/\d+/g) ?? []).map(Number));
  return list.filter((_, index) => numbers.has(index + 1));
}

function sayDiscovery({ site, name, found, others, missed }: Discovery): string {
  const line = (one: Discovered, number: number | null): string =>
    [
      `${number === null ? '  ' : `${number}.`} ${one.type}\t${Math.round(one.confidence * 100)} %\t${one.address}`,
      `     because ${one.why.join('; ')}`,
      ...(one.languages.length === 0
        ? []
        : [`     also in ${one.languages.map(({ language, address }) => `${language} (${address})`).join(', ')}`]),
    ].join('\n');
  return [
    found.length === 0 ? `Nothing was found on ${site}.` : `${found.length} kinds of document of ${name}, on ${site}:`,
    ...found.map((one, index) => line(one, index + 1)),
    ...(others.length === 0 ? [] : ['Less likely:', ...others.slice(0, 20).map((one) => line(one, null))]),
    ...missed.slice(0, 10).map((one) => `Could not be asked: ${one}`),
  ].join('\n');
}

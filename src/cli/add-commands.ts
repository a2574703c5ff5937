import type { Command } from 'commander';
import { InputError } from '#kernel';
import type { Outcome, Progress } from '#pipeline';
import type { Reach } from './reach.ts';
import { fromHere } from './from-here.ts';
import { sayEntries } from './tell-entries.ts';

/** How a command says what it found and has work done. */
export interface CommandParts {
  readonly out: (text: string) => void;
  readonly withReach: (act: (reach: Reach) => Promise<void>) => Promise<void>;
  readonly working: (act: (reach: Reach, step: (step: Progress) => void) => Promise<Outcome>) => Promise<void>;
}

interface AddOptions {
  platform?: string;
  type?: string;
  select?: string[];
  category?: string;
  allowLoopback?: boolean;
}

/** The commands by which documents begin to be watched. */
export function addCommands(program: Command, { out, withReach, working }: CommandParts): void {
  program
    .command('add [what...]')
    .description(
      'watch documents from now on: a web address with --platform and --type, or entries of the catalogue by <platform> or <platform>/<document>',
    )
    .option('--platform <name>', 'whose document it is, for a web address')
    .option('--type <type>', 'its terms type, such as "Terms of Service", for a web address')
    .option('--select <css...>', 'the parts of the page that are the document, for a web address')
    .option('--category <category>', 'all entries of a category of the catalogue')
    .option('--allow-loopback', 'also fetch from this machine itself')
    .action((what: string[], options: AddOptions) => {
      const allowLoopback = options.allowLoopback ?? process.env['CODICIL_ALLOW_LOOPBACK'] === '1';
      if (what.some(isAddress) || options.platform !== undefined || options.type !== undefined)
        return working((reach, step) => reach.add({ ...pageOf(what, options), allowLoopback, invented: false }, step));
      return working((reach, step) =>
        reach.addEntries({ entries: what, category: options.category ?? null, allowLoopback }, step),
      );
    });
  program
    .command('declarations <address>')
    .description(
      'import declarations of Open Terms Archive, where and how documents are fetched, with their history: a folder, a git address, or a .bundle file',
    )
    .option('--collection <name>', 'whose declarations they are (default: by the name of the folder)')
    .option('--watch', 'fetch the pages that are declared now, and watch them')
    .option('--allow-loopback', 'also fetch from this machine itself')
    .action((address: string, options: { collection?: string; watch?: boolean; allowLoopback?: boolean }) =>
      working((reach, step) =>
        reach.declarations(
          {
            address: fromHere(address),
            collection: options.collection ?? null,
            watch: options.watch === true,
            allowLoopback: options.allowLoopback ?? process.env['CODICIL_ALLOW_LOOPBACK'] === '1',
          },
          step,
        ),
      ),
    );
  program
    .command('catalogue')
    .description('documents whose public addresses come with Codicil: what is watched, and what can be')
    .option('--category <category>', 'only one category')
    .option('--json')
    .action((options: { category?: string; json?: boolean }) =>
      withReach(async (reach) => {
        const page = await reach.desk.entries(options.category);
        out(options.json === true ? JSON.stringify(page, null, 2) : sayEntries(page));
      }),
    );
}

function isAddress(what: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(what);
}

function pageOf(what: readonly string[], { platform, type, select, category }: AddOptions) {
  const [url] = what;
  if (url === undefined || what.length > 1 || platform === undefined || type === undefined || category !== undefined)
    throw new InputError(
      'bad-addition',
      'A page is added by one web address with --platform NAME and --type TYPE; entries of the catalogue need neither.',
    );
  return { url, platform, type, select: select ?? null };
}

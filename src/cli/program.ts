import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { BundleVerdict } from '#archive';
import { CodicilError, InputError, parseInstant } from '#kernel';
import type { Outcome } from '#pipeline';
import { historyCommand } from './history-command.ts';
import { addLogCommands } from './log-commands.ts';
import type { Reach } from './reach.ts';
import { progressWriter } from './say.ts';
import { addCommands } from './add-commands.ts';
import { discoverCommand, type DiscoverParts } from './discover-command.ts';
import { evidenceCommands, isFile } from './evidence-commands.ts';
import { fromHere } from './from-here.ts';
import { reviewCommands } from './review-commands.ts';
import { scheduleCommands } from './schedule-commands.ts';
import { sayChoice, sayDiff, sayRecord, saySearch, sayVerdict, sayVerified } from './tell.ts';
import { wholeNumber } from './whole-number.ts';

/** What the composition root gives the command line. */
export interface CliParts {
  readonly version: string;
  /** The data directory's contents, through the running server where there is one. */
  readonly reach: (flags: { data?: string | undefined }) => Promise<Reach>;
  /** Checks a file by itself, without a data directory. */
  verifyFile(path: string, options: { key: string | undefined }): Promise<BundleVerdict>;
  start(flags: { data?: string | undefined; port?: string | undefined; demo?: boolean | undefined }): Promise<void>;
  /** Looks for a site's documents, from this process. */
  readonly discover: DiscoverParts['discover'];
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Runs one command. Exit codes: 0 done, 1 the thing failed, 2 wrong use. */
export async function runCli(args: readonly string[], parts: CliParts): Promise<number> {
  let code = 0;
  const program = new Command('codicil')
    .description("Keeps the record of what platforms' terms say, what changed, and proves it.")
    .version(parts.version)
    .option('--data <directory>', 'the data directory (default: CODICIL_DATA, then ./codicil-data)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => parts.stdout.write(text),
      writeErr: (text) => parts.stderr.write(text),
      outputError: (text, write) =>
        write(`${text.replace(/^error: /u, 'codicil: ').trimEnd()}; codicil --help lists what there is.\n`),
    });

  const out = (text: string): void => void parts.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  const note = (line: string | null): void => void (line === null || parts.stderr.write(`${line}\n`));
  const flags = (): { data?: string | undefined } => program.opts<{ data?: string }>();
  async function withReach(act: (reach: Reach) => Promise<void>): Promise<void> {
    const reach = await parts.reach(flags());
    try {
      await act(reach);
    } finally {
      await reach.close();
    }
  }
  async function working(
    act: (reach: Reach, step: ReturnType<typeof progressWriter>['step']) => Promise<Outcome>,
  ): Promise<void> {
    const progress = progressWriter(parts.stderr);
    try {
      await withReach(async (reach) => {
        const outcome = await act(reach, progress.step);
        progress.end();
        for (const line of outcome.said) parts.stderr.write(`${line}\n`);
        if (outcome.failed > 0) code = 1;
      });
    } finally {
      progress.end();
    }
  }

  program
    .command('start')
    .description('start the web site and the worker')
    .option('--port <number>', 'where the site listens (default: CODICIL_PORT, then 8460)')
    .option('--demo', 'with the built-in demonstration: invented platforms whose pages change while you watch')
    .action((options: { port?: string; demo?: boolean }) => parts.start({ ...flags(), ...options }));
  program
    .command('import <address>')
    .description('import an Open Terms Archive collection with its history: a git address, a path, or a .bundle file')
    .option('--only <glob>', 'only documents whose "<Service>/<Terms type>" fits')
    .action((address: string, options: { only?: string }) =>
      working((reach, step) => reach.import({ address: fromHere(address), only: options.only ?? null }, step)),
    );
  addCommands(program, { out, working, withReach });
  historyCommand(program, { out, working, withReach });
  discoverCommand(program, { ...parts, out, working, withReach, progress: () => progressWriter(parts.stderr) });
  scheduleCommands(program, { out, working, withReach });
  program
    .command('show <address>')
    .description('what a document states, provision by provision, each quoted exactly: <platform>/<document>')
    .option('--at <date>', 'as it stood then', moment)
    .option('--variant <name>')
    .option('--json', 'the published shape, see docs/show-json.md')
    .action((address: string, options: { at?: string; variant?: string; json?: boolean }) =>
      withReach(async (reach) => {
        const record = await reach.desk.record(...documentOf(address), { at: options.at, variant: options.variant });
        note(sayChoice(record, options.at));
        out(options.json === true ? JSON.stringify(record, null, 2) : sayRecord(record));
      }),
    );
  program
    .command('text <address>')
    .description('the text of a document, in which every quotation is found by its characters: <platform>/<document>')
    .option('--at <date>', 'as it stood then', moment)
    .option('--variant <name>')
    .action((address: string, options: { at?: string; variant?: string }) =>
      withReach(async (reach) => {
        if (options.at !== undefined)
          note(
            sayChoice(
              await reach.desk.record(...documentOf(address), { at: options.at, variant: options.variant }),
              options.at,
            ),
          );
        parts.stdout.write(await reach.desk.text(...documentOf(address), options));
      }),
    );
  program
    .command('diff <address> <from> <to>')
    .description('what differs between two versions of a document, word by word: <platform>/<document> and two dates')
    .option('--variant <name>')
    .action((address: string, from: string, to: string, options: { variant?: string }) =>
      withReach(async (reach) => out(sayDiff(await reach.desk.redline(...documentOf(address), from, to, options)))),
    );
  program
    .command('search <words...>')
    .description('find provisions by their words, with the words quoted')
    .option('--json')
    .option('--page <number>', '', wholeNumber, 1)
    .action((words: string[], options: { json?: boolean; page: number }) =>
      withReach(async (reach) => {
        const page = await reach.desk.search(words.join(' '), { page: options.page });
        out(options.json === true ? JSON.stringify(page, null, 2) : saySearch(page));
      }),
    );
  program
    .command('stats')
    .description('how many platforms, documents, versions, provisions and changes are kept')
    .option('--json')
    .action((options: { json?: boolean }) =>
      withReach(async (reach) => {
        const counts = await reach.stats();
        out(
          options.json === true
            ? JSON.stringify(counts, null, 2)
            : Object.entries(counts)
                .map(([name, count]) => `${name}\t${count}`)
                .join('\n'),
        );
      }),
    );
  reviewCommands(program, { out, note, withReach, working });
  evidenceCommands(program, { withReach, note });
  addLogCommands(program, { out, withReach, working });
  program
    .command('verify [what]')
    .description(
      'check an evidence bundle or a WARC file by itself; or find every quotation of a document, or of all, again in the archived bytes, and check the log',
    )
    .option('--key <key>', 'of a bundle: the log’s key as you know it from elsewhere')
    .option('--current', 'only what stands now, not the history')
    .option('--json')
    .action(async (of: string | undefined, options: { current?: boolean; json?: boolean; key?: string }) => {
      if (of !== undefined && isFile(of)) {
        const verdict = await parts.verifyFile(of, { key: options.key });
        out(options.json === true ? JSON.stringify(verdict, null, 2) : sayVerdict(verdict));
        if (verdict.faults.length > 0) code = 1;
        return;
      }
      const progress = progressWriter(parts.stderr);
      await withReach(async (reach) => {
        const report = await reach.verify({ of: of ?? null, history: options.current !== true }, progress.step);
        progress.end();
        out(options.json === true ? JSON.stringify(report, null, 2) : sayVerified(report));
        if (report.misplaced.length + report.unconfirmed.length + report.log.faults.length > 0) code = 1;
      });
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    // commander has said it already; --help and --version end here too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    parts.stderr.write(`codicil: ${(error as Error).message}\n`);
    if (!(error instanceof CodicilError) && process.env['CODICIL_DEBUG'] === '1')
      parts.stderr.write(`${(error as Error).stack}\n`);
    return error instanceof InputError ? 2 : 1;
  }
  return code;
}

function documentOf(address: string): [platform: string, document: string] {
  const [platform = '', document = '', ...rest] = address
    .replace(/^\/?(platforms\/)?/, '')
    .replace(/\/$/, '')
    .split('/');
  if (platform === '' || document === '' || rest.length > 0)
    throw new InputError(
      'bad-address',
      `“${address}” does not name a document; write <platform>/<document>, such as amazon-web-services/acceptable-use-policy.`,
    );
  return [platform, document];
}

/** A date, a time, a stamp, or the id of a version. */
function moment(value: string): string {
  if (/^[a-z2-7]{16}$/.test(value)) return value;
  try {
    parseInstant(value);
    return value;
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

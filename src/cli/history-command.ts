import type { Command } from 'commander';
import type { CommandParts } from './add-commands.ts';
import { fromHere } from './from-here.ts';
import { wholeNumber } from './whole-number.ts';

interface HistoryOptions {
  platform: string;
  type: string;
  page?: string[];
  select?: string[];
  limit: number;
  allowLoopback?: boolean;
}

/** The command that brings in earlier states of a document from elsewhere. */
export function historyCommand(program: Command, { working }: CommandParts): void {
  program
    .command('history <address...>')
    .description(
      'bring in earlier states of a document: a Memento TimeMap or TimeGate of a web archive, a .warc, .warc.gz or .wacz file, or a folder of dated files (2021-08-17.html)',
    )
    .requiredOption('--platform <name>', 'whose document it is')
    .requiredOption('--type <type>', 'its terms type, such as "Terms of Service"')
    .option('--page <url...>', 'the address of the document in a WARC file (default: where it is or was watched)')
    .option('--select <css...>', 'the parts of the page that are the document')
    .option('--limit <number>', 'the most states to fetch from an archive, evenly over time', wholeNumber, 100)
    .option('--allow-loopback', 'also fetch from this machine itself')
    .action((addresses: string[], options: HistoryOptions) =>
      working((reach, step) =>
        reach.history(
          {
            addresses: addresses.map(fromHere),
            platform: options.platform,
            type: options.type,
            pages: options.page ?? [],
            select: options.select ?? null,
            limit: options.limit,
            allowLoopback: options.allowLoopback ?? process.env['CODICIL_ALLOW_LOOPBACK'] === '1',
          },
          step,
        ),
      ),
    );
}

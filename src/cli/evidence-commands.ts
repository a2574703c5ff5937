import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { InputError } from '#kernel';
import type { Reach } from './reach.ts';

interface EvidenceParts {
  readonly withReach: (act: (reach: Reach) => Promise<void>) => Promise<void>;
  readonly note: (line: string) => void;
}

/** `export evidence`: a file for somebody who does not trust us. */
export function evidenceCommands(program: Command, { withReach, note }: EvidenceParts): void {
  program
    .command('export')
    .description('write an evidence bundle that others can check')
    .command('evidence <what>')
    .description('an evidence bundle of a version, a change or a provision: its id, or the address of its page')
    .option('--kind <kind>', 'version, change or provision, where an id could be any', evidenceKind)
    .option('--out <file>', 'where to write it (default: the name of what it is, here)')
    .action((what: string, options: { kind?: 'version' | 'change' | 'provision'; out?: string }) =>
      withReach(async (reach) => {
        const bundle = await reach.evidence({ kind: options.kind ?? null, id: what });
        const path = options.out ?? bundle.name;
        const bytes = Buffer.from(bundle.base64, 'base64');
        await writeFile(path, bytes).catch((error: NodeJS.ErrnoException) => {
          throw new InputError('cannot-write', `${path} cannot be written: ${error.message}.`, { cause: error });
        });
        note(`${path}: ${bytes.length.toLocaleString('en')} bytes. Anybody checks it with: codicil verify ${path}`);
      }),
    );
}

/** Whether what is to be verified is a file that lies here; a name that only a file can have must be one. @throws InputError */
export function isFile(what: string): boolean {
  if (statSync(what, { throwIfNoEntry: false })?.isFile() === true) return true;
  if (/\.(wacz|zip|warc(\.gz)?)$/i.test(what)) throw new InputError('no-such-file', `There is no file ${what}.`);
  return false;
}

function evidenceKind(value: string): string {
  if (value === 'version' || value === 'change' || value === 'provision') return value;
  throw new InvalidArgumentError('It must be version, change or provision.');
}

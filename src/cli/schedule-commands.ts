import type { Command } from 'commander';
import { InputError } from '#kernel';
import type { ShownSchedule } from '#desk';
import type { CommandParts } from './add-commands.ts';

interface ScheduleOptions {
  pause?: boolean;
  resume?: boolean;
  checkNow?: boolean;
  json?: boolean;
}

/** The commands about when watched documents are looked at. */
export function scheduleCommands(program: Command, { out, working, withReach }: CommandParts): void {
  program
    .command('capture [documents...]')
    .description('capture watched pages now: all, or those of <platform> or <platform>/<document>')
    .option('--allow-loopback', 'also fetch from this machine itself')
    .action((of: string[], options: { allowLoopback?: boolean }) =>
      working((reach, step) =>
        reach.capture(
          {
            of: of.length === 0 ? null : of,
            allowLoopback: options.allowLoopback ?? process.env['CODICIL_ALLOW_LOOPBACK'] === '1',
          },
          step,
        ),
      ),
    );
  program
    .command('schedule [document]')
    .description('when watched documents are looked at next: all, or those of <platform> or <platform>/<document>')
    .option('--pause', 'look at them no more until they are resumed')
    .option('--resume', 'look at them again')
    .option('--check-now', 'have the running server look at them within a minute')
    .option('--json')
    .action((of: string | undefined, options: ScheduleOptions) =>
      withReach(async (reach) => {
        const act = actIn(options);
        if (act !== null) {
          if (of === undefined)
            throw new InputError('bad-schedule', 'Say whose schedule: <platform> or <platform>/<document>.');
          await reach.schedule({ of, act });
        }
        const schedules = await reach.desk.schedules(of);
        out(options.json === true ? JSON.stringify(schedules, null, 2) : saySchedules(schedules));
      }),
    );
}

function actIn({ pause, resume, checkNow }: ScheduleOptions) {
  const acts = [pause === true && 'pause', resume === true && 'resume', checkNow === true && 'check-now'] as const;
  const [act, more] = acts.filter((one) => one !== false);
  if (more !== undefined) throw new InputError('bad-schedule', 'Say one of --pause, --resume and --check-now.');
  return act ?? null;
}

function saySchedules(schedules: readonly ShownSchedule[]): string {
  if (schedules.length === 0) return 'No document is watched yet; add one with codicil add.';
  return [
    'next\tdocument\twhy',
    ...schedules.map((one) => `${one.paused === null ? one.nextAt : 'paused'}\t${one.document}\t${one.why}`),
  ].join('\n');
}

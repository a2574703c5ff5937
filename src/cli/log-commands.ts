import type { Command } from 'commander';
import type { WitnessReport } from '#acts';
import type { Outcome, Progress } from '#pipeline';
import type { Reach } from './reach.ts';

/** The commands that speak of the transparency log. */
export function addLogCommands(
  program: Command,
  tools: {
    readonly out: (text: string) => void;
    readonly withReach: (act: (reach: Reach) => Promise<void>) => Promise<void>;
    readonly working: (act: (reach: Reach, step: (progress: Progress) => void) => Promise<Outcome>) => Promise<void>;
  },
): void {
  program
    .command('retract <capture>')
    .description('mark a capture that became a version as bad: its changes are withdrawn, and alerts corrected')
    .requiredOption('--reason <words>', 'why; kept and shown wherever the version is')
    .action((capture: string, options: { reason: string }) =>
      tools.working((reach, step) => reach.retract({ capture, reason: options.reason }, step)),
    );
  program
    .command('witness <address>')
    .description('have another installation cosign the log, and compare digests of the documents that both watch')
    .option('--trust <key>', "the other log's key, as its operator gave it to you; needed once")
    .option('--allow-loopback', 'also reach this machine itself')
    .option('--json')
    .action((address: string, options: { trust?: string; allowLoopback?: boolean; json?: boolean }) =>
      tools.withReach(async (reach) => {
        const report = await reach.witness({
          address,
          trust: options.trust ?? null,
          allowLoopback: options.allowLoopback ?? process.env['CODICIL_ALLOW_LOOPBACK'] === '1',
        });
        tools.out(options.json === true ? JSON.stringify(report, null, 2) : sayWitnessed(report));
      }),
    );
}

function sayWitnessed(report: WitnessReport): string {
  const of = (verdict: string): readonly string[] =>
    report.compared.filter((one) => one.verdict === verdict).map((one) => one.document);
  return [
    `${report.origin} cosigned the log at ${report.size.toLocaleString('en')} leaves.`,
    `Documents: ${of('corroborated').length} corroborated, ${of('different').length} different, ${of('only here').length} only here, ${of('only there').length} only there.`,
    ...of('different').map(
      (document) => `different: ${document} (another variant, another time, or a fault on one side)`,
    ),
  ].join('\n');
}

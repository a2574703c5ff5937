import type { Command } from 'commander';
import type { ReviewPage } from '#desk';
import { InputError } from '#kernel';
import type { Outcome, Progress } from '#pipeline';
import type { Reach } from './reach.ts';
import { sayHeld } from './tell.ts';
import { wholeNumber } from './whole-number.ts';

interface ReviewParts {
  readonly out: (text: string) => void;
  readonly note: (line: string | null) => void;
  readonly withReach: (act: (reach: Reach) => Promise<void>) => Promise<void>;
  readonly working: (act: (reach: Reach, step: (step: Progress) => void) => Promise<Outcome>) => Promise<void>;
}

interface CaptureOptions {
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly assign?: string;
  readonly reason?: string;
  readonly json?: boolean;
}

interface ProvisionOptions {
  readonly types?: string;
  readonly severity?: string;
  readonly rule?: boolean;
  readonly dispute?: boolean;
  readonly reason?: string;
  readonly json?: boolean;
  readonly page: number;
}

/** `review`: what waits for a person, and what a person decides: of captures, and of how provisions are read. */
export function reviewCommands(program: Command, parts: ReviewParts): void {
  const review = program
    .command('review [capture]')
    .description('captures that screening set aside, or the decision on one of them')
    .option('--accept', 'it is the document after all: it becomes a version')
    .option('--reject', 'it is not the document: it stays set aside')
    .option('--assign <variant>', 'it is a record of another variant of the document, such as de or eu')
    .option('--reason <words>', 'why; kept and shown with the capture')
    .option('--json')
    .action((capture: string | undefined, options: CaptureOptions) => reviewCapture(capture, options, parts));
  review
    .command('provisions [provision]')
    .description(
      'provisions whose types are disputed or far from sure, or the decision on one, by its id or the address of its page',
    )
    .option('--types <types>', 'what it states, the main type first, with commas: use.spam,use.scraping')
    .option('--no-rule', 'it carries no rule')
    .option('--severity <severity>', 'high, medium or low, where the rubric grades it wrongly')
    .option('--dispute', 'it is read wrongly, and somebody else shall decide how')
    .option('--reason <words>', 'why; kept and shown with the provision')
    .option('--page <number>', '', wholeNumber, 1)
    .option('--json')
    .action((provision: string | undefined, _: unknown, command: Command) =>
      // `review` has some options of the same names, and takes them first.
      reviewProvision(provision, command.optsWithGlobals<ProvisionOptions>(), parts),
    );
  review
    .command('export')
    .description('what was decided on provisions, as labels for training: pointers to the words, one JSON line each')
    .action(() =>
      parts.withReach(async (reach) => {
        const labels = await reach.desk.reviewLabels();
        if (labels.length > 0) parts.out(labels.map((label) => JSON.stringify(label)).join('\n'));
        parts.note(`${labels.length} decided ${labels.length === 1 ? 'wording' : 'wordings'}.`);
      }),
    );
}

async function reviewCapture(capture: string | undefined, options: CaptureOptions, parts: ReviewParts): Promise<void> {
  const said = [options.accept, options.reject, options.assign].filter((one) => one !== undefined);
  if (capture === undefined && said.length === 0)
    return parts.withReach(async (reach) => {
      const held = await reach.desk.quarantined();
      parts.out(options.json === true ? JSON.stringify(held, null, 2) : sayHeld(held));
    });
  if (capture === undefined || said.length !== 1)
    throw new InputError(
      'bad-decision',
      'Say which capture, and one of --accept, --reject and --assign <variant>, with --reason "…".',
    );
  const decision = {
    capture,
    verdict: options.assign !== undefined ? 'assign' : options.accept === true ? 'accept' : 'reject',
    reason: options.reason ?? '',
    variant: options.assign ?? null,
  } as const;
  return parts.working((reach, step) => reach.decide(decision, step));
}

async function reviewProvision(
  provision: string | undefined,
  options: ProvisionOptions,
  parts: ReviewParts,
): Promise<void> {
  const noRule = options.rule === false;
  const said = [options.types !== undefined, noRule, options.dispute === true].filter(Boolean).length;
  if (provision === undefined && said === 0)
    return parts.withReach(async (reach) => {
      const page = await reach.desk.review({ page: options.page });
      parts.out(options.json === true ? JSON.stringify(page, null, 2) : sayWaiting(page));
      if (page.more) parts.note(`There are more: --page ${page.page + 1}.`);
    });
  if (provision === undefined || said !== 1)
    throw new InputError(
      'bad-decision',
      'Say which provision, and one of --types <types>, --no-rule and --dispute, with --reason "…".',
    );
  const reason = options.reason ?? '';
  if (options.dispute === true)
    return parts.withReach(async (reach) => {
      await reach.dispute({ provision, reason });
      parts.note('The dispute is noted; codicil review provisions lists it first.');
    });
  const types = noRule ? ['none.introduction'] : (options.types ?? '').split(',');
  return parts.working((reach, step) =>
    reach.review({ provision, types, severity: options.severity ?? null, reason }, step),
  );
}

function sayWaiting({ waiting }: ReviewPage): string {
  const line = ({ provision, types, why, disputes, provisions }: ReviewPage['waiting'][number]): string =>
    [
      provision.id,
      `${provision.platform.slug}/${provision.document.slug}`,
      why,
      types.map(({ id, confidence }) => `${id} ${Math.round(confidence * 100)}%`).join(', '),
      String(provisions),
      disputes.map(({ reason }) => reason).join(' · '),
      provision.quotation.body.exact.replaceAll(/\s+/g, ' ').slice(0, 160),
    ].join('\t');
  return ['provision\tdocument\twhy\ttypes\tprovisions\tdisputed because\twords', ...waiting.map(line)].join('\n');
}

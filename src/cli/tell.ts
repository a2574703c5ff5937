import type { BundleVerdict } from '#archive';
import type { DocumentRecord, HeldCapture, RedlinePage, SearchPage, VersionChoice } from '#desk';
import { capitalised, counted, dayOf } from '#kernel';
import type { VerifyReport } from './reach.ts';

/** Answers as plain text for a terminal. */
export function sayRecord(record: DocumentRecord): string {
  const last = record.versions.at(-1);
  const current = record.provisions.filter((provision) => provision.current);
  return [
    `${record.platform.name}: ${record.document.title} (${record.document.type})`,
    `${capitalised(counted(record.versions.length, 'version'))}, ${counted(record.changes.length, 'change')} of wording, last recorded ${last === undefined ? 'never' : dayOf(last.capturedAt)}`,
    '',
    ...current.map((provision) => {
      const lead = provision.quotation.leads.map((quote) => `${quote.exact} `).join('');
      const types = provision.types.map((type) => type.id).join(', ');
      return `${types === '' ? '[no rule]' : `[${provision.severity}]`} ${provision.title}${types === '' ? '' : ` (${types})`}\n    ${lead}${provision.quotation.body.exact}\n    ${provision.address}`;
    }),
  ].join('\n');
}

/** Where a time fits several versions: which one is shown, and how another is chosen. */
export function sayChoice(record: DocumentRecord, at: string | undefined): string | null {
  if (at === undefined || record.versions.some(({ id }) => id === at)) return null;
  const latest = record.versions
    .map(({ capturedAt }) => capturedAt)
    .toSorted()
    .at(-1);
  const variants = Map.groupBy(
    record.versions.filter(({ capturedAt }) => capturedAt === latest),
    ({ variant }) => variant,
  );
  const fitting = [...variants.values()]
    .find((versions) => versions.length > 1)
    ?.toSorted((a, b) => a.ordinal - b.ordinal);
  const shown = fitting?.pop();
  if (fitting === undefined || shown === undefined) return null;
  return `${fitting.length === 1 ? 'Two' : 'Several'} versions were recorded at that time. This is the last of them, ${shown.id}; the other${fitting.length === 1 ? ' is' : 's are'} ${fitting.map(({ id }) => id).join(', ')}: choose by --at <id>.`;
}

export function sayDiff(page: RedlinePage | VersionChoice): string {
  if ('choices' in page)
    return [
      `${page.choices.length === 2 ? 'Two' : 'Several'} versions fit that time; choose one by its id:`,
      ...page.choices.map((choice) => `${choice.id}  ${choice.capturedAt}  ${choice.variant}`),
    ].join('\n');
  const lines = page.blocks.flatMap((block) => {
    if (block.op === 'same') return [];
    const text = block.runs
      .map((run) => (run.op === 'same' ? run.text : run.op === 'added' ? `{+${run.text}+}` : `[-${run.text}-]`))
      .join('');
    return [`${block.op}: ${text}`];
  });
  const named = (version: RedlinePage['from']): string => `version ${version.ordinal} of ${dayOf(version.capturedAt)}`;
  return [
    `${page.platform.name}: ${page.document.title}, ${named(page.from)} to ${named(page.to)}`,
    page.sentence,
    ...(lines.length === 0 ? ['No words differ.'] : ['', ...lines]),
  ].join('\n');
}

export function saySearch(page: SearchPage): string {
  return [
    `${page.total === 0 ? 'No provision has these words.' : capitalised(counted(page.total, 'provision'))}${page.pages > 1 ? `, page ${page.page} of ${page.pages}` : ''}`,
    ...page.provisions.map(
      (provision) =>
        `${provision.platform.name}, ${provision.document.title}: ${provision.title}\n    ${provision.quotation.body.exact}\n    ${provision.address}`,
    ),
  ].join('\n');
}

export function sayHeld(captures: readonly HeldCapture[]): string {
  const line = (capture: HeldCapture): string =>
    [
      capture.id,
      capture.capturedAt,
      `${capture.platform.slug}/${capture.document.slug}`,
      capture.decision === null
        ? 'undecided'
        : `${capture.decision.verdict}ed${capture.decision.variant === null ? '' : ` to ${capture.decision.variant}`}: ${capture.decision.reason}`,
      capture.reasons.join(' '),
      capture.address ?? '',
    ].join('\t');
  return ['capture\tcaptured at\tdocument\tdecision\tset aside because\taddress', ...captures.map(line)].join('\n');
}

function number(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export function sayVerified(report: VerifyReport): string {
  const miss = (kind: string) => (entry: VerifyReport['misplaced'][number]) =>
    `${kind}: ${entry.platform}/${entry.document}, version ${entry.version}: ${entry.quotation.slice(0, 200)}`;
  return [
    `${number(report.quotations, 'quotation')} in ${number(report.readings, 'reading')}.`,
    `${report.misplaced.length} not found at their offsets in the text rebuilt from the archived bytes.`,
    `${report.unconfirmed.length} not found in the plain text of a second parser.`,
    `${number(report.log.leaves, 'leaf', 'leaves')} in the log under ${number(report.log.checkpoints, 'checkpoint')}, ${number(report.log.cosignatures, 'cosignature')} and ${number(report.log.tokens, 'time stamp')}, ${number(report.log.faults.length, 'fault')}.`,
    ...report.misplaced.map(miss('misplaced')),
    ...report.unconfirmed.map(miss('unconfirmed')),
    ...report.log.faults,
  ].join('\n');
}

/** What a file proves, in plain words; where anything is wrong, that and nothing else. */
export function sayVerdict({ faults, proved, unproved, notes, facts }: BundleVerdict): string {
  const list = (title: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : ['', title, ...sentences.map((sentence) => `  - ${sentence}`)];
  return [
    ...(facts === null ? [] : [facts.subject.title]),
    faults.length > 0 ? 'NOT GOOD: nothing is proved by this file.' : 'Good: every check passes.',
    ...list('What is wrong:', faults),
    ...list('Proved:', proved),
    ...list('Not checked here:', notes),
    ...list('Not proved:', unproved),
  ].join('\n');
}

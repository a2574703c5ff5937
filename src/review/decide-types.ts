import { idOf, InputError, listOf, type Instant } from '#kernel';
import { severities, type Severity } from '#provisions';
import { reasonOf } from './decide.ts';

/** What a person decided on the types of a wording. Only added to; the latest on a wording counts. */
export interface TypesDecision {
  readonly id: string;
  /** The key of the passage: its folded words, leads among them. */
  readonly subject: string;
  /** Where it was read: the provision, and the version that states it. */
  readonly provision: string;
  readonly version: string;
  /** Where the words stand in that version's text: body, then leads outermost first, start and end by turns. */
  readonly spans: readonly number[];
  /** The main type first. A `none.*` type, which says that the wording carries no rule, stands alone. */
  readonly types: readonly string[];
  /** Null where the rubric grades it. */
  readonly severity: Severity | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface TypesRequest {
  readonly types: readonly string[];
  readonly severity?: string | null;
  readonly reason: string;
}

/** As many types as one passage has at most. */
const mostTypes = 4;

/** @throws InputError `bad-types`, `bad-severity`, `no-reason`, `long-reason` */
export function decideTypes(
  of: Pick<TypesDecision, 'provision' | 'version' | 'spans'> & { readonly passage: string },
  request: TypesRequest,
  known: ReadonlySet<string>,
  by: string,
  at: Instant,
): TypesDecision {
  const types = [...new Set(request.types.map((type) => type.trim()).filter((type) => type !== ''))];
  const unknown = types.filter((type) => !known.has(type));
  if (unknown.length > 0)
    throw new InputError(
      'bad-types',
      `There is no type ${listOf(unknown.map((type) => `“${type.slice(0, 60)}”`))}; /types lists all.`,
    );
  if (types.length === 0 || types.length > mostTypes)
    throw new InputError(
      'bad-types',
      `A wording is given one to ${mostTypes} types, or one that says that it carries no rule.`,
    );
  if (types.length > 1 && types.some((type) => type.startsWith('none.')))
    throw new InputError('bad-types', 'A type that says that there is no rule stands alone.');
  const severity = request.severity == null || request.severity === '' ? null : request.severity;
  if (severity !== null && !severities.includes(severity as Severity))
    throw new InputError('bad-severity', `“${severity.slice(0, 60)}” is no severity; it is high, medium or low.`);
  const reason = reasonOf(request.reason, 'A decision', 'with the provision');
  const id = idOf('decision', of.passage, types.join(' '), severity ?? '', reason, by, at);
  return {
    id,
    subject: of.passage,
    provision: of.provision,
    version: of.version,
    spans: of.spans,
    types,
    severity: severity as Severity | null,
    reason,
    by,
    at,
  };
}

/** What somebody holds to be wrong about how a provision was read. */
export interface Dispute {
  readonly id: string;
  readonly provision: string;
  readonly passage: number;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** @throws InputError `no-reason`, `long-reason` */
export function dispute(
  { provision, passage }: { readonly provision: string; readonly passage: number },
  reason: string,
  by: string,
  at: Instant,
): Dispute {
  const given = reasonOf(reason, 'A dispute', 'to whoever reviews the provision');
  return { id: idOf('dispute', provision, String(passage), given, by, at), provision, passage, reason: given, by, at };
}

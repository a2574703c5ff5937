import { provisionTypes, readers, rubric, rubricLines, type ProvisionType } from '#provisions';

/** A line of the rubric of severity as it is printed. */
export interface PrintedLine {
  readonly id: string;
  readonly shift: number;
  readonly reason: string;
  /** What it looks for. */
  readonly looks: string;
  /** Ids of types, or families with a star. */
  readonly types: readonly string[];
}

/** The rubric of severity as it stands in the lines themselves, for the page that prints it. */
export interface RubricOfSeverity {
  readonly release: string;
  /** Lines for every reader. */
  readonly general: readonly PrintedLine[];
  /** Lines for one reader's side, by reader. */
  readonly sides: readonly { readonly reader: string; readonly lines: readonly PrintedLine[] }[];
  /** Where each type starts, and the lines of its own. */
  readonly types: readonly {
    readonly id: string;
    readonly title: string;
    readonly prior: number;
    readonly lines: readonly Omit<PrintedLine, 'looks' | 'types'>[];
  }[];
}

export function printSeverity(types: readonly ProvisionType[] = provisionTypes): RubricOfSeverity {
  const printed = rubricLines.map(({ id, shift, reason, looks, types: meant, for: sides }) => ({
    sides,
    line: { id, shift, reason, looks, types: meant },
  }));
  return {
    release: rubric,
    general: printed.flatMap(({ sides, line }) => (sides === undefined ? [line] : [])),
    sides: Object.entries(readers).flatMap(([id, reader]) => {
      const lines = printed.flatMap(({ sides, line }) => (sides?.some((side) => side === id) === true ? [line] : []));
      return lines.length === 0 ? [] : [{ reader, lines }];
    }),
    types: types
      .filter(({ id }) => !id.startsWith('none.'))
      .map(({ id, title, prior, severity }) => ({
        id,
        title,
        prior,
        lines: severity.map(({ id: line, shift, reason }) => ({ id: line, shift, reason })),
      })),
  };
}

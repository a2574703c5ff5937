import { printSeverity, type PrintedLine } from '#desk';
import type { Prose } from './prose.ts';

const levels = ['low', 'low', 'medium', 'high'] as const;
const signed = (shift: number): string => (shift > 0 ? `+${shift}` : `−${-shift}`);
const lineOf = ({ id, shift, reason, looks, types }: PrintedLine): string =>
  `**${signed(shift)}** ${reason} Looks for ${looks}; for ${types.map((type) => `\`${type}\``).join(', ')}. (\`${id}\`)`;

/** How severity is given: the parts of the methodology that are printed from the rubric itself. */
export function severitySections(): Prose['sections'] {
  const { release, general, sides, types } = printSeverity();
  return [
    {
      id: 'severity',
      title: 'How severity is given',
      parts: [
        `By a rubric, release \`${release}\`. Each type starts at a level: 0 and 1 are low, 2 is medium, 3 is high. Lines that hold of the provision’s words move it, each by what it says. The rubric reads the words alone, so that the same clause weighs the same on every platform.`,
        [
          '**High**: decisive, or potentially unfair, for those it binds, such as the loss of a court, of an account without notice, or of a licence without end.',
          '**Medium**: unfavourable, but limited, expected, or with a way out.',
          '**Low**: a neutral duty, a piece of information, or something in the user’s favour.',
        ],
        'It is weighed **from the side of a consumer** wherever provisions are listed. The page of a provision also shows it from the side of a business customer, a developer, a creator and a privacy officer: `?reader=business`, `developer`, `creator`, `privacy-officer`.',
        'The lines that moved a grade stand on the provision’s page under “How this was decided”, with the words that made them. Where a line of a type and a general one fired because of the same words, the type’s own counts. Each grade names its release; a new release weighs old provisions anew, and where it says something else the page says both. That is never a change of terms. Severity is no finding of law.',
      ],
    },
    {
      id: 'rubric',
      title: 'The rubric of severity',
      parts: [
        '**Lines for every side**',
        general.map(lineOf),
        ...sides.flatMap(({ reader, lines }) => [`**From the side of ${reader}**`, lines.map(lineOf)]),
        '**Where each type starts, and its own lines**',
        types.map(
          ({ id, title, prior, lines }) =>
            `[${title}](/types/${id}): ${prior} (${levels[prior] ?? 'high'}).${lines.map(({ shift, reason }) => ` **${signed(shift)}** ${reason}`).join('')}`,
        ),
      ],
    },
  ];
}

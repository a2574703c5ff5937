import { printRubric } from '#desk';
import type { Prose } from './prose.ts';

const weights = { 1: 'low', 2: 'medium', 3: 'high' } as const;

/** What changes mean: the parts of the methodology that are printed from the rules themselves. */
export function meaningSections(): Prose['sections'] {
  const { release, kinds, groups, places, families } = printRubric();
  const count = families.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    {
      id: 'meaning',
      title: 'What a change means',
      parts: [
        `Direction, severity, kind and who is affected follow from rules, release \`${release}\`. Each reading names its release; a new release reads old changes anew, and where it says something else the page shows both. Scoring anew is never a change of terms.`,
        '**A reworded provision** is searched for [shifts](#shifts), differences that bear meaning. Its direction is that of its shifts: better and worse together are mixed, and neutral gives way. Its severity is the weight of the gravest shift, and no more than medium where the provision itself weighs little. Without a shift it is a clarification, or editorial where little but signs, names or figures of no consequence differ.',
        '**A provision that came or went** is read from its type, severity and modality: a new duty, prohibition or data use is worse, a new right, notice or safeguard is better, a rule of conduct that protects others as much as it binds is mixed. That it went means the reverse. A provision that moved means nothing.',
        `**For whom.** Each direction is given twice: for an ordinary user, and for a business that is the platform’s customer. **Kinds** are ${kinds.map((kind) => kind.toLowerCase()).join(', ')}; those of a change stand weightiest first.`,
        `**Who is affected** is read from the sentences that differ, the heading above them, the kind of document and the type. Groups: ${groups.join(', ')}. “All users” stands where the words name nobody. Places count where people in them are spoken of: ${places.join(', ')}.`,
      ],
    },
    {
      id: 'summaries',
      title: 'How a change is summed up',
      parts: [
        'The words at the head of a change are written by rules from its counts, its shifts and the words that came or went. Each sentence carries what it rests on: words of the archived texts by their span, or a fact that can be counted again. A sentence whose numbers, parties or quoted words do not occur in what it rests on is left out.',
        'What follows is said by family of shift and by kind of change, in one fixed sentence each. What one can do is the day of effect where it lies ahead, ways that the new words themselves name, and advice that belongs to the type of the provision. None of it is legal advice.',
        'Where an operator has set a language model, it is given those sentences and their quotations, and may say them in plainer prose. A sentence of its draft is dropped where it cites none of them, or holds a number, a party, a name, a verb or a quotation that those it cites lack. What stands is marked as drafted, with the model’s name, and is held to its sources again whenever it is shown.',
      ],
    },
    {
      id: 'shifts',
      title: 'The rules of shifts',
      parts: [
        `${count} rules. Each quotes the words on both sides, found again in both versions. They read English.`,
        ...families.flatMap(({ title, rules }) => [
          `**${title}**`,
          rules.map(
            (rule) =>
              `**${rule.title}** (\`${rule.id}\`, ${weights[rule.weight]}): ${rule.meaning} Direction: ${rule.direction}`,
          ),
        ]),
      ],
    },
  ];
}

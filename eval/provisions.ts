import { readFileSync, writeFileSync } from 'node:fs';
import { classifierOf, provisionTypes, shippedModel, type Assessment, type Passage } from '#provisions';
import { decodeEmbedding } from '../src/provisions/model/embedding.ts';
import { typeModelOf } from '../src/provisions/model/type-model.ts';
import { fitTables, holdOut } from '../train/english.ts';
import { lessonsInEnglish } from '../train/lessons.ts';
import { goldPassages, readingOf, type GoldPassage } from './gold/passages.ts';
import type { Half } from './gold/draw.ts';
import { f1, measure, type Measures, type Pair } from './provisions/measure.ts';

const page = new URL('../docs/accuracy.md', import.meta.url);
/** Types with fewer passages than this are listed, not averaged. */
const least = { development: 5, test: 10 } as const;
type Assess = (passage: Passage) => Assessment;

/**
 * Typing on the gold set: its development half, on models that have not seen the platform of a passage; with `--test` its test half, on
 * the model as it is shipped. `--write` puts the result into docs/accuracy.md.
 */
export function run(args: readonly string[]): void {
  const part: Half = args.includes('--test') ? 'test' : 'development';
  const gold = goldPassages(part);
  const assess = part === 'test' ? shipped() : heldOut();
  const english = gold.filter(({ language }) => language === 'en');
  const others = gold.filter(({ language }) => language !== 'en');
  const lines = [
    `Half: ${part}, labels of the reading “${readingOf(part)}”. ${gold.length} passages, ${gold.length - english.length} of them in other languages than English. Model ${shippedModel().tables.release}, ${shippedModel().tables.files['linear-en.bin'] ?? ''}. ${part === 'test' ? 'The model as it is shipped; it has seen no platform of this half.' : 'Three models, each trained without the platforms on which it is measured.'}`,
    '',
    '| English passages | number | micro F1 | micro F1 of rules | macro F1 | “no rule” precision | recall | strongest right | without a type | calibration error |',
    '|---|---|---|---|---|---|---|---|---|---|',
    row('as readers divide them', measured(english, assess, part)),
    row(
      'of whole documents',
      measured(
        english.filter(({ single }) => !single),
        assess,
        part,
      ),
    ),
    row(
      'single passages, sought for rare types',
      measured(
        english.filter(({ single }) => single),
        assess,
        part,
      ),
    ),
    row(
      'without headings that the page marks',
      measured(
        english.filter(({ ours }) => ours !== null),
        assess,
        part,
      ),
    ),
    row(
      'as our segmentation divides them',
      measure(
        english.map((one) => pairOf(one, assess, true)),
        least[part],
      ),
    ),
    ...(others.length === 0 ? [] : [row('other languages', measured(others, assess, part))]),
    '',
    `Macro F1 is over types with at least ${least[part]} passages (“/ n” of them); the others are in the list too.`,
    '',
    '| type | passages | precision | recall | F1 |',
    '|---|---|---|---|---|',
    ...measured(english, assess, part).counts.map(
      ({ type, right, wrong, missed }) =>
        `| ${type} | ${right + missed} | ${share(right, right + wrong)} | ${share(right, right + missed)} | ${f1({ right, wrong, missed }).toFixed(2)} |`,
    ),
  ];
  console.log(lines.join('\n'));
  if (args.includes('--write')) write(part, lines);
}

function measured(gold: readonly GoldPassage[], assess: Assess, part: Half): Measures {
  return measure(
    gold.map((one) => pairOf(one, assess, false)),
    least[part],
  );
}

/** A heading that the page marks is none by its mark: it is no passage. */
function pairOf({ passage, ours, types }: GoldPassage, assess: Assess, ourDivision: boolean): Pair {
  const said = ours === null ? [{ id: 'none.heading', confidence: 1 }] : assess(ourDivision ? ours : passage).types;
  return { is: types, said };
}

function shipped(): Assess {
  return classifierOf(provisionTypes, shippedModel());
}

/** Each platform is judged by a model and by tables that were fitted without it. */
function heldOut(): Assess {
  const embedding = decodeEmbedding(readFileSync(new URL('../src/provisions/model/embedding.bin', import.meta.url)));
  const held = holdOut(lessonsInEnglish(), embedding, () => undefined);
  const platformOf = new Map(
    goldPassages('development').flatMap(({ passage, ours, platform }) => [
      [keyOf(passage), platform] as const,
      ...(ours === null ? [] : [[keyOf(ours), platform] as const]),
    ]),
  );
  const assessors = held.map((own) => ({
    own,
    assess: classifierOf(
      provisionTypes,
      typeModelOf({ en: own.linear }, own.layered, {
        ...shippedModel().tables,
        ...fitTables(held.filter((other) => other !== own)),
      }),
    ),
  }));
  const whole = shipped();
  return (passage) => {
    const platform = platformOf.get(keyOf(passage)) ?? '';
    return (assessors.find(({ own }) => own.platforms.has(platform))?.assess ?? whole)(passage);
  };
}

const keyOf = ({ heading, leads, body }: Passage): string => JSON.stringify([heading, leads, body]);

function row(name: string, m: Measures): string {
  const three = (value: number): string => value.toFixed(3);
  return `| ${name} | ${m.passages} | ${three(m.micro)} | ${three(m.microOfRules)} | ${three(m.macro)} / ${m.macroTypes} | ${three(m.noRulePrecision)} | ${three(m.noRuleRecall)} | ${three(m.first)} | ${m.abstained} | ${three(m.calibrationError)} |`;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** Replaces what stands between the marks of this half. */
function write(part: Half, lines: readonly string[]): void {
  const [begin, end] = [`<!-- provisions ${part} -->`, `<!-- end of provisions ${part} -->`];
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/accuracy.md has no place for ${part}: ${begin} … ${end}`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(page, `${text.slice(0, from)}${begin}\n${day}. ${lines.join('\n')}\n${text.slice(to)}`);
}

import { classifierOf, provisionTypes, segment, shippedModel, type Passage } from '#provisions';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { lastRecords } from '../eval/gold/collections.ts';

const rounds = 3;

/**
 * `npm run bench -- typing [collection]`: types the distinct passages of a collection's last documents on one core, and prints how long
 * wink-nlp takes to cut the same text into tokens. The best of three rounds; the first warms both up.
 */
export async function run([collection = 'genai-eu']: readonly string[]): Promise<void> {
  const passages = [
    ...new Map(
      lastRecords(collection).flatMap(({ reading }) =>
        segment(reading).passages.map((passage): [string, Passage] => [passage.key, passage]),
      ),
    ).values(),
  ];
  const texts = passages.map(({ leads, body }) => [...leads, body].join(' '));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const assess = classifierOf(provisionTypes, shippedModel());
  const wink = winkNLP(model, []);
  let typed = 0;
  const types = best(() => {
    typed = passages.filter((passage) => assess(passage).types.length > 0).length;
  });
  const tokens = best(() => {
    for (const text of texts) wink.readDoc(text).tokens().length();
  });
  const rate = (seconds: number): string => Math.round(passages.length / seconds).toLocaleString('en');
  process.stdout.write(
    `${collection}: ${passages.length} passages, ${words} words; ${typed} given a type\n` +
      `typed by cues and model    ${rate(types)} passages/s\n` +
      `cut into tokens, wink-nlp  ${rate(tokens)} passages/s\n`,
  );
}

/** Seconds of processor time of the fastest round. */
function best(work: () => void): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    }),
  );
}

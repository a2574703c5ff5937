import { TermWeights, TypeComparison, termsOf } from '../src/comparison/index.ts';

/** Provisions of one type, of 400 platforms, as many as the largest types have. */
const provisions = 8000;
const platforms = 400;

/** `npm run bench -- counterparts`: finds the closest counterparts of 8,000 invented provisions of one type and prints the processor's seconds. */
export function run(): void {
  const words = Array.from({ length: 3000 }, (_, index) => `word${(index * 7919) % 3000}x`);
  const entries = Array.from({ length: provisions }, (_, index) => {
    const own = Array.from(
      { length: 40 },
      (__, place) => words[Math.floor((((index * 31 + place * 17) % 997) / 997) ** 3 * words.length)],
    );
    const platformId = `platform${index % platforms}`;
    const text = `unsolicited messages ${own.join(' ')}`;
    return { id: `e${index}`, platformId, documentId: `${platformId}-terms`, passageId: index, text };
  });
  const began = process.cpuUsage();
  const weights = new TermWeights();
  for (const { text } of entries) weights.add(termsOf(text));
  const comparison = new TypeComparison(weights);
  for (const entry of entries) comparison.add(entry);
  for (const passage of comparison.passages()) comparison.counterpartsOf(passage);
  const seconds = process.cpuUsage(began).user / 1e6;
  process.stdout.write(`provisions      ${provisions}\nprocessor       ${seconds.toFixed(1)} s\n`);
}

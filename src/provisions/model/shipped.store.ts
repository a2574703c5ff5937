import { readFileSync } from 'node:fs';
import { decodeEmbedding } from './embedding.ts';
import { decodeLayered, openLayered } from './layered.ts';
import { decodeLinear, openLinear } from './linear.ts';
import { typeModelOf, type TypeModel, type TypingTables } from './type-model.ts';

/** Languages besides English for which weights are shipped. */
const others = ['de', 'it', 'pl'] as const;

let opened: TypeModel | undefined;

/** The model that comes with the package, read from its files once; some four megabytes. */
export function shippedModel(): TypeModel {
  if (opened !== undefined) return opened;
  const english = openLinear(decodeLinear(read('linear-en.bin')), decodeEmbedding(read('embedding.bin')));
  opened = typeModelOf(
    {
      en: english,
      ...Object.fromEntries(
        others.map((language) => [language, openLinear(decodeLinear(read(`linear-${language}.bin`)), null)]),
      ),
    },
    openLayered(decodeLayered(read('layered-en.bin')), english.buckets.length),
    JSON.parse(read('typing.data.json').toString('utf8')) as TypingTables,
  );
  return opened;
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

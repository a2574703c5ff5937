import { readFileSync } from 'node:fs';
import { decodeEmbedding } from './embedding.ts';
import { decodeLinear, openLinear } from './linear.ts';
import { typeModelOf, type TypeModel, type TypingTables } from './type-model.ts';

/** Languages besides English for which weights are shipped. */
const others = ['de', 'it', 'pl'] as const;

let opened: TypeModel | undefined;

/** The model that comes with the package, read from its files once; two to three megabytes. */
export function shippedModel(): TypeModel {
  opened ??= typeModelOf(
    {
      en: openLinear(decodeLinear(read('linear-en.bin')), decodeEmbedding(read('embedding.bin'))),
      ...Object.fromEntries(
        others.map((language) => [language, openLinear(decodeLinear(read(`linear-${language}.bin`)), null)]),
      ),
    },
    JSON.parse(read('typing.data.json').toString('utf8')) as TypingTables,
  );
  return opened;
}

function read(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

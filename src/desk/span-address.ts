import type { Quote } from './parts.ts';

/** Fewer words may stand in many places; those around them tell which is meant. */
const few = 8;

/** The version's page, at the words: a text fragment, which browsers scroll to and mark. */
export function spanAddress(
  address: string,
  { exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>,
): string {
  const line = exact.split('\n').at(-1) ?? '';
  const told = line.split(/\s+/);
  const part = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  if (told.length > 12) return `${address}#:~:text=${part(told.slice(0, 5))},${part(told.slice(-5))}`;
  if (told.length > few) return `${address}#:~:text=${part(told)}`;
  // Only whole words of the same line: a browser looks for both as they stand.
  const before = exact.includes('\n') ? '' : (/(?<=[\s(“"])\S[^\n]*$/u.exec(prefix)?.[0] ?? '');
  const after = /^[^\n]*(?<!\s)(?=[\s).,;:”"])/u.exec(suffix)?.[0] ?? '';
  const around = [
    /\s$/u.test(before) ? `${part([before.trim()])}-,` : '',
    part(told),
    /^\s\S/u.test(after) ? `,-${part([after.trim()])}` : '',
  ];
  return `${address}#:~:text=${around.join('')}`;
}

import { z } from 'zod';
import type { PagePart, SourceExtraction, SourceSelector } from '../extraction.ts';

/** Where a collection found one document from one time to another. */
export interface DeclaredSource {
  /** The first page; further ones are in `extraction.combine`. */
  readonly address: string;
  readonly extraction: SourceExtraction;
  /** Names of functions of the collection's own that its tool ran over the page. They are never run here. */
  readonly filters: readonly string[];
  /** The last time for which it held, as ISO 8601; null while it holds. */
  readonly validUntil: string | null;
}

const range = z.strictObject({
  startBefore: z.string().min(1).optional(),
  startAfter: z.string().min(1).optional(),
  endBefore: z.string().min(1).optional(),
  endAfter: z.string().min(1).optional(),
});
const selector = z.union([z.string().min(1), range]);
const selectors = z
  .union([selector, z.array(selector)])
  .transform((given) => (Array.isArray(given) ? given : [given]) as SourceSelector[]);
const filter = z.union([z.string().min(1), z.record(z.string(), z.unknown())]);
const page = z.looseObject({
  fetch: z.url({ protocol: /^https?$/ }),
  select: selectors.optional(),
  remove: selectors.optional(),
  executeClientScripts: z.boolean().optional(),
  filter: z.array(filter).optional(),
});
const declaration = z.looseObject({
  ...page.partial().shape,
  combine: z.array(page).min(1).max(200).optional(),
  validUntil: z.string().optional(),
});

type Page = z.infer<typeof page>;
type Defaults = Pick<z.infer<typeof declaration>, 'select' | 'remove' | 'executeClientScripts' | 'filter'>;

/** A declaration of one document, or one entry of its history. @throws Error with the first fault, as a sentence */
export function readTerms(given: unknown): DeclaredSource {
  const parsed = declaration.safeParse(lowerValidUntil(given));
  if (!parsed.success) throw new Error(firstFault(parsed.error));
  const { combine, fetch, validUntil, ...defaults } = parsed.data;
  const pages: readonly Page[] = combine ?? (fetch === undefined ? [] : [{ fetch }]);
  const [first, ...rest] = pages;
  if (first === undefined) throw new Error('it says neither what to fetch nor what to combine');
  if (validUntil !== undefined && Number.isNaN(Date.parse(validUntil)))
    throw new Error(`its validUntil, “${validUntil.slice(0, 60)}”, is no date`);
  return {
    address: first.fetch,
    extraction: {
      ...partOf(first, defaults),
      base: first.fetch,
      ...(rest.length === 0 ? {} : { combine: rest.map((one) => ({ url: one.fetch, ...partOf(one, defaults) })) }),
    },
    filters: namesOf([defaults, ...pages]),
    validUntil: validUntil ?? null,
  };
}

/** Some histories write `ValidUntil`. */
function lowerValidUntil(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('ValidUntil' in given)) return given;
  const { ValidUntil: validUntil, ...rest } = given;
  return { validUntil, ...rest };
}

/** What a page says of itself goes before what is said for all pages. */
function partOf(one: Page, defaults: Defaults): PagePart {
  const select = one.select ?? defaults.select;
  const remove = one.remove ?? defaults.remove;
  const scripts = one.executeClientScripts ?? defaults.executeClientScripts;
  return {
    ...(select === undefined || select.length === 0 ? {} : { select }),
    ...(remove === undefined || remove.length === 0 ? {} : { remove }),
    ...(scripts === true ? { render: 'browser' } : {}),
  };
}

function namesOf(parts: readonly Pick<Defaults, 'filter'>[]): string[] {
  const names = parts.flatMap(({ filter: some }) =>
    (some ?? []).flatMap((one) => (typeof one === 'string' ? [one] : Object.keys(one))),
  );
  return [...new Set(names)];
}

function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  return `${where === '' ? 'it' : `its ${where}`} is not as declarations are (${issue?.message ?? 'unknown'})`;
}

import type { ProvisionType } from '#provisions';
import type { NamedStretch } from './pages.ts';
import { isRule, typeRef } from './type-ref.ts';

/** Prose of the types names other types by their ids: readers get their titles, and the way to them. */
export function nameTypes(prose: string, typeOf: (id: string) => ProvisionType | null): NamedStretch[] {
  return prose.split(/\b([a-z]+\.[a-z]+(?:_[a-z]+)*)\b/u).flatMap((text, index): NamedStretch[] => {
    if (text === '') return [];
    const type = index % 2 === 0 ? null : typeOf(text);
    return [
      type === null
        ? { text, address: null }
        : { text: `“${type.title}”`, address: isRule(type) ? typeRef(type).address : null },
    ];
  });
}

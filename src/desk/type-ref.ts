import { families, type ProvisionType, type Severity } from '#provisions';
import type { TypeRef } from './parts.ts';

export function typeRef(type: ProvisionType): TypeRef {
  return { id: type.id, title: type.title, family: familyOf(type), address: `/types/${type.id}` };
}

/** A type that states a rule; passages of the others have a page, but nothing to be compared with. */
export function isRule(type: ProvisionType | null): type is ProvisionType {
  return type !== null && !type.id.startsWith('none.');
}

export function ruleRef(type: ProvisionType | null): TypeRef | null {
  return isRule(type) ? typeRef(type) : null;
}

export function familyKey(type: ProvisionType): keyof typeof families {
  return type.id.slice(0, type.id.indexOf('.')) as keyof typeof families;
}

export function familyOf(type: ProvisionType): string {
  return families[familyKey(type)];
}

const severities = ['low', 'medium', 'high'] as const;

export function severityOf(level: number | null): Severity {
  return severities[level ?? 0] ?? 'low';
}

export function levelOf(severity: string): number {
  return severities.indexOf(severity as Severity);
}

/** Types by family, in the order of the families. */
export function byFamily<T>(
  types: readonly ProvisionType[],
  show: (type: ProvisionType) => T,
): { family: string; types: T[] }[] {
  return (Object.keys(families) as (keyof typeof families)[])
    .filter((key) => key !== 'none')
    .map((key) => ({ family: families[key], types: types.filter((type) => familyKey(type) === key).map(show) }))
    .filter((family) => family.types.length > 0);
}

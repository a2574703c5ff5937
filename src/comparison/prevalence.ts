/** A type as far as counting needs it. */
export interface CountedType {
  readonly id: string;
  readonly standsIn: readonly string[];
}

/** A document whose current words were read. */
export interface ReadableDocument {
  readonly documentId: string;
  readonly platformId: string;
  readonly kind: string;
}

/** How many provisions of one type and severity (0 low, 1 medium, 2 high) a platform has. */
export interface Members {
  readonly platformId: string;
  readonly severity: number;
  readonly provisions: number;
}

export interface TypeCount {
  readonly type: string;
  /** N: platforms among M with at least one provision of the type. */
  readonly platforms: number;
  readonly provisions: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  /** M: platforms with a readable current document of a kind in which the type can stand. */
  readonly of: number;
}

/** The platforms that M counts for a type: the same whoever asks. */
export function platformsCounted(type: CountedType, documents: readonly ReadableDocument[]): Set<string> {
  return new Set(documents.filter(({ kind }) => type.standsIn.includes(kind)).map(({ platformId }) => platformId));
}

/**
 * Counts one type. N counts only platforms of M, wherever in their documents the provision stands, so that N ≤ M and
 * “M less N” are the platforms where such a document was read and none was found. Provisions are counted everywhere.
 */
export function countType(
  type: CountedType,
  documents: readonly ReadableDocument[],
  members: readonly Members[],
): TypeCount {
  const counted = platformsCounted(type, documents);
  const having = new Set(members.filter(({ platformId }) => counted.has(platformId)).map((one) => one.platformId));
  const sum = (holds: (severity: number) => boolean) =>
    members.reduce((total, one) => (holds(one.severity) ? total + one.provisions : total), 0);
  return {
    type: type.id,
    platforms: having.size,
    provisions: sum(() => true),
    high: sum((severity) => severity >= 2),
    medium: sum((severity) => severity === 1),
    low: sum((severity) => severity <= 0),
    of: counted.size,
  };
}

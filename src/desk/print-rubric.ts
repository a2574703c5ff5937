import { affectedGroups, affectedPlaces, changeKinds, rubricOfChanges, shiftFamilies, shiftRules } from '#changes';

/** The rubric of changes as it stands in the rules themselves, for the page that prints it. */
export interface RubricOfChanges {
  readonly release: string;
  readonly kinds: readonly string[];
  readonly groups: readonly string[];
  readonly places: readonly string[];
  readonly families: readonly {
    readonly title: string;
    readonly rules: readonly {
      readonly id: string;
      readonly title: string;
      readonly meaning: string;
      readonly direction: string;
      /** 1 slight, 2 considerable, 3 grave. */
      readonly weight: 1 | 2 | 3;
    }[];
  }[];
}

export function printRubric(): RubricOfChanges {
  return {
    release: rubricOfChanges,
    kinds: Object.values(changeKinds),
    groups: affectedGroups,
    places: affectedPlaces,
    families: Object.entries(shiftFamilies).map(([id, title]) => ({
      title,
      rules: shiftRules
        .filter((rule) => rule.id.startsWith(`${id}.`))
        .map(({ id: rule, title: named, meaning, direction, weight }) => ({
          id: rule,
          title: named,
          meaning,
          direction,
          weight,
        })),
    })),
  };
}

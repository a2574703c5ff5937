export { canBeBroken, type StatedRule } from './binds.ts';
export {
  linkConsequences,
  statedConsequences,
  type StatedConsequences,
  type ConsequenceLink,
  type PlacedProvision,
  type Reach,
} from './link-consequences.ts';
export { consequenceKinds, type ConsequenceKind } from './outcomes.ts';

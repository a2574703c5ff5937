export { canBeBroken } from './binds.ts';
export {
  linkConsequences,
  stateConsequences,
  type StatedConsequences,
  statedConsequences,
  type ConsequenceLink,
  type PlacedProvision,
  type Reach,
} from './link-consequences.ts';
export type { ConsequenceKind } from './outcomes.ts';

export { insertMany, settleLater } from './bulk.ts';
export {
  atOnce,
  connect,
  openStore,
  type Database,
  type DatabaseTransaction,
  type Reach,
  type Store,
} from './database.ts';
export { refreshStatistics } from './statistics.ts';
export { lockDirectory, lockHolder, type Lock } from './lock.ts';
export type { ChangedProvision, StoredProvisionMeaning, SourceKind, Tables } from './tables.ts';
export { sql } from 'kysely';

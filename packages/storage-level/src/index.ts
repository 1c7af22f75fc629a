export { levelStorage, openLevelStorage } from './level-storage.ts';
export type { LevelStorageOptions } from './level-options.ts';
export type { LevelDatabasePlace } from './level-place.ts';
export type { LevelDatabase } from './level-database.ts';
export type { SyncPolicy } from './disk-sync.ts';

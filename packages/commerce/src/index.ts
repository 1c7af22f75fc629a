export { createSessions, type CreateSessionsOptions } from './sessions/create-sessions.ts';
export type {
  Session,
  SessionFields,
  SessionPatch,
  SessionPatchOptions,
  Sessions,
  SessionStats,
} from './sessions/sessions.ts';
export { createCarts, type CreateCartsOptions } from './carts/create-carts.ts';
export type {
  Cart,
  CartAddRequest,
  CartChangeRequest,
  CartLine,
  CartMergeRequest,
  CartMergeResult,
  CartRemoveRequest,
  Carts,
  CartSetQuantityRequest,
} from './carts/carts.ts';
export { createInventory, type CreateInventoryOptions } from './inventory/create-inventory.ts';
export type {
  AdjustRequest,
  AdjustResult,
  Claim,
  ExtendResult,
  Inventory,
  InventoryLine,
  Refusal,
  Reservation,
  ReservationStatus,
  ReserveRequest,
  RestockRequest,
  Shortage,
  StockLevel,
  SweepResult,
} from './inventory/inventory.ts';
export type {
  Audit,
  AuditDifference,
  AuditedOrder,
  AuditRequest,
  AuditTotals,
} from './inventory/audit.ts';

import { createCarts, createInventory, createSessions } from '@spillway/commerce';
import type { Carts, Inventory, Sessions } from '@spillway/commerce';
import type { Kv } from '@spillway/kv';
import { systemClock, systemRandom, type Clock, type Random } from '@spillway/runtime';
import { Catalogue } from './catalogue/catalogue.ts';
import { CatalogueRecords } from './catalogue/catalogue-records.ts';
import { finishImport, importCatalogue, type ImportOutcome } from './catalogue/import-catalogue.ts';
import { digestOf, readCatalogue } from './catalogue/read-catalogue.ts';
import { CheckoutRecords } from './checkout/checkout-records.ts';
import { Checkouts } from './checkout/checkouts.ts';
import { Money } from './money.ts';
import { OrderRecords } from './orders/order-records.ts';
import { settleMarkedOrders } from './orders/settle-order.ts';
import type { ShopperFields } from './sessions/shopper.ts';
import { SESSION_LIFETIME_MS_MAX, SESSION_TTL_MS } from './sessions/session-lifetime.ts';
import { StockBoard } from './stock/stock-board.ts';
import { StockFeed } from './stock/stock-feed.ts';

/** Options of {@link createShop}. */
export interface CreateShopOptions {
  /** Where everything lives. It stays the caller's: `close()` of the shop does not close it. */
  readonly kv: Kv;
  /** How long in ms a checkout holds its units. Default 5 minutes. */
  readonly holdMs?: number;
  /** ISO 4217 code of all prices. Default `EUR`. */
  readonly currency?: string;
  /** The KV's clock. Default: the system's. */
  readonly clock?: Clock;
  readonly random?: Random;
}

/** The shop without its web pages: everything that the routes use. */
export interface Shop {
  readonly kv: Kv;
  readonly clock: Clock;
  readonly random: Random;
  readonly money: Money;
  readonly holdMs: number;
  readonly inventory: Inventory;
  /** The stock of the race page, kept apart from the shop's own books. */
  readonly raceInventory: Inventory;
  readonly carts: Carts;
  readonly sessions: Sessions<ShopperFields>;
  readonly checkouts: Checkouts;
  readonly orders: OrderRecords;
  readonly stock: StockBoard;
  readonly feed: StockFeed;
  /** What is for sale now; replaced as a whole by an import. */
  catalogue(): Catalogue;
  /** Makes a product file the catalogue. @throws CATALOGUE_INVALID, with nothing imported. */
  importFile(text: string, source: string): Promise<ImportOutcome>;
  /** Tells the boards and the open pages that the stock of these SKUs changed. */
  readonly stockChanged: (skus: readonly string[]) => void;
  /** Stops the timers. */
  close(): void;
}

/**
 * Opens the shop over a KV: completes what a crash cut short (imports, orders) and reads the
 * catalogue. A new data folder has none until `importFile` is called.
 */
export async function createShop(options: CreateShopOptions): Promise<Shop> {
  const { kv, holdMs = 5 * 60_000, clock = systemClock, random = systemRandom } = options;
  const inventory = createInventory({ kv, clock });
  const carts = createCarts({ kv, clock });
  const orders = new OrderRecords(kv);
  const records = new CatalogueRecords(kv);
  await finishImport({ records, inventory });
  await settleMarkedOrders({ orders, inventory, carts });
  let catalogue = await loadCatalogue(records);
  const stock = new StockBoard(inventory, clock);
  const feed = new StockFeed({ board: stock, clock });
  const stockChanged = (skus: readonly string[]): void => {
    stock.forget(skus);
    feed.refresh();
  };
  return {
    kv,
    clock,
    random,
    holdMs,
    inventory,
    carts,
    orders,
    stock,
    feed,
    stockChanged,
    money: new Money(options.currency ?? 'EUR'),
    raceInventory: createInventory({ kv, clock, namespace: 'race' }),
    sessions: createSessions<ShopperFields>({ kv, clock, random, ...SESSION_TIMES }),
    checkouts: new Checkouts({
      records: new CheckoutRecords(kv),
      inventory,
      carts,
      catalogue: () => catalogue,
      clock,
      random,
      holdMs,
      onStockChange: stockChanged,
    }),
    catalogue: () => catalogue,
    async importFile(text, source) {
      const products = readCatalogue(text);
      const file = { products, digest: digestOf(text), source, nowMs: clock.wallMs() };
      const outcome = await importCatalogue({ records, inventory }, file);
      catalogue = await loadCatalogue(records);
      return outcome;
    },
    close: () => feed.close(),
  };
}

const SESSION_TIMES = { ttlMs: SESSION_TTL_MS, lifetimeMsMax: SESSION_LIFETIME_MS_MAX };

async function loadCatalogue(records: CatalogueRecords): Promise<Catalogue> {
  const head = await records.current();
  return new Catalogue(head === undefined ? [] : await records.readProducts(head.generation));
}

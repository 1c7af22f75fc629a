import type { RedisConnection, RedisExecutor } from './redis-executor.ts';

/** An executor whose client is loaded and made at the first operation. */
export class LazyExecutor implements RedisExecutor {
  readonly topology: RedisExecutor['topology'];
  readonly #make: () => Promise<RedisExecutor>;
  #executor: RedisExecutor | undefined;
  #making: Promise<RedisExecutor> | undefined;
  #isClosed = false;

  constructor(topology: RedisExecutor['topology'], make: () => Promise<RedisExecutor>) {
    this.topology = topology;
    this.#make = make;
  }

  load(): Promise<void> | undefined {
    return this.#executor === undefined ? this.#made().then(() => undefined) : undefined;
  }

  async connect(): Promise<void> {
    await (await this.#made()).connect();
  }

  connectionOf(key: string | Buffer): RedisConnection | Promise<RedisConnection> {
    if (this.#executor !== undefined) return this.#executor.connectionOf(key);
    return this.#made().then((executor) => executor.connectionOf(key));
  }

  async primaries(): Promise<readonly RedisConnection[]> {
    return await (await this.#made()).primaries();
  }

  async refresh(key: string | Buffer): Promise<void> {
    await this.#executor?.refresh(key);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#making?.catch(() => undefined);
    await this.#executor?.close();
  }

  async #made(): Promise<RedisExecutor> {
    this.#making ??= this.#make();
    try {
      this.#executor = await this.#making;
    } catch (error) {
      this.#making = undefined; // the client may be installed by then
      throw error;
    }
    if (this.#isClosed) await this.#executor.close();
    return this.#executor;
  }
}

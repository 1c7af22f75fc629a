import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What the proxy does when a client sends what is waited for. */
export type Cut =
  /** The server never gets it. */
  | 'before'
  /** The server gets it, and its answer is thrown away. */
  | 'after';

/** A TCP proxy before a server that cuts connections at a moment of the test's choice. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #plan: { readonly word: string; readonly cut: Cut } | undefined;
  #interruption: { readonly word: string; readonly act: () => Promise<void> } | undefined;
  /** How often it has cut. */
  cuts = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(port: number): Promise<CuttingProxy> {
    const server = createServer({ noDelay: true });
    const proxy = new CuttingProxy(server);
    server.on('connection', (client) => proxy.#join(client, connect(port, '127.0.0.1')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Cuts the connection on which this word is sent next; once. */
  cutAt(word: string, cut: Cut): void {
    this.#plan = { word, cut };
  }

  /** Does this each time that a client sends the word, before the server gets it. */
  interruptAt(word: string, act: () => Promise<void>): void {
    this.#interruption = { word, act };
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket, server: Socket): void {
    let isCut = false;
    const cutNow = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', cutNow);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        cutNow();
      });
    }
    client.on('data', (bytes) => {
      const plan = this.#plan;
      if (plan !== undefined && bytes.includes(plan.word)) {
        this.#plan = undefined;
        this.cuts++;
        isCut = true;
        if (plan.cut === 'before') cutNow();
      }
      const interruption = this.#interruption;
      if (interruption === undefined || !bytes.includes(interruption.word)) {
        if (!server.destroyed) server.write(bytes);
        return;
      }
      client.pause();
      void interruption.act().then(() => {
        server.write(bytes);
        client.resume();
      });
    });
    server.on('data', (bytes) => {
      if (isCut) cutNow();
      else client.write(bytes);
    });
  }
}

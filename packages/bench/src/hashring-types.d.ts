/** The part of the untyped npm package that the ring bench uses. */
declare module 'hashring' {
  export default class HashRing {
    constructor(servers: readonly string[]);
    get(key: string): string;
    range(key: string, size: number): string[];
    add(server: string): this;
    remove(server: string): this;
  }
}

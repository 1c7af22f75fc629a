/** How a register's state is stored. */
export interface RegisterCodec<State> {
  encode(state: State): Uint8Array;
  /** Throws on bytes it does not know. */
  decode(bytes: Uint8Array): State;
}

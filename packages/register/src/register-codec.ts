/** How a register's state is stored. */
export interface RegisterCodec<State> {
  /**
   * The bytes of a state, after `headroom` bytes that are left free for the register's own header: so
   * a state is written once, not copied.
   */
  encode(state: State, headroom: number): Uint8Array;
  /** Throws on bytes it does not know. `bytes` is read-only and may be shared. */
  decode(bytes: Uint8Array): State;
}

/** How a register's state is stored. */
export interface RegisterCodec<State> {
  /**
   * The bytes of a state, after `headroom` bytes that are left free for the register's own header:
   * so a state is written once, not copied.
   */
  encode(state: State, headroom: number): Uint8Array;
  /**
   * The state in `bytes` from `offset` on; throws on what it does not know. The bytes are read-only
   * and lent: a state may refer to them, and is used in the turn it was made in only.
   */
  decode(bytes: Uint8Array, offset: number): State;
}

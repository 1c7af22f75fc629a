import { isSpillwayError } from '@spillway/runtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeValue, encodeValue } from './json-value.ts';
import { kvStateCodec, liveState, type KvState } from './kv-state.ts';

const operation = fc.record({
  id: fc.string({ minLength: 1, maxLength: 30 }),
  fingerprint: fc.string({ maxLength: 16 }),
  answer: fc.constantFrom<string | number | boolean | null>(null, true, 0, 'x'),
});
const version = fc.stringMatching(/^[0-9a-z]{1,9}\.[0-9A-Za-z]{10}\.[0-9a-z]{1,3}$/);
const jsonValue = fc.jsonValue({ noUnicodeString: false });

describe('the stored form of a KV state', () => {
  it('gives back what went in, behind any headroom', () => {
    const states = fc.record({
      value: fc.option(jsonValue, { nil: undefined }),
      expiresAtMs: fc.option(fc.nat(), { nil: undefined }),
      version,
      operations: fc.array(operation, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(states, fc.nat(40), ({ value, ...rest }, headroom) => {
        const stored = value === undefined ? undefined : encodeValue(value, 1_000_000);
        const state: KvState = { ...rest, value: stored };
        const again = kvStateCodec.decode(kvStateCodec.encode(state, headroom), headroom);
        expect({ ...again, value: undefined }).toEqual({ ...rest, value: undefined });
        expect(again.value && decodeValue(again.value)).toEqual(
          value === undefined ? undefined : JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it('is refused when it is of another format or cut off', () => {
    const bytes = kvStateCodec.encode(
      { value: encodeValue(1, 100), expiresAtMs: 1, version: 'v', operations: [] },
      0,
    );
    const other = Buffer.from(bytes).fill(0, 0, 1);
    for (const damaged of [other, Buffer.alloc(0), Buffer.from(bytes).subarray(0, 2)]) {
      let code = 'none';
      try {
        kvStateCodec.decode(damaged, 0);
      } catch (error) {
        code = isSpillwayError(error) ? error.code : String(error);
      }
      expect(code).toBe('KV_CORRUPT');
    }
  });

  it('shows no value from the millisecond of its expiry on', () => {
    const value = encodeValue('x', 100);
    const state: KvState = { value, expiresAtMs: 1000, version: 'v', operations: [] };
    expect(liveState(state, 999)).toBe(state);
    expect(liveState(state, 1000)).toBeUndefined();
    expect(liveState({ ...state, value: undefined }, 0)).toBeUndefined();
  });
});

import type { AbstractLevel } from 'abstract-level';
import type { ClassicLevel } from 'classic-level';
import { MemoryLevel } from 'memory-level';
import { expect, expectTypeOf, test } from 'vitest';
import { levelStorage, type LevelDatabase } from '@spillway/storage-level';

type Format = string | Buffer | Uint8Array;

test('every database of the abstract-level family fits, whatever its own encodings are', () => {
  expectTypeOf<AbstractLevel<Format>>().toExtend<LevelDatabase>();
  expectTypeOf<
    AbstractLevel<Format, Buffer, { readonly cart: string }>
  >().toExtend<LevelDatabase>();
  expectTypeOf<ClassicLevel<number, Uint8Array>>().toExtend<LevelDatabase>();
  expectTypeOf<MemoryLevel<Buffer, Buffer>>().toExtend<LevelDatabase>();
  expectTypeOf<ReturnType<MemoryLevel['sublevel']>>().toExtend<LevelDatabase>();
});

test.each(['buffer', 'view'] as const)(
  'a memory-level that stores %s takes any bytes, whatever its default encoding is',
  async (storeEncoding) => {
    const database = new MemoryLevel<string, string>({ storeEncoding, valueEncoding: 'json' });
    await using storage = levelStorage({ database });
    const value = new Uint8Array([0, 0x80, 0xff]);
    await storage.commit({ writes: [{ kind: 'put', key: '\xff\0', value }] });
    expect(await storage.get('\xff\0')).toMatchObject({ value });
    for await (const page of storage.scan({})) expect(page).toMatchObject([{ value }]);
  },
);

test('a memory-level that stores text only is refused, for it cannot hold bytes', () => {
  const database = new MemoryLevel({ storeEncoding: 'utf8' });
  expect(() => levelStorage({ database })).toThrow('bytes');
});

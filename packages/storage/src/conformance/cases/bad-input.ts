import { bytes, put } from '../case-tools.ts';

/** What is not a key: not a string, empty, or with code units that are no bytes. */
export const BAD_KEYS: readonly unknown[] = [
  '',
  undefined,
  null,
  7,
  true,
  Symbol('k'),
  10n,
  {},
  ['k'],
  bytes('k'),
  '\u0100',
  'key €',
  '\ud800',
  '\udfff',
  '\u{1f600}',
];

const key = 'k';
const value = bytes('v');
const INVALID = 'STORAGE_COMMIT_INVALID';

function adds(field: string, bad: readonly unknown[]): (readonly [string, unknown, string])[] {
  return bad.map((amount) => [
    `${field} ${typeof amount} ${String(amount)}`,
    { writes: [put('a', 'v'), { kind: 'add', key: 'n', delta: 1, [field]: amount }] },
    INVALID,
  ]);
}

const NOT_INTEGERS = [Number.NaN, Infinity, -Infinity, 0.5, 2 ** 53, -(2 ** 53), '1', null, 1n];

/** Commits that are refused: what is wrong, the commit, the code of the error. */
export const BAD_COMMITS: readonly (readonly [string, unknown, string])[] = [
  ['undefined', undefined, INVALID],
  ['null', null, INVALID],
  ['a text', 'commit', INVALID],
  ['nothing to do', {}, INVALID],
  ['three empty lists', { checks: [], writes: [], returning: [] }, INVALID],
  ['checks that are no list', { checks: { kind: 'absent', key } }, INVALID],
  ['writes that are no list', { writes: 'put' }, INVALID],
  ['writes that are null', { writes: null, returning: [key] }, INVALID],
  ['returning that is no list', { returning: key }, INVALID],
  ['returning that is null', { writes: [put(key, 'v')], returning: null }, INVALID],
  ['a write that is null', { writes: [put('a', 'v'), null] }, INVALID],
  ['a write that is a text', { writes: ['put'] }, INVALID],
  ['a write without a kind', { writes: [{ key, value }] }, INVALID],
  ['a write of an unknown kind', { writes: [{ kind: 'merge', key, value }] }, INVALID],
  ['a write whose kind is a symbol', { writes: [{ kind: Symbol('put'), key }] }, INVALID],
  ['a write whose kind is a bigint', { writes: [{ kind: 1n, key }] }, INVALID],
  ['a check that is undefined', { checks: [undefined] }, INVALID],
  ['a check of an unknown kind', { checks: [{ kind: 'exists', key }] }, INVALID],
  ['a check whose kind is an object', { checks: [{ kind: Object.create(null), key }] }, INVALID],
  ['a version that is a text', { checks: [{ kind: 'version', key, version: '1' }] }, INVALID],
  ['a version that is missing', { checks: [{ kind: 'version', key }] }, INVALID],
  ['a stamp that is missing', { writes: [{ kind: 'stamp', key }] }, INVALID],
  ['a stamp that is bytes', { writes: [{ kind: 'put', key, value, stamp: value }] }, INVALID],
  ['a stamp of 17 bytes', { writes: [{ kind: 'stamp', key, stamp: 's'.repeat(17) }] }, INVALID],
  ['a stamp that is no bytes', { writes: [{ kind: 'stamp', key, stamp: '\u0100' }] }, INVALID],
  [
    'a checked stamp too long',
    { checks: [{ kind: 'stampAtMost', key, stamp: ' '.repeat(17) }] },
    INVALID,
  ],
  ['a checked stamp missing', { checks: [{ kind: 'stampAtMost', key }] }, INVALID],
  ['an expiry that is NaN', { writes: [{ kind: 'put', key, value, expiresAtMs: NaN }] }, INVALID],
  ['an expiry below 0', { writes: [{ kind: 'put', key, value, expiresAtMs: -1 }] }, INVALID],
  [
    'an expiry with a fraction',
    { writes: [{ kind: 'put', key, value, expiresAtMs: 0.5 }] },
    INVALID,
  ],
  ['an infinite expiry', { writes: [{ kind: 'put', key, value, expiresAtMs: Infinity }] }, INVALID],
  [
    'an expiry that is a Date',
    { writes: [{ kind: 'put', key, value, expiresAtMs: new Date(0) }] },
    INVALID,
  ],
  [
    'an expiry of an add that is a text',
    { writes: [{ kind: 'add', key, delta: 1, expiresAtMs: '1' }] },
    INVALID,
  ],
  ['an add without a delta', { writes: [{ kind: 'add', key }] }, INVALID],
  ...adds('delta', NOT_INTEGERS),
  ...adds('floor', NOT_INTEGERS),
  ...adds('ceiling', NOT_INTEGERS),
  [
    'a floor above the ceiling',
    { writes: [{ kind: 'add', key, delta: 1, floor: 2, ceiling: 1 }] },
    INVALID,
  ],
  ['one key written twice', { writes: [put(key, '1'), { kind: 'delete', key }] }, INVALID],
  ['a log and its head', { writes: [{ kind: 'append', log: 'l', value }, put('l', '5')] }, INVALID],
  [
    'a log and one of its entries',
    { writes: [put('l\0\0\0\0\0\0\0\x01', 'v'), { kind: 'append', log: 'l', value }] },
    INVALID,
  ],
  [
    'a log that is an entry of another',
    {
      writes: [
        { kind: 'append', log: 'l', value },
        { kind: 'append', log: 'l\0\0\0\0\0\0\0\x01', value },
      ],
    },
    INVALID,
  ],
  ...[
    'v',
    7,
    null,
    undefined,
    [1],
    new Uint16Array(1),
    new ArrayBuffer(1),
    new DataView(new ArrayBuffer(1)),
  ].map(
    (bad) =>
      [
        `a value that is ${Object.prototype.toString.call(bad)}`,
        { writes: [put('a', 'v'), { kind: 'put', key, value: bad }] },
        'STORAGE_VALUE_INVALID',
      ] as const,
  ),
  [
    'an appended value that is a text',
    { writes: [{ kind: 'append', log: 'l', value: 'v' }] },
    'STORAGE_VALUE_INVALID',
  ],
  [
    'a partition that is empty',
    { writes: [put(key, 'v')], partition: '' },
    'STORAGE_OPTION_INVALID',
  ],
  [
    'a partition that is a number',
    { writes: [put(key, 'v')], partition: 7 },
    'STORAGE_OPTION_INVALID',
  ],
  [
    'a partition of 256 bytes',
    { writes: [put(key, 'v')], partition: 'p'.repeat(256) },
    'STORAGE_OPTION_INVALID',
  ],
];

/** Options of reads that are refused; those without a partition by `commit` as well. */
export const BAD_READ_OPTIONS: readonly unknown[] = [
  null,
  'options',
  7,
  { timeoutMs: 0 },
  { timeoutMs: -1 },
  { timeoutMs: Number.NaN },
  { timeoutMs: -Infinity },
  { timeoutMs: '5' },
  { signal: {} },
  { signal: 'now' },
  { signal: null },
  { partition: '' },
  { partition: 7 },
  { partition: '\u0100' },
  { partition: 'p'.repeat(256) },
];

/** Ranges that are refused, and the code of the error. */
export const BAD_RANGES: readonly (readonly [unknown, string])[] = [
  [null, 'STORAGE_OPTION_INVALID'],
  ['a', 'STORAGE_OPTION_INVALID'],
  [{ start: 7 }, 'STORAGE_KEY_INVALID'],
  [{ end: null }, 'STORAGE_KEY_INVALID'],
  [{ start: bytes('a') }, 'STORAGE_KEY_INVALID'],
  [{ start: '\u0100' }, 'STORAGE_KEY_INVALID'],
  [{ end: '\ud800' }, 'STORAGE_KEY_INVALID'],
];

/** Options of a scan that are refused. */
export const BAD_SCAN_OPTIONS: readonly unknown[] = [
  { limit: -1 },
  { limit: 0.5 },
  { limit: Number.NaN },
  { limit: '10' },
  { pageSize: 0 },
  { pageSize: 1001 },
  { pageSize: 1.5 },
  { pageSize: Infinity },
  { reverse: 'yes' },
];

const SLOTS = 16_384;
/** CRC-16/XMODEM, as the Redis Cluster specification asks for: polynomial 0x1021, start 0. */
const TABLE = crcTable();

/** The hash slot of a key of Redis Cluster: that of its hash tag, if it has one. */
export function slotOf(key: string | Buffer): number {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'utf8') : key;
  const open = bytes.indexOf(0x7b);
  const close = open < 0 ? -1 : bytes.indexOf(0x7d, open + 1);
  const tagged = close > open + 1;
  let crc = 0;
  for (let i = tagged ? open + 1 : 0; i < (tagged ? close : bytes.length); i++) {
    crc = ((crc << 8) & 0xffff) ^ (TABLE[(crc >>> 8) ^ (bytes[i] ?? 0)] ?? 0); // 256 entries
  }
  return crc % SLOTS;
}

function crcTable(): Uint16Array {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ ((crc & 0x8000) === 0 ? 0 : 0x1021);
    table[byte] = crc & 0xffff;
  }
  return table;
}

/** Number of bytes of a UTF-8 sequence by its first byte; 0 for a byte that cannot begin one. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** Smallest and largest second byte after a first byte: rules out overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** Where the first byte stands that is not UTF-8 (Unicode 15, table 3-7); -1 when all are. A cut sequence at the end counts. */
export function indexOfInvalidUtf8(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0 || index + length > bytes.length) return index;
    for (let offset = 1; offset < length; offset += 1) {
      const [low, high] = offset === 1 ? secondByteRange(lead) : [0x80, 0xbf];
      const byte = bytes[index + offset] ?? 0;
      if (byte < low || byte > high) return index;
    }
    index += length;
  }
  return -1;
}

/** How many bytes from the start do not end in the middle of a sequence. */
export function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

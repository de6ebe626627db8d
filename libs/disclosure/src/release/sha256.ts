/**
 * SHA-256 of the UTF-8 form of a text, in hexadecimal.
 *
 * @example sha256('abc') // 'ba7816bf…'
 * @see FIPS 180-4; equals `createHash('sha256')` of Node
 */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const length = bytes.length;
  const padded = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(padded.length - 4, (length << 3) >>> 0);
  const { initial, rounds } = constants();
  const state = initial.slice();
  const w = new Uint32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(offset + i * 4);
    for (let i = 16; i < 64; i++)
      w[i] =
        (w[i - 16] as number) + mix(w[i - 15] as number, 7, 18, 3) + (w[i - 7] as number) + mix(w[i - 2] as number, 17, 19, 10);
    compress(state, w, rounds);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const mix = (x: number, a: number, b: number, shift: number): number => (rotate(x, a) ^ rotate(x, b) ^ (x >>> shift)) >>> 0;
const turn = (x: number, a: number, b: number, c: number): number => (rotate(x, a) ^ rotate(x, b) ^ rotate(x, c)) >>> 0;

function compress(state: Uint32Array, w: Uint32Array, rounds: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + turn(e, 6, 11, 25) + (choice >>> 0) + (rounds[i] as number) + (w[i] as number)) >>> 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turn(a, 2, 13, 22) + (majority >>> 0)) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] as number) + word));
}

/** Fractional parts of the square roots of the first 8 primes and of the cube roots of the first 64. */
function constants(): { initial: Uint32Array; rounds: Uint32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 0x100000000);
  return {
    initial: Uint32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p))),
    rounds: Uint32Array.from(primes, (p) => fraction(Math.cbrt(p))),
  };
}

function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

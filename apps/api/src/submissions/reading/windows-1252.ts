const FROM_80_TO_9F = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** The character that a byte means in Windows-1252, the usual origin of text that is not UTF-8; some runtimes decode it as Latin-1. */
export function windows1252Character(byte: number): string {
  return (byte >= 0x80 && byte <= 0x9f ? FROM_80_TO_9F[byte - 0x80] : String.fromCharCode(byte)) ?? '';
}

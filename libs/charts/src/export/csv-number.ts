const DIGITS = 12;

/** A number as a file carries it: at most twelve significant digits, which drops the noise of binary sums, and never an exponent. */
export function csvNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const read = Number(value.toPrecision(DIGITS));
  if (read === 0) return '0';
  const places = Math.min(100, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(read)))));
  const text = Math.abs(read) < 1e21 ? read.toFixed(places) : String(BigInt(read));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * r_wg(J) of James, Demaree and Wolf from r*wg(J), for comparison with published values only: J·r* / (J·r* + 1 − r*), and 0 where answers differ
 * more than by chance.
 */
export function jamesAgreement(star: number, statements: number): number {
  const agreement = Math.max(0, star);
  return (statements * agreement) / (statements * agreement + 1 - agreement);
}

/** Accessible name of a mark: its words, beginning with its visible label. */
export function markName(label: string, readOut: string): string {
  return readOut.includes(label) ? readOut : `${label}: ${readOut}`;
}

/** Opens an address as a new page: nothing of the present one is left. */
export function leave(address: string): void {
  window.location.assign(address);
}

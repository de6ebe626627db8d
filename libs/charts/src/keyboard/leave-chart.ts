/** Gives the focus of a mark to its chart as a whole, so that the reading position is kept and the next Tab goes on from there. */
export function leaveChart(mark: Element): void {
  const chart = mark.closest('svg');
  chart?.setAttribute('tabindex', '-1');
  chart?.focus({ preventScroll: true });
}

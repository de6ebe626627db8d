/** Scrolls a focused mark out from under the read-out, which stays at the bottom of the window while a tall chart is used. */
export function keepInView(mark: Element): void {
  requestAnimationFrame(() => {
    const panel = mark.closest('.bm-chart')?.querySelector('.bm-read-out--filled');
    if (!panel) return;
    const covered = panel.getBoundingClientRect();
    const shown = mark.getBoundingClientRect();
    if (shown.bottom > covered.top && shown.top < covered.bottom) mark.scrollIntoView({ block: 'center' });
  });
}

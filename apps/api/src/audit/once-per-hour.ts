/** The hour of a moment, such as `2026-03-31T09Z`. */
export const hourOf = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 13)}Z`;

/** Does a work once an hour for each key; whoever asks meanwhile waits for the same. What has failed is done again. */
export class OncePerHour {
  private hour = '';
  private done = new Map<string, Promise<void>>();

  run(hour: string, key: string, work: () => Promise<void>): Promise<void> {
    if (hour !== this.hour) {
      this.hour = hour;
      this.done = new Map();
    }
    const { done } = this;
    const before = done.get(key);
    if (before) return before;
    const begun = work();
    done.set(key, begun);
    begun.catch(() => done.delete(key));
    return begun;
  }
}

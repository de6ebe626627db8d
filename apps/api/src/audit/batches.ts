import { setImmediate } from 'node:timers/promises';

interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Hands items that arrive together to one writer, one batch after another and in the order of their arrival. */
export class Batches<Item> {
  private waiting: Waiting<Item>[] = [];
  private writing: Promise<void> | null = null;

  constructor(
    private readonly write: (items: readonly Item[]) => Promise<void>,
    private readonly most = 500,
  ) {}

  /** Resolves once the batch of the item is written; rejects when it could not be. */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.writing ??= this.writeAll();
    });
  }

  /** Resolves once nothing waits. */
  async idle(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    await setImmediate();
    while (this.waiting.length > 0) await this.writeOne(this.waiting.splice(0, this.most));
    this.writing = null;
  }

  private async writeOne(batch: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.write(batch.map(({ item }) => item));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

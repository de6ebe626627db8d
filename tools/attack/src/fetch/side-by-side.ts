/** Requests of one viewer that are on their way at once. */
const WIDTH = 6;

/** What the work makes of each item, in the order of the items, a few of them at a time. */
export async function sideBySide<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const next = items.entries();
  const worker = async () => {
    for (const [k, item] of next) results[k] = await work(item);
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return results;
}

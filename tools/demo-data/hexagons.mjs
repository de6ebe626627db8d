import { SOURCE } from './organisation-rows.mjs';

const BAND = 3;

/**
 * Places on a hexagon map, one after the other, each beside the one before (odd-r coordinates, `r` growing upwards): bands of `height`
 * rows, walked column by column, up one and down the next.
 */
function* walk(width, height) {
  for (let band = 0; ; band++) {
    for (let column = 0; column < width; column++) {
      for (let step = 0; step < height; step++) {
        const up = column % 2 === 0;
        yield { q: (band % 2 === 0 ? column : width - 1 - column) + 1, r: band * height + (up ? step : height - 1 - step) + 1 };
      }
    }
  }
}

/** One hexagon for each system there was at first; neighbours in the order are neighbours on the map, so regions hang together. */
export function hexRows({ mapOrder, scale }) {
  const height = BAND * Math.ceil(Math.sqrt(scale));
  const columns = Math.ceil(mapOrder.length / (2 * height));
  const places = walk(columns % 2 === 1 ? columns : columns + 1, height);
  return mapOrder.map(({ code, label }) => ({ system: code, label, ...places.next().value, source: SOURCE }));
}

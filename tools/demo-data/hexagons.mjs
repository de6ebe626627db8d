import { SOURCE } from './organisation-rows.mjs';

const BAND = 3;
const BANDS = 3;

/**
 * Places on a hexagon map, one after the other, each beside the one before (odd-r coordinates, `r` growing upwards): bands of `height`
 * rows and an odd number of columns, walked column by column, up one and down the next. A band begins half a hexagon aside.
 */
function* walk(width, height) {
  let q = 1;
  for (let band = 0; ; band++) {
    const ahead = band % 2 === 0 ? 1 : -1;
    const bottom = band * height + 1;
    for (let column = 0; column < width; column++) {
      const up = column % 2 === 0;
      for (let step = 0; step < height; step++) yield { q, r: bottom + (up ? step : height - 1 - step) };
      if (column < width - 1) q += ahead;
    }
    q += (bottom + height - 1) % 2 === 1 ? 1 : -1;
  }
}

/** One hexagon for each system there was at first; neighbours in the order are neighbours on the map, so regions hang together. */
export function hexRows({ mapOrder, scale }) {
  const height = BAND * Math.ceil(Math.sqrt(scale));
  const columns = Math.ceil(mapOrder.length / (BANDS * height));
  const places = walk(columns % 2 === 1 ? columns : columns + 1, height);
  const rows = mapOrder.map(({ code, label }) => ({ system: code, label, ...places.next().value, source: SOURCE }));
  const left = Math.min(...rows.map(({ q }) => q));
  return rows.map((row) => ({ ...row, q: row.q - left + 1 }));
}

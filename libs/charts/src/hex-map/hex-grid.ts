/** Odd-r hexagon grid with pointed tops and rows counted upwards. Directions run clockwise from the upper right. */
export interface GridPlace {
  q: number;
  r: number;
}

export interface Point {
  x: number;
  y: number;
}

export const SQRT3 = Math.sqrt(3);

/** Centre in units of the radius; y grows downwards. */
export function centreOf({ q, r }: GridPlace): Point {
  return { x: SQRT3 * (q + (isOdd(r) ? 0.5 : 0)), y: -1.5 * r };
}

/** The six places around one: upper right, right, lower right, lower left, left, upper left. */
export function neighboursOf({ q, r }: GridPlace): GridPlace[] {
  const right = isOdd(r) ? q + 1 : q;
  return [
    { q: right, r: r + 1 },
    { q: q + 1, r },
    { q: right, r: r - 1 },
    { q: right - 1, r: r - 1 },
    { q: q - 1, r },
    { q: right - 1, r: r + 1 },
  ];
}

/** Corner clockwise from the top; edge i runs from corner i to corner i + 1 and faces neighbour i. */
export function cornerOf(centre: Point, radius: number, index: number): Point {
  const angle = (Math.PI / 3) * index - Math.PI / 2;
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

export function keyOf({ q, r }: GridPlace): string {
  return `${q},${r}`;
}

function isOdd(r: number): boolean {
  return Math.abs(r % 2) === 1;
}

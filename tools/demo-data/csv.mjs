/** Comma-separated text; no value here holds a comma, a quotation mark or a line break. */
export const csv = (heading, rows) => [heading, ...rows.map((row) => row.join(',')), ''].join('\n');

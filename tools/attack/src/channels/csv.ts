/** Rows of a file by the names of its columns. Quotes are taken off; a line break within them is part of the field. */
export function readCsv(text: string): { columns: string[]; rows: Record<string, string>[] } {
  const [columns = [], ...lines] = split(text.replace(/^\uFEFF/, ''));
  const rows = lines
    .filter((line) => line.length === columns.length)
    .map((line) => Object.fromEntries(columns.map((name, k) => [name, line[k] ?? ''])));
  return { columns, rows };
}

function split(text: string): string[][] {
  const fields = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  const lines: string[][] = [[]];
  for (let match = fields.exec(text); match && match.index < text.length; match = fields.exec(text)) {
    const [, field = '', end = ''] = match;
    lines.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

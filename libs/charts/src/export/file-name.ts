/** Lower-case words joined by hyphens, at most 80 characters: `cheshire-and-merseyside-well-led.csv`. */
export function fileName(title: string, extension: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'boardmark'}.${extension}`;
}

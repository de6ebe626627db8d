/** Codes of organisations in the id of a registered group: `system:ZS2B`, `region_sector:ZR3:acute`, `others:ZR3`. */
export const codesIn = (groupId: string): string[] =>
  groupId
    .split(':')
    .slice(1)
    .filter((part) => /^[A-Z0-9]{3,6}$/.test(part));

/** A registered group in words, from its id and the names of organisations. */
export function groupName(groupId: string, names: ReadonlyMap<string, string>): string {
  const [kind, ...parts] = groupId.split(':');
  const words = parts.map((part) => names.get(part) ?? part.replaceAll('_', ' '));
  if (kind === 'england') return 'England';
  if (kind === 'others') return `Other systems of ${words.join(' ')}`;
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

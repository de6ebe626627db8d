export interface ViewerGroup {
  label: string;
  viewers: readonly { id: string; label: string }[];
}

/** Groups with the viewers whose label or code holds every word of `text`; groups without any are left out. */
export function filterViewers(groups: readonly ViewerGroup[], text: string): ViewerGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      viewers: group.viewers.filter(({ id, label }) => {
        const searched = `${group.label} ${label} ${id}`.toLowerCase();
        return words.every((word) => searched.includes(word));
      }),
    }))
    .filter((group) => group.viewers.length > 0);
}

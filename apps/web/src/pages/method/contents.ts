export const CONTENTS = [
  { id: 'scores', title: 'What a score is' },
  { id: 'aggregation', title: 'Means, medians and quartiles' },
  { id: 'like-for-like', title: 'Like for like: mix and score effect' },
  { id: 'intervals', title: 'Intervals and small systems' },
  { id: 'clarity', title: 'When a difference is called clear' },
  { id: 'change', title: 'Change between rounds' },
  { id: 'own-scores', title: 'The ICB’s own score' },
  { id: 'worked-example', title: 'A worked example' },
  { id: 'data-quality', title: 'Data quality' },
  { id: 'parameters', title: 'Settings of this release' },
  { id: 'files', title: 'Files' },
] as const;

export type SectionId = (typeof CONTENTS)[number]['id'];

export function titleOf(id: SectionId): string {
  return CONTENTS.find((entry) => entry.id === id)?.title ?? id;
}

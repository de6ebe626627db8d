export const SCORES = ['as-scored', 'like-for-like'] as const;
export const SETTINGS = ['all', 'acute', 'community', 'mental-health', 'ambulance'] as const;

export type Scores = (typeof SCORES)[number];
export type Setting = (typeof SETTINGS)[number];

export interface SortState {
  column: string;
  direction: 'ascending' | 'descending';
}

/** Everything about a page that its address restores. */
export interface ViewState {
  round: string | null;
  measure: string | null;
  scores: Scores;
  setting: Setting;
  sort: SortState | null;
  /** The system picked on the map. */
  system: string | null;
  /** The trust to point out on a system's page. */
  trust: string | null;
  /** The registered group to compare with, such as `sector:acute`. */
  group: string | null;
  /** Ids of the charts shown as tables. */
  tables: string[];
}

export const INITIAL_VIEW: ViewState = {
  round: null,
  measure: null,
  scores: 'as-scored',
  setting: 'all',
  sort: null,
  system: null,
  trust: null,
  group: null,
  tables: [],
};

/** Reads an address; what is absent, unknown or malformed becomes the initial value. */
export function parseViewState(params: URLSearchParams): ViewState {
  return {
    round: word(params.get('round'), /^[a-z0-9-]{1,64}$/),
    measure: word(params.get('measure'), /^[a-z0-9_]{1,64}$/),
    scores: oneOf(SCORES, params.get('scores')) ?? INITIAL_VIEW.scores,
    setting: oneOf(SETTINGS, params.get('setting')) ?? INITIAL_VIEW.setting,
    sort: parseSort(params.get('sort')),
    system: word(params.get('system'), /^[A-Z0-9]{3,6}$/),
    trust: word(params.get('trust'), /^[A-Z0-9]{3,6}$/),
    group: word(params.get('group'), /^[a-z_]{1,32}(:[A-Za-z0-9_]{1,32}){0,2}$/),
    tables: [...new Set((params.get('table') ?? '').split(',').filter((id) => /^[a-z-]{1,32}$/.test(id)))],
  };
}

/** Writes an address; initial values are left out and the order is always the same. */
export function serialiseViewState(view: Partial<ViewState>): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null | undefined): void => {
    if (value) params.set(name, value);
  };
  set('round', view.round);
  set('measure', view.measure);
  set('scores', view.scores === INITIAL_VIEW.scores ? null : view.scores);
  set('setting', view.setting === INITIAL_VIEW.setting ? null : view.setting);
  set('sort', view.sort && `${view.sort.direction === 'descending' ? '-' : ''}${view.sort.column}`);
  set('system', view.system);
  set('trust', view.trust);
  set('group', view.group);
  set('table', view.tables?.join(','));
  return params;
}

function parseSort(text: string | null): SortState | null {
  const match = /^(-?)([a-z0-9_]{1,64})$/.exec(text ?? '');
  return match ? { column: match[2] ?? '', direction: match[1] ? 'descending' : 'ascending' } : null;
}

function word(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

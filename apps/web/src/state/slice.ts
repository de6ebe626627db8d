import type { Slice } from '../gql/graphql.js';
import type { Setting } from './view-state.js';

const SLICES: Record<Setting, { slice: Slice; label: string; phrase: string }> = {
  all: { slice: 'ALL', label: 'All settings, each trust once', phrase: 'each trust counted once' },
  acute: { slice: 'ACUTE', label: 'Acute services', phrase: 'acute services only' },
  community: { slice: 'COMMUNITY', label: 'Community services', phrase: 'community services only' },
  'mental-health': { slice: 'MENTAL_HEALTH', label: 'Mental health services', phrase: 'mental health services only' },
  ambulance: { slice: 'AMBULANCE', label: 'Ambulance services', phrase: 'ambulance services only' },
};

export function sliceOf(setting: Setting): Slice {
  return SLICES[setting].slice;
}

export function settingLabel(setting: Setting): string {
  return SLICES[setting].label;
}

/** The part of a subtitle that says which scores count. */
export function settingPhrase(setting: Setting): string {
  return SLICES[setting].phrase;
}

import type { Slice } from '../gql/graphql.js';
import type { Setting } from './view-state.js';

const SLICES: Record<Setting, { slice: Slice; label: string; phrase: string; place: string; noun: string }> = {
  all: {
    slice: 'ALL',
    label: 'All settings, each trust once',
    phrase: 'each trust counted once',
    place: 'all settings',
    noun: 'trust',
  },
  acute: {
    slice: 'ACUTE',
    label: 'Acute services',
    phrase: 'acute services only',
    place: 'acute services',
    noun: 'trust with acute services',
  },
  community: {
    slice: 'COMMUNITY',
    label: 'Community services',
    phrase: 'community services only',
    place: 'community services',
    noun: 'trust with community services',
  },
  'mental-health': {
    slice: 'MENTAL_HEALTH',
    label: 'Mental health services',
    phrase: 'mental health services only',
    place: 'mental health services',
    noun: 'trust with mental health services',
  },
  ambulance: {
    slice: 'AMBULANCE',
    label: 'Ambulance services',
    phrase: 'ambulance services only',
    place: 'ambulance services',
    noun: 'ambulance trust',
  },
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

/** "acute services", after "in". */
export function settingPlace(setting: Setting): string {
  return SLICES[setting].place;
}

/** Who is counted, after "no". */
export function settingNoun(setting: Setting): string {
  return SLICES[setting].noun;
}

import { INITIAL_VIEW, parseViewState, serialiseViewState } from './view-state.js';
import type { ViewState } from './view-state.js';

const full: ViewState = {
  round: 'dma-2025',
  measure: 'safe_practice',
  scores: 'like-for-like',
  setting: 'mental-health',
  sort: { column: 'well_led', direction: 'descending' },
  system: 'QYG',
  trust: 'RBL',
  group: 'peer:acute:large',
  tables: ['heatmap', 'systems'],
};

describe('the state in the address', () => {
  it('is read back as it was written', () => {
    expect(parseViewState(serialiseViewState(full))).toEqual(full);
  });

  it('is empty for the initial view', () => {
    expect(serialiseViewState(INITIAL_VIEW).toString()).toBe('');
    expect(parseViewState(new URLSearchParams())).toEqual(INITIAL_VIEW);
  });

  it('is written in one order, so that equal views have equal addresses', () => {
    expect(serialiseViewState(full).toString()).toBe(
      'round=dma-2025&measure=safe_practice&scores=like-for-like&setting=mental-health&sort=-well_led&system=QYG&trust=RBL&group=peer%3Aacute%3Alarge&table=heatmap%2Csystems',
    );
  });

  it.each([
    ['scores=best', { scores: 'as-scored' }],
    ['setting=dental', { setting: 'all' }],
    ['round=DROP%20TABLE', { round: null }],
    ['measure=<b>', { measure: null }],
    ['sort=--x', { sort: null }],
    ['system=qyg', { system: null }],
    ['trust=RBL,RBN', { trust: null }],
    ['group=../etc', { group: null }],
    ['group=a:b:c:d', { group: null }],
    ['table=a,a,B!', { tables: ['a'] }],
  ])('falls back to the initial value for %s', (search, expected) => {
    expect(parseViewState(new URLSearchParams(search))).toEqual({ ...INITIAL_VIEW, ...expected });
  });

  it('tells rising from falling order', () => {
    expect(parseViewState(new URLSearchParams('sort=label')).sort).toEqual({ column: 'label', direction: 'ascending' });
  });
});

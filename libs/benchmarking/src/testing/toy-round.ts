import type { RoundData, TrustAsAt } from '../round-data.js';

const trust = (code: string, system: string, sector: TrustAsAt['sector']): TrustAsAt => ({ code, system, sector, region: 'Y1' });

/** The worked example of the method: six trusts, two systems, one theme. */
export const toy: RoundData = {
  themes: ['culture'],
  trusts: [
    trust('A1', 'QA', 'acute'),
    trust('A2', 'QA', 'acute'),
    trust('A3', 'QA', 'mental_health'),
    trust('B1', 'QB', 'acute'),
    trust('B2', 'QB', 'mental_health'),
    trust('B3', 'QB', 'community'),
  ],
  submissions: [
    { trust: 'A1', careSetting: 'acute', scores: [3.53] },
    { trust: 'A2', careSetting: 'acute', scores: [2.9] },
    { trust: 'A3', careSetting: 'mental_health', scores: [3.8] },
    { trust: 'B1', careSetting: 'acute', scores: [3.2] },
    { trust: 'B2', careSetting: 'mental_health', scores: [4.1] },
    { trust: 'B3', careSetting: 'community', scores: [3.0] },
  ],
};

import { loadHighs } from '@boardmark/disclosure';
import { type Bound, breaks } from '../attacks/bound.js';
import { findBreaches } from '../attacks/find-breaches.js';
import type { Evidence } from '../facts/evidence.js';
import { loadSolver, type Solver } from '../solve/highs.js';
import { releasedEvidence } from '../testing/released-evidence.js';
import { asWasBesideAsIs } from './as-was-beside-as-is.js';
import { correctedBesideFirst } from './corrected-beside-first.js';
import { extremesAsNumbers } from './extremes-as-numbers.js';
import { histogramWithoutHolders } from './histogram-without-holders.js';
import { lowestLeftOut } from './lowest-left-out.js';
import { naiveMedian } from './naive-median.js';
import { panelBesideCrossSection } from './panel-beside-cross-section.js';
import { regionMinusSystems } from './region-minus-systems.js';
import { sectorBySystem } from './sector-by-system.js';
import { successorReadsNames } from './successor-reads-names.js';

let solver: Solver;
let evidence: Evidence;
let twoThemes: Evidence;
const REGIONS = ['ZRS', 'ZR3'];
beforeAll(async () => {
  solver = await loadSolver();
  const highs = await loadHighs();
  evidence = await releasedEvidence(['board-r4', 'board-r5'], ['culture'], highs, REGIONS);
  twoThemes = await releasedEvidence(['board-r5'], ['culture', 'users'], highs, REGIONS);
});
const attack = (seen: Evidence) => findBreaches(seen, solver, { trusts: 3, coalitions: 2, holders: 'exposed' });
const broken = (bounds: readonly Bound[]) => bounds.filter(breaks).map(({ measure, viewer }) => `${measure} ${viewer}`);

it('finds nothing in what the product releases', () => {
  for (const released of [evidence, twoThemes]) {
    const { bounds, findings } = attack(released);
    expect(findings).toEqual([]);
    expect(broken(bounds)).toEqual([]);
  }
});

describe('finds what is wrong with', () => {
  it.each([
    [
      'a region beside all its systems but one',
      regionMinusSystems,
      ['leverage outsider', 'isolated trusts outsider', 'width trust'],
    ],
    ['a table by sector and system', sectorBySystem, ['leverage system', 'isolated trusts system', 'width person']],
    ['a matched panel beside the means of both rounds', panelBesideCrossSection, ['isolated trusts outsider', 'series outsider']],
    [
      'a round as it was beside the same round as now',
      asWasBesideAsIs,
      ['isolated trusts outsider', 'width outsider', 'series region'],
    ],
    [
      'a corrected release beside the first',
      correctedBesideFirst,
      ['isolated trusts outsider', 'width outsider', 'leverage two_trusts'],
    ],
  ])('%s', (_, leak, expected) => {
    expect(broken(attack(leak(evidence)).bounds)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['old scores by name for the lead of a later system', successorReadsNames, 'foreign names'],
    ['a naive median', naiveMedian, 'order statistics'],
    ['a histogram that ignores the largest holder', histogramWithoutHolders, 'histogram'],
    ['numbers where labels should stand', extremesAsNumbers, 'open extremes'],
  ])('%s', (_, leak, expected) => {
    expect(attack(leak(evidence)).findings.map((finding) => finding.attack)).toContain(expected);
  });

  it('a mean that is left out for its value', () => {
    expect(attack(lowestLeftOut(twoThemes)).findings.map((finding) => finding.attack)).toContain('selective');
  });
});

import type { ScoreGridData } from '../score-grid/score-grid-props.js';

const cell = (value: number) => ({ value, text: value.toFixed(1), status: 'released' as const });
/** Invented systems: numbers, a label, a withheld cell and a withheld row. */
export const gridData: ScoreGridData = {
  columns: [
    { code: 'outcomes', label: 'Outcomes' },
    { code: 'risk', label: 'Risk' },
  ],
  groups: [
    {
      code: 'ZR01',
      label: 'North region',
      note: '3 systems',
      rows: [
        { id: 'ZS001', label: 'Alder', note: '7 trusts', href: '/board/systems/ZS001', own: true, cells: [cell(3.4), cell(1.2)] },
        {
          id: 'ZS002',
          label: 'Birch',
          cells: [
            { value: null, text: '3.8 or above', status: 'released' },
            { value: null, text: 'Not available at this level', status: 'not_available' },
          ],
        },
        {
          id: 'ZS003',
          label: 'Cedar',
          cells: [],
          absent: 'Not available at this level',
          instead: { label: 'See North region', href: '/board?group=region:ZR01' },
        },
      ],
    },
  ],
  totals: [{ id: 'england', label: 'England', cells: [cell(3), cell(2.9)] }],
};

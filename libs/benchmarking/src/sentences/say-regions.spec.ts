import { sayRegions } from './say-regions.js';

const region = (name: string, mean: number | null) => ({ name, mean });

describe('sayRegions', () => {
  it.each([
    [
      'highest and lowest, equals together',
      [
        region('North West', 3.09),
        region('London', 2.8),
        region('South East', 2.56),
        region('South West', 2.61),
        region('Midlands', null),
      ],
      'The North West averages 3.1 on Well led; the South East and the South West average 2.6.',
    ],
    [
      'London and the Midlands',
      [region('London', 3), region('Midlands', 2)],
      'London averages 3.0 on Well led; the Midlands averages 2.0.',
    ],
    ['one region', [region('East of England', 2.5)], 'The East of England averages 2.5 on Well led.'],
    ['all alike', [region('London', 2.51), region('Midlands', 2.49)], 'Every region averages 2.5 on Well led.'],
    [
      'many at one end',
      [region('London', 3), ...['North West', 'South West', 'South East', 'Midlands'].map((name) => region(name, 2))],
      'London averages 3.0 on Well led; four regions average 2.0.',
    ],
    ['nothing', [region('London', null)], 'No region has a score on Well led.'],
  ])('says %s', (_, regions, expected) => {
    expect(sayRegions({ theme: 'Well led', regions })).toBe(expected);
  });
});

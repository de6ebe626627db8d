import { WGLL_2025 } from '../frameworks/wgll.js';
import { findShape } from './find-shape.js';

describe('findShape', () => {
  it.each([
    [['Region', 'ICS', 'Provider', 'Care Setting', 'Well Led'], 'published'],
    [['CARE  SETTING', 'provider'], 'published'],
    [['Support people', 'Empower citizens'], 'published'],
    [['ods_code', 'care_setting', 'theme', 'score'], 'tidy'],
    [['Score', 'ODS code'], 'tidy'],
    [['ods_code', 'care_setting', 'measure', 'score'], 'tidy'],
  ])('reads %j as a %s heading row', (cells, shape) => expect(findShape(cells, WGLL_2025)).toBe(shape));

  it.each([[['']], [['Digital Maturity Assessment 2025', '']], [['Region', 'London']], [['Region', 'REGION']]])(
    'reads %j as a banner row',
    (cells) => expect(findShape(cells, WGLL_2025)).toBeNull(),
  );
});

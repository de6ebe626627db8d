import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive, part } from './make-archive.mjs';
import { workbook } from './make-workbook.mjs';

const FIXTURES = join(import.meta.dirname, '../../../../../../libs/assessment/src/fixtures');
const write = (name, ...pieces) => writeFileSync(join(FIXTURES, name), Buffer.concat(pieces.map((p) => Buffer.from(p))));

const HEAD = ['ods_code', 'care_setting', 'theme', 'score'];
const THEMES = [
  'well_led',
  'ensure_smart_foundations',
  'safe_practice',
  'support_workforce',
  'empower_people',
  'improve_care',
  'healthy_populations',
];
const SCORES = [2.8, 2.4, 2, 2, 1.9, 2, 1.4];
const TIDY = [HEAD, ...THEMES.map((theme, index) => ['RNZ', 'acute', theme, SCORES[index]])];
const TIDY_TEXT = TIDY.map((row) => row.join(',') + '\n').join('');
const NAMES = THEMES.map((theme) => theme.replaceAll('_', ' '));
const PLACE = [
  'South West',
  'NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board',
  'Salisbury NHS Foundation Trust',
];
const PUBLISHED = [
  ['Region', 'ICS', 'Provider', 'Care Setting', ...NAMES],
  [...PLACE, 'Acute', ...SCORES],
];
const tidyWith = (...scores) => [HEAD, ...scores.map((score, index) => ['RNZ', 'acute', THEMES[index], score])];

write('accepted/byte-order-mark.csv', '\ufeff', TIDY_TEXT);
write('accepted/as-published.xlsx', workbook({ DMA: PUBLISHED }));
write('accepted/tidy.xlsx', workbook({ Scores: TIDY }));
write('accepted/workbook-named-as-text.csv', workbook({ Scores: TIDY }));
write(
  'accepted/tidy-number-noise.xlsx',
  workbook({ Scores: tidyWith({ v: '2.4642860000000001' }, { v: '2.3999999999999999' }) }),
);
write('accepted/banner-and-empty-sheets.xlsx', workbook({ Notes: [], DMA: [['Title'], [], ...PUBLISHED], Spare: [] }));

const parts = workbook.parts({ Scores: TIDY });
write('rejected/archive-unsafe-bomb.xlsx', archive([...parts, part('xl/media/zeros.bin', Buffer.alloc(2_000_000))]));
write(
  'rejected/archive-unsafe-entries.xlsx',
  archive([...parts, ...Array.from({ length: 200 }, (_, i) => part(`xl/media/${i}`, ''))]),
);
write('rejected/archive-unsafe-path.xlsx', archive([...parts, part('../outside.txt', 'x')]));
write('rejected/archive-unsafe-macro.xlsx', archive([...parts, part('xl/vbaProject.bin', 'x')]));
write(
  'rejected/archive-unsafe-size-lie.xlsx',
  archive([...parts, { ...part('xl/media/zeros.bin', Buffer.alloc(500_000)), size: 100 }]),
);
write('rejected/archive-unsafe-repeated-part.xlsx', archive([...parts, parts.at(-1)]));
write('rejected/archive-unsafe-damaged.xlsx', workbook({ Scores: TIDY }).subarray(0, 900));
write('rejected/file-type-archive.xlsx', archive([part('readme.txt', 'not a workbook')]));
write(
  'rejected/file-unreadable-markup.xlsx',
  archive(parts.map((p) => (p.name.includes('sheet1') ? part(p.name, '<worksheet><sheetData><row') : p))),
);

write(
  'rejected/file-encoding-windows-1252.csv',
  'Title\nods_code,care_setting,theme,score\nKING',
  [0x92],
  'S,acute,well_led,2.5\n',
);
write('rejected/file-encoding-utf-16.csv', Buffer.from('\ufeff' + TIDY_TEXT, 'utf16le'));
write('rejected/file-encoding-utf-16-unmarked.csv', Buffer.from(TIDY_TEXT, 'utf16le'));
write('rejected/file-encoding-cut-letter.csv', 'ods_code,care_setting,theme,score\nRNZ,acute,well_led,2.5', [0xe2, 0x82]);
write(
  'rejected/file-encoding-zero-byte.csv',
  'ods_code,care_setting,theme,score\n',
  'RNZ,acute,well_led,2.5 padding\n'.repeat(300),
  'RN',
  [0],
  '3\n',
);

const PROGRAM = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  Buffer.alloc(56),
  Buffer.from('This program cannot be run in DOS mode.'),
]);
write('rejected/file-type-program.xlsx', PROGRAM);
write('rejected/file-type-program.csv', PROGRAM);
write('rejected/file-type-pdf.csv', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
write('rejected/file-type-old-workbook.xlsx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Buffer.alloc(64));
write('rejected/file-type-binary.csv', [1, 2, 0, 3, 4, 5, 0, 6, 7, 0, 8, 9]);

write('rejected/file-empty-sheet.xlsx', workbook({ Scores: [] }));
write(
  'rejected/formula-cell.xlsx',
  workbook({ DMA: [PUBLISHED[0], [...PLACE, 'Acute', { f: '1+1.8', v: '2.8' }, ...SCORES.slice(1)]] }),
);
write(
  'rejected/formula-shared.xlsx',
  workbook({ Scores: tidyWith({ f: '1+1', shared: 'D2:D3', v: '2' }, { f: '', shared: '', v: '2' }) }),
);
write('rejected/score-range-six.xlsx', workbook({ Scores: tidyWith(6) }));
write('rejected/score-format-boolean-and-error.xlsx', workbook({ Scores: tidyWith({ t: 'b', v: '1' }, { t: 'e', v: '#REF!' }) }));
write('rejected/score-missing.xlsx', workbook({ DMA: [PUBLISHED[0], PUBLISHED[1].slice(0, -1)] }));
write('rejected/sheet-count.xlsx', workbook({ Scores: TIDY, Notes: [['one note']] }));

const STATEMENTS = ['outcomes', 'risk', 'assurance', 'advocacy', 'ownership', 'prioritisation', 'users', 'culture'].flatMap(
  (theme) => [1, 2, 3].map((n) => `${theme}_${n}`),
);
const member = (first, second) => ['RN3', 'executive', 12, first, second, ...STATEMENTS.slice(2).map((_, i) => 1 + (i % 5))];
const answers = (...rows) => workbook({ Answers: [['ods_code', 'role', 'board_size', ...STATEMENTS], ...rows] });
write('responses/accepted/workbook.xlsx', answers(member(4, "can't say")));
write('responses/rejected/answer-format-workbook.xlsx', answers(member(2.5, 3)));
write('responses/rejected/formula-workbook.xlsx', answers(member(4, { f: '1+1', v: '2' })));

const HEADER = 'ods_code,care_setting,theme,score';
const MEASURES = [
  'well_led',
  'ensure_smart_foundations',
  'safe_practice',
  'support_workforce',
  'empower_people',
  'improve_care',
  'healthy_populations',
];

const careSetting = (label) => label.toLowerCase().replaceAll(' ', '_');
const file = (name, lines, from) => ({ name, content: `${[HEADER, ...lines].join('\n')}\n`, rows: lines.length, from });

function comparableFiles({ comparableTrustScores, comparableSystemScores }, year) {
  const score = (row) => row[`overall_${year}`];
  const title = `Digital Maturity Assessment, overall score of ${year} on comparable domains`;
  return [
    file(
      `dma-comparable-${year}-providers.csv`,
      comparableTrustScores.map((row) => `${row.ods_code},${careSetting(row.care_setting)},overall,${score(row)}`),
      `${title}, by provider and care setting; ODS codes were added by exact name`,
    ),
    file(
      `dma-comparable-${year}-icbs.csv`,
      comparableSystemScores.map((row) => `${row.icb_code},,overall,${score(row)}`),
      `${title}, of the integrated care boards themselves`,
    ),
  ];
}

/** The published scores as files that the import reads: one as published, the others in its tidy shape. */
export function scoreFiles(source) {
  const published = source.asPublished.toString('utf8');
  return [
    {
      name: 'dma-2025-providers-as-published.csv',
      content: published,
      rows: published.trim().split(/\r?\n/).length - 1,
      from: 'Digital Maturity Assessment 2025, seven measures by provider and care setting, unchanged',
    },
    file(
      'dma-2025-icbs.csv',
      source.systemScores.flatMap((row) => MEASURES.map((measure) => `${row.icb_code},,${measure},${row[measure]}`)),
      'Digital Maturity Assessment 2025, seven measures of the integrated care boards themselves',
    ),
    ...comparableFiles(source, 2024),
    ...comparableFiles(source, 2025),
  ];
}

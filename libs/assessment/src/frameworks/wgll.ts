import type { FrameworkVersion, Theme } from '../framework.js';
import { withFormerNames } from './former-names.js';

/** Code of the one theme of a framework version whose rounds hold an overall score that can be compared over time. */
export const OVERALL_THEME = 'overall';

type MeasureRow = readonly [code: string, nameOf2021: string, nameOf2025: string, headline: string | null];

/** Headlines are null where the published wording is not known. */
const MEASURES: readonly MeasureRow[] = [
  [
    'well_led',
    'Well led',
    'Well led',
    'Boards are equipped to lead digital transformation and collaboration, and own and drive the digital journey',
  ],
  [
    'ensure_smart_foundations',
    'Ensure smart foundations',
    'Ensure smart foundations',
    'Digital, data and infrastructure environments are reliable, modern, secure, sustainable and resilient',
  ],
  [
    'safe_practice',
    'Safe practice',
    'Safe practice',
    'Standards for safe care are kept, and digital and data systems are reviewed routinely so they stay safe and robust',
  ],
  [
    'support_workforce',
    'Support people',
    'Support workforce',
    'The workforce is digitally literate and can work well with data and technology',
  ],
  ['empower_people', 'Empower citizens', 'Empower people', null],
  ['improve_care', 'Improve care', 'Improve care', null],
  ['healthy_populations', 'Healthy populations', 'Healthy populations', null],
];

const measure = (code: string, name: string, headline: string | null): Theme => ({
  code,
  name,
  headline,
  formerNames: [],
  statements: [],
});

const version = (label: string, themes: readonly Theme[]): FrameworkVersion => ({
  id: `wgll-${label}`,
  framework: 'wgll',
  frameworkName: 'What Good Looks Like',
  version: label,
  visibility: 'published',
  byCareSetting: true,
  themes,
});

/** What Good Looks Like as first published in 2021: seven measures under their first names. */
export const WGLL_2021: FrameworkVersion = version(
  '2021',
  MEASURES.map(([code, nameOf2021, , headline]) => measure(code, nameOf2021, headline)),
);

/** The seven measures as the Digital Maturity Assessment of 2025 names them; two were renamed since 2021. */
export const WGLL_2025: FrameworkVersion = withFormerNames(
  version(
    '2025',
    MEASURES.map(([code, , nameOf2025, headline]) => measure(code, nameOf2025, headline)),
  ),
  [WGLL_2021],
);

/**
 * The overall score of 2024 and 2025 on the domains that both years asked. It is not the mean of the seven measures of 2025 (other
 * domains), so it is a version, and a series, of its own.
 */
export const WGLL_COMPARABLE: FrameworkVersion = version('comparable', [
  measure(OVERALL_THEME, 'Overall, comparable domains', 'All domains that were asked in both 2024 and 2025'),
]);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file as objects keyed by its header; every value is text, without surrounding spaces. */
function rows(folder, ...path) {
  return parse(readFileSync(join(folder, ...path)), { columns: true, bom: true, trim: true, skip_empty_lines: true });
}

/** Everything the generator reads, by the name of its file. */
export function readSource(folder) {
  return {
    regions: rows(folder, 'reference', 'regions.csv'),
    systems2022: rows(folder, 'reference', 'icbs.csv'),
    systems2026: rows(folder, 'reference', 'icbs_2026.csv'),
    systemSuccessions: rows(folder, 'reference', 'icb_succession.csv'),
    trusts2025: rows(folder, 'reference', 'trusts.csv'),
    trusts2026: rows(folder, 'reference', 'trusts_2026.csv'),
    trustSuccessions: rows(folder, 'reference', 'trust_succession.csv'),
    hexagons: rows(folder, 'reference', 'icb_hex_layout.csv'),
    asPublished: readFileSync(join(folder, 'dma', 'dma2025_provider_pillars_as_published.csv')),
    systemScores: rows(folder, 'dma', 'dma2025_icb_pillars.csv'),
    comparableTrustScores: rows(folder, 'dma', 'dma_2024_2025_provider_overall_comparable.csv'),
    comparableSystemScores: rows(folder, 'dma', 'dma_2024_2025_icb_overall_comparable.csv'),
  };
}

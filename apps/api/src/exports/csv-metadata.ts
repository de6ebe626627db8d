import { NOTICE } from '@boardmark/illustrative-data';
import type { AnyDataFile } from './data-files.js';

export const ATTRIBUTION =
  'Contains public sector information licensed under the Open Government Licence v3.0. ' +
  'Source: NHS England (Organisation Data Service, ERIC, Digital Maturity Assessment) and Office for National Statistics. ' +
  'Contains OS data © Crown copyright and database right 2023.';

export interface Provenance {
  readonly round: string;
  readonly version: number;
  readonly releasedAt: string;
  readonly contentHash: string;
  readonly illustrative: boolean;
  /** Whether the named figures are public data under an open licence. */
  readonly published: boolean;
}

const OPEN_LICENCE = {
  'dc:source': ATTRIBUTION,
  'dc:license': { '@id': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
};

/** CSV on the Web: what the file is, under which licence, and what each column means (W3C tabular metadata). */
export function csvMetadata(file: AnyDataFile, provenance: Provenance): object {
  const { round, version, releasedAt, contentHash, illustrative, published } = provenance;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${file.name}.csv`,
    'dc:title': `${file.title}: ${round}`,
    'dc:publisher': 'Boardmark',
    ...(illustrative ? { 'dc:source': NOTICE } : published ? OPEN_LICENCE : {}),
    'dc:issued': { '@value': releasedAt, '@type': 'xsd:dateTime' },
    'dc:identifier': contentHash,
    'dc:description': `Release version ${version}.`,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: file.columns.map(({ name, type, description }) => ({
        name,
        titles: name,
        datatype: type,
        'dc:description': description,
      })),
    },
  };
}

import type { ReactElement } from 'react';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { DataFiles_ReleaseFragmentDoc } from '../gql/graphql.js';

/** Files with the numbers of a release, each with the description of its columns. */
export function DataFiles(props: { release: FragmentType<typeof DataFiles_ReleaseFragmentDoc> }): ReactElement {
  const { files } = readFragment(DataFiles_ReleaseFragmentDoc, props.release);
  if (files.length === 0) return <p>This release has no files.</p>;
  return (
    <ul className="bm-files">
      {files.map((file) => (
        <li key={file.url} className="bm-files__item">
          <a href={file.url} download>
            {file.name}
          </a>
          <span> {file.description}</span>{' '}
          <a className="bm-files__meta" href={`${file.url}-metadata.json`}>
            Description of its columns<span className="nhsuk-u-visually-hidden"> ({file.name})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

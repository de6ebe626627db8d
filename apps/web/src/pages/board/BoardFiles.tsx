import type { ReactElement } from 'react';
import type { OverviewRelease } from './BoardPage.js';

/** The same released figures as files. */
export function BoardFiles({ files }: { files: OverviewRelease['files'] }): ReactElement | null {
  if (files.length === 0) return null;
  return (
    <section id="files" className="bm-card" aria-labelledby="files-heading">
      <h2 id="files-heading" className="bm-card__finding">
        The same figures as files
      </h2>
      <ul className="bm-files">
        {files.map((file) => (
          <li key={file.url} className="bm-files__item">
            <a href={file.url} download>
              {file.name}
            </a>
            <span> {file.description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

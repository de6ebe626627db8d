import type { Middleman } from '../testing/middleman.js';
import { isGroupFile, rewriteRows } from '../testing/rewrite.js';

/** The file says which place a group has among those of its kind. */
export const rankInFile: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  if (!isGroupFile(asked)) return given;
  return rewriteRows(given, (rows) =>
    rows.map((row) => {
      const above = rows.filter(
        ({ kind, theme, mean }) => kind === row['kind'] && theme === row['theme'] && Number(mean) > Number(row['mean']),
      );
      return { ...row, rank: String(above.length + 1) };
    }),
  );
};

/** The API has a field for it. */
export const rankInApi: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  if (!asked.body?.includes('__schema')) return given;
  return { ...given, body: given.body.replace('"name":"BoardGroup","kind":"OBJECT","fields":[', '$&{"name":"rank"},') };
};

/** The sentence that describes a group says it. */
export const rankInWords: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  return { ...given, body: given.body.replaceAll('"rule":"Every', '"rule":"3rd of its kind. Every') };
};

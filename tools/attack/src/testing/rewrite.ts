import { readCsv } from '../channels/csv.js';
import type { FileAnswer, GroupAnswer } from '../fetch/answers.js';
import type { Asked } from './middleman.js';

type Row = Readonly<Record<string, string>>;

export const isGroupFile = ({ path }: Asked): boolean => path.endsWith('/groups.csv');

/** The same file with other rows. */
export function rewriteRows(file: FileAnswer, change: (rows: readonly Row[]) => readonly Row[]): FileAnswer {
  const rows = change(readCsv(file.body).rows);
  const columns = Object.keys(rows[0] ?? {});
  const line = (fields: readonly string[]) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join();
  const lines = [line(columns), ...rows.map((row) => line(columns.map((name) => row[name] ?? '')))];
  return { ...file, body: `${lines.join('\r\n')}\r\n` };
}

/** The same answer with other groups, where it is a list of groups; otherwise as it is. */
export function rewriteGroups(
  answer: FileAnswer,
  change: (groups: readonly GroupAnswer[]) => readonly GroupAnswer[],
): FileAnswer {
  if (answer.path !== '/graphql') return answer;
  const { data, ...rest } = JSON.parse(answer.body) as { data?: { boardRelease?: { groups?: readonly GroupAnswer[] } } };
  const release = data?.boardRelease;
  if (!release?.groups) return answer;
  const changed = { ...data, boardRelease: { ...release, groups: change(release.groups) } };
  return { ...answer, body: JSON.stringify({ ...rest, data: changed }) };
}

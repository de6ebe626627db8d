import { toReleaseEntries } from './to-release-entries.js';

const done = { actor: 'administrator', roundId: 'board-2026', head: { version: 2, contentHash: 'hash' } };
const actions = (more: { closed: boolean; replaced: boolean }) =>
  toReleaseEntries({ ...done, ...more }).map(({ action }) => action);

describe('what the audit log says of a release', () => {
  it('is that it was confirmed, by whom and what', () => {
    const signatures = { preparedBy: 'One', confirmedBy: 'Another', reason: null };
    expect(toReleaseEntries({ ...done, closed: false, replaced: false, signatures })).toEqual([
      {
        actor: 'administrator',
        action: 'release_confirmed',
        subject: 'round:board-2026',
        details: { version: 2, contentHash: 'hash', ...signatures },
      },
    ]);
  });

  it('is also that its round was closed, and that it corrects another', () => {
    expect(actions({ closed: true, replaced: false })).toEqual(['round_closed', 'release_confirmed']);
    expect(actions({ closed: false, replaced: true })).toEqual(['release_confirmed', 'correction']);
  });
});

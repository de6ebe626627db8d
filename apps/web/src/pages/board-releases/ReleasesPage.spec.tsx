import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ANYONE, answers, renderRoute } from '../../testing/render-route.js';
import { BOARD_ANSWERS } from '../../testing/board-fixture.js';

const ADMINISTRATOR = { ...ANYONE, id: 'administrator', label: 'Administrator', kind: 'ADMINISTRATOR', administers: true };
const ROUND = {
  id: 'board-r7',
  name: 'Board self-assessment, spring 2027',
  shortName: 'Spring 2027',
  status: 'CLOSED',
  illustrative: true,
};
const worst = (viewer: string, value: number, limit: number) => ({
  viewer,
  who: null,
  about: 'Larkmere',
  theme: null,
  value,
  limit,
});
const PROPOSAL = {
  version: 1,
  contentHash: 'sha256:abc',
  preparedBy: 'Ada',
  preparedAt: '2027-04-02T09:00:00Z',
  reason: null,
  report: {
    levels: [
      { kind: 'ENGLAND', inStructure: 1, released: 1, tooFew: 0, wouldExpose: 0 },
      { kind: 'SYSTEM', inStructure: 4, released: 2, tooFew: 1, wouldExpose: 1 },
    ],
    withheld: [
      {
        group: 'system:ZS003',
        name: 'Cedar',
        themes: ['culture', 'users'],
        reason: 'k',
        text: 'Too few trusts submitted',
        by: null,
        value: 3,
      },
      {
        group: 'system:ZS004',
        name: 'Damson',
        themes: ['culture'],
        reason: 'holder',
        text: 'It would tell too much',
        by: 'Alder',
        value: 0.41,
      },
    ],
    worst: [worst('outsider', 0.29, 0.3), worst('trust', 0.35, 0.4)],
    series: [worst('outsider', 0.44, 0.6)],
    widths: [worst('outsider', 1.5, 1)],
    checks: [
      { rule: 'D6', what: 'Share of one score explained to: outsider', value: 0.29, limit: 0.3, passed: true, narrow: true },
      { rule: 'D7', what: 'Narrowest range left to: outsider', value: 1.5, limit: 1, passed: true, narrow: false },
    ],
    differences: null,
    policyVersion: 1,
    solver: 'HiGHS 1.15.1',
  },
};
const admin = (replaced: Record<string, unknown> = {}) =>
  answers({ ...BOARD_ANSWERS, viewer: ADMINISTRATOR, confidentialRounds: [ROUND], releaseProposal: null, ...replaced });

describe('the release of a confidential round', () => {
  it('is for administrators alone', async () => {
    renderRoute(
      '/board/releases/board-r7',
      answers({ ...BOARD_ANSWERS, confidentialRounds: [ROUND], releaseProposal: PROPOSAL }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Releases of board rounds' })).toBeTruthy();
    expect(screen.queryByText('Cedar')).toBeNull();
  });

  it('says what would be shown, what is withheld and why, and how much each viewer could infer', async () => {
    renderRoute('/board/releases/board-r7', admin({ releaseProposal: PROPOSAL }));
    expect(await screen.findByRole('heading', { level: 1, name: ROUND.name })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Ready to be confirmed: all 2 checks passed' })).toBeTruthy();
    const levels = screen.getByRole('region', { name: 'Groups by level' });
    expect(within(levels).getByRole('row', { name: /^Systems/ }).textContent).toBe('Systems4211');
    expect(screen.getByRole('heading', { name: 'Too few trusts submitted' }).parentElement?.textContent).toContain('Cedar');
    const viewers = screen.getByRole('region', { name: 'Worst case by viewer' });
    const outsider = within(viewers).getByRole('row', { name: /^Anybody outside/ });
    expect(outsider.textContent).toContain('29.0% of 30.0%');
    expect(outsider.textContent).toContain('44.0% of 60.0%');
    expect(outsider.textContent).toContain('1.5 (least 1.0)');
    expect(screen.getByText('3 of 5')).toBeTruthy();
  });

  it('says so when a check has failed', async () => {
    const checks = PROPOSAL.report.checks.map((check, at) => ({ ...check, passed: at === 0 }));
    renderRoute('/board/releases/board-r7', admin({ releaseProposal: { ...PROPOSAL, report: { ...PROPOSAL.report, checks } } }));
    expect((await screen.findAllByRole('heading', { name: '1 of 2 checks failed' })).length).toBe(2);
  });

  it('asks for a tick, and passes on why somebody may not confirm', async () => {
    const asked: unknown[] = [];
    const confirmRelease = (args: unknown) => {
      asked.push(args);
      return { __typename: 'ReleaseRefused', message: 'Somebody else than Ada has to confirm.' };
    };
    renderRoute('/board/releases/board-r7', admin({ releaseProposal: PROPOSAL, confirmRelease }));
    const button = await screen.findByRole('button', { name: 'Release version 1' });
    fireEvent.click(button);
    expect(screen.getByText('Read the report first, then tick this box.')).toBeTruthy();
    expect(asked).toEqual([]);
    const form = button.closest('form') as HTMLFormElement;
    fireEvent.click(within(form).getByRole('checkbox'));
    fireEvent.click(button);
    expect((await screen.findByRole('alert')).textContent).toBe('Somebody else than Ada has to confirm.');
    expect(asked).toEqual([{ round: 'board-r7', contentHash: 'sha256:abc' }]);
  });

  it('keeps the job under way in the address, and says how far it is', async () => {
    const job = {
      __typename: 'ReleaseJob',
      id: 'j1',
      round: 'board-r7',
      kind: 'PREPARE',
      state: 'RUNNING',
      stage: 'Scoring the boards',
      done: 1,
      total: 3,
      message: null,
    };
    const { router } = renderRoute('/board/releases/board-r7', admin({ prepareRelease: job, releaseJob: job }));
    const button = await screen.findByRole('button', { name: 'Compute the report' });
    fireEvent.click(button);
    await waitFor(() => expect(router.state.location.search).toBe('?job=j1'));
    expect((await screen.findByRole('status')).textContent).toContain('Scoring the boards');
    expect(screen.getByRole('progressbar', { name: 'Progress' }).getAttribute('value')).toBe('1');
  });

  it('leads from a finished release to what everybody reads', async () => {
    const job = {
      __typename: 'ReleaseJob',
      id: 'j2',
      round: 'board-r7',
      kind: 'RELEASE',
      state: 'DONE',
      stage: 'Finished',
      done: 3,
      total: 3,
      message: null,
    };
    renderRoute('/board/releases/board-r7?job=j2', admin({ releaseJob: job }));
    expect(await screen.findByRole('heading', { name: 'The release is ready' })).toBeTruthy();
    const link = within(screen.getByRole('status')).getByRole('link', { name: 'See what was released' });
    expect(link.getAttribute('href')).toBe('/board?round=board-r7');
  });

  it('is linked from the overview for an administrator', async () => {
    renderRoute('/board', admin());
    const link = await screen.findByRole('link', { name: 'releases and their disclosure reports' });
    expect(link.getAttribute('href')).toBe('/board/releases');
  });
});

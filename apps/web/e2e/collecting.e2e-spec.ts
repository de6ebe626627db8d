import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openBrowser, openPage, PHONE, settled } from './harness/browser';
import { faultsOf } from './harness/faults';

const ROUND = { id: 'board-spring-2027', name: 'Board self-assessment, spring 2027' };
const TRUST = 'ZTHHD';
const MEMBERS = [1, 2, 3, 4, 5, 6].map((k) => `member${k}@board.example`);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page) => page.locator('main h1').textContent();

/** From the sign-in page, by the card of a part. */
async function signIn(part: string, path: string, viewport = DESKTOP): Promise<Page> {
  const page = await openPage(browser, `/sign-in?to=${encodeURIComponent(path)}`, { viewport });
  await page.getByRole('link', { name: `Sign in as ${part}` }).click();
  await page.waitForURL((url) => url.pathname === path);
  await settled(page);
  return page;
}

const links = new Map<string, string>();

describe('a round is collected in the browser', () => {
  it('an administrator opens it', async () => {
    const page = await signIn('administrator', '/administer');
    for (const [label, value] of [
      [/^Short code/, ROUND.id],
      [/^Name, as/, ROUND.name],
      [/^Short name/, 'Spring 2027'],
      [/^What tells/, 'spring 2027'],
      [/^Day whose/, '2026-11-01'],
      [/^Last day/, '2027-03-31'],
    ] as const)
      await page.getByLabel(label).fill(value);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page.getByText(`${ROUND.name} is open.`).waitFor();
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page.getByText(/^Fill in:/).waitFor();
    await page.context().close();
  });

  it('a trust lead invites the board, and is told of addresses that are none', async () => {
    const page = await signIn('trust lead', `/collect/${ROUND.id}/${TRUST}`);
    const addresses = page.getByLabel(/^E-mail addresses/);
    await addresses.fill('nobody\nmember1@board.example');
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await page.getByText('Line 1: This is no e-mail address.').waitFor();
    await addresses.fill(MEMBERS.join('\n'));
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await page.getByText('The invitations are on their way.').waitFor();
    for (const member of MEMBERS) links.set(member, (await page.getByRole('link', { name: member }).getAttribute('href')) ?? '');
    expect(await page.getByRole('status').first().textContent()).toBe(
      '0 of 6 members have answered everything. A score needs at least 5.',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['1280', DESKTOP],
    ['390', PHONE],
  ])('the form has no accessibility fault that axe can find at %s px, and no part sticks out', async (_width, viewport) => {
    for (const search of ['', '?theme=users']) {
      const page = await openPage(browser, `/assess${search}${links.get(MEMBERS[0] ?? '')?.replace('/assess', '') ?? ''}`, {
        viewport,
      });
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      await page.context().close();
    }
  });

  it('a member answers by keyboard alone, leaves, and finds the answers again', async () => {
    const link = links.get(MEMBERS[0] ?? '') ?? '';
    const page = await openPage(browser, link, { viewport: PHONE });
    expect(await page.getByText('Who will see what').count()).toBe(1);
    await page.getByRole('link', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/theme=outcomes/);
    for (const k of [0, 1, 2]) {
      await page.locator('fieldset').nth(k).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
    }
    await page.getByText(/^Saved at/).waitFor();
    await page.context().close();
    const again = await openPage(browser, link);
    expect(await again.getByRole('navigation', { name: 'Your progress' }).textContent()).toContain('OutcomesDone');
    await again.getByRole('link', { name: 'Go on with Risk' }).click();
    await again.getByRole('link', { name: 'Back to Outcomes' }).click();
    expect(await again.getByRole('radio', { name: 'Neither agree nor disagree' }).first().isChecked()).toBe(true);
    await again.context().close();
  });

  it('six members answer everything', async () => {
    for (const member of MEMBERS) {
      const page = await openPage(browser, links.get(member) ?? '');
      await page.getByRole('link', { name: /^(Begin|Go on)/ }).click();
      await page.getByRole('navigation', { name: 'Your progress' }).getByRole('link', { name: 'Outcomes' }).click();
      for (;;) {
        for (const k of [0, 1, 2])
          await page
            .locator('fieldset')
            .nth(k)
            .getByRole('radio', { name: k ? 'Agree' : 'Can’t say', exact: true })
            .check();
        await page.getByText(/^Saved at/).waitFor();
        const next = page.getByRole('link', { name: /^(Go to|Finish)/ });
        const last = (await next.textContent()) === 'Finish';
        await next.click();
        if (last) break;
      }
      await page.getByRole('heading', { level: 1, name: 'You have answered everything' }).waitFor();
      await page.context().close();
    }
  });

  it('says so when an answer could not be saved, and saves it later', async () => {
    const page = await openPage(browser, links.get(MEMBERS[1] ?? '') ?? '');
    await page.getByRole('link', { name: 'Look through your answers' }).click();
    await page.context().setOffline(true);
    await page.locator('fieldset').first().getByRole('radio', { name: 'Disagree', exact: true }).check();
    await page.getByText('Not saved.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save it now' }).click();
    await page.getByText(/^Saved at/).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('fieldset').first().getByRole('radio', { name: 'Disagree', exact: true }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('the lead sees how many and not who, signs off once, and the links close', async () => {
    const page = await signIn('trust lead', `/collect/${ROUND.id}/${TRUST}`, PHONE);
    expect(await page.getByRole('status').first().textContent()).toBe('6 of 6 members have answered everything.');
    await page.getByRole('button', { name: 'Sign off and lock' }).click();
    await page.getByText('Enter the name of the director.').waitFor();
    await page.getByLabel('Name of the accountable director').fill('Ada Example');
    await page.getByRole('button', { name: 'Sign off and lock' }).dblclick();
    await page.getByText('Signed off by Ada Example. The answers are locked.').waitFor();
    await page.context().close();
    const member = await openPage(browser, links.get(MEMBERS[0] ?? '') ?? '');
    expect(await heading(member)).toBe('This link opens nothing any more');
    await member.context().close();
  });

  it('the administrator sees who has signed off, and reopens it with a reason', async () => {
    const page = await signIn('administrator', `/administer/${ROUND.id}`);
    expect(await page.locator('main .bm-headline').textContent()).toMatch(/^1 of \d+ trusts has signed off\.$/);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Show').selectOption({ label: 'Signed off' });
    await page.getByRole('button', { name: /^Reopen/ }).click();
    await page.getByRole('button', { name: 'Reopen', exact: true }).click();
    await page.getByText('Say why it is reopened.').waitFor();
    await page.getByLabel(/^Why is/).fill('A member was away.');
    await page.getByRole('button', { name: 'Reopen', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('main .bm-headline')?.textContent?.startsWith('0 of'));
    await page.context().close();
  });
});

describe('who may not', () => {
  it.each([
    ['a board member', 'board member', `/collect/${ROUND.id}/${TRUST}`, 'Collecting a board’s answers'],
    ['a system', 'digital lead of a system', '/administer', 'Administration'],
    ['a region', 'regional team', `/collect/${ROUND.id}/${TRUST}`, 'Collecting a board’s answers'],
  ])('%s is told what the page is for', async (_who, part, path, words) => {
    const page = await signIn(part, path);
    expect(await heading(page)).toBe(words);
    expect(await page.getByText('You have signed in as somebody who may not read it.').count()).toBe(1);
    await page.context().close();
  });

  it('signing out leaves nothing of a person on the page or in the browser', async () => {
    const page = await signIn('trust lead', `/board`);
    await page.getByRole('button', { name: /^Signed in/ }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(
      await page
        .context()
        .cookies()
        .then((list) => list.filter(({ name, value }) => name === 'boardmark-session' && value)),
    ).toEqual([]);
    await page.goBack();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Signed in/ }).count()).toBe(0);
    await page.context().close();
  });
});

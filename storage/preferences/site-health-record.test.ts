import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { afterMatch, UNSEEN } from '@/progress/site-health/site-health';
import { changeSiteHealth, forgetSiteHealth, readSiteHealth, watchSiteHealth } from './site-health-record';

const SITE = 'https://learn.example';

it('keeps one record a site, tells of changes, and forgets it', async () => {
  const heard = vi.fn();
  const stop = watchSiteHealth(SITE, heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(UNSEEN));
  await changeSiteHealth(SITE, (health) => afterMatch(health, 'p', 'mkdocs', 7));
  expect(await readSiteHealth(SITE)).toMatchObject({ reader: 'mkdocs', matches: 1, lastSuccess: 7 });
  expect(await readSiteHealth('https://other.example')).toEqual(UNSEEN);
  expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ matches: 1 }));
  await forgetSiteHealth(SITE);
  expect(heard).toHaveBeenLastCalledWith(UNSEEN);
  stop();
});

it('writes nothing when nothing has changed, and takes what it does not know for nothing', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  await changeSiteHealth(SITE, (health) => health);
  expect(set).not.toHaveBeenCalled();
  await browser.storage.local.set({ [`site-health ${SITE}`]: 'text' });
  expect(await readSiteHealth(SITE)).toEqual(UNSEEN);
});

import { expect, type Page } from '@playwright/test';
import type { SyncState } from '@/sync/sync-state';
import { DAV_PASSWORD, DAV_USER } from '../../stand-ins/webdav/dav-server';
import type { Extension } from './extension';
import { courseAt, opened } from './pages';

/** One of several browsers of a person, at its page *Devices*. */
export class SyncedDevice {
  private constructor(
    readonly extension: Extension,
    /** The page *Devices*, which stays open. */
    readonly page: Page,
  ) {}

  static async of(extension: Extension): Promise<SyncedDevice> {
    return new SyncedDevice(extension, await opened(extension, 'library.html#/devices'));
  }

  /** Types in a server and the account there, and tries it. */
  async tryServer(address: string): Promise<void> {
    await this.extension.grant(new URL(address).origin.replace(/:\d+$/, ''));
    await this.page.bringToFront();
    await this.page.getByLabel('Where your devices meet').selectOption('other');
    await this.page.getByTestId('sync-address').fill(address);
    await this.page.getByTestId('sync-user').fill(DAV_USER);
    await this.page.getByTestId('sync-password').fill(DAV_PASSWORD);
    await this.page.getByTestId('sync-try').click();
  }

  /** Does what the preview offers, under this name. */
  async unite(name: string): Promise<void> {
    await this.page.getByTestId('device-name').fill(name);
    await this.page.getByTestId('unite').click();
  }

  /** A round by the button, until it has come to its end. */
  async exchange(): Promise<void> {
    const { lastExchangeAt: before } = await this.state();
    await this.page.bringToFront();
    await this.page.getByTestId('exchange').click();
    await expect
      .poll(async () => {
        const { status, problem, lastExchangeAt } = await this.state();
        return { status, problem, isOver: lastExchangeAt !== before };
      }, 'the round ends well')
      .toEqual({ status: 'idle', problem: undefined, isOver: true });
  }

  /** The page of a course in the library. */
  course(key: string): Promise<Page> {
    return opened(this.extension, courseAt(key));
  }

  async state(): Promise<SyncState> {
    return await this.page.evaluate(async () => {
      const { 'sync-state': state } = await chrome.storage.local.get('sync-state');
      return state as SyncState;
    });
  }
}

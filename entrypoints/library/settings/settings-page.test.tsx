// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { show } from '../library.fixture';
import { grant } from '../sites/permissions.fixture';

beforeEach(async () => {
  await emptyLibrary();
  grant([]);
  await changeSettings({ countUnfocused: false });
});
afterEach(cleanup);

it('counts while another window has the focus once that is chosen, and not before', async () => {
  await show({ at: 'settings' });
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', {
    name: 'Count while another window has the focus',
  });
  expect(choice.value).toBe('off');
  fireEvent.change(choice, { target: { value: 'on' } });
  await waitFor(async () => expect((await readSettings()).countUnfocused).toBe(true));
  fireEvent.change(choice, { target: { value: 'off' } });
  await waitFor(async () => expect((await readSettings()).countUnfocused).toBe(false));
});

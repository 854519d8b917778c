import { useEffect, useState } from 'preact/hooks';
import { readSyncSettings, type SyncSettings, watchSyncSettings } from '@/storage/preferences/sync-settings';
import { readSyncState, type SyncState, watchSyncState } from '@/sync/sync-state';

/** How sync stands and where devices meet, following every change; `null` until that is known. */
export function useSync(): { state: SyncState; settings: SyncSettings } | null {
  const [state, setState] = useState<SyncState | null>(null);
  const [settings, setSettings] = useState<SyncSettings | null>(null);
  useEffect(() => {
    const stops = [watchSyncState(setState), watchSyncSettings(setSettings)];
    void readSyncState().then(setState);
    void readSyncSettings().then(setSettings);
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return state && settings && { state, settings };
}

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

type Asked = Parameters<typeof browser.permissions.contains>[0];

/** Whether the browser grants this, following changes made elsewhere. `asked` must be a constant. */
export function usePermission(asked: Asked): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = () => void browser.permissions.contains(asked).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [asked]);
  return allowed;
}

import { useEffect, useState } from 'preact/hooks';
import { href, parse } from './page-address';

/**
 * The choices on a page, kept in its address so that they are there again after following a link and coming back. Each
 * name has a default, which the address leaves out. A choice makes no step in the browser's history.
 */
export function useAddressChoice<Name extends string>(
  usual: Readonly<Record<Name, string>>,
): [Record<Name, string>, (change: Partial<Record<Name, string>>) => void] {
  const [chosen, setChosen] = useState(() => read(usual));
  useEffect(() => {
    const follow = () => setChosen(read(usual));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    chosen,
    (change) => {
      const next = { ...chosen, ...change };
      const told = (Object.keys(usual) as Name[]).filter((name) => next[name] !== usual[name]);
      const address = href(parse(location.hash), Object.fromEntries(told.map((name) => [name, next[name]])));
      history.replaceState(null, '', address);
      setChosen(next);
    },
  ];
}

function read<Name extends string>(usual: Readonly<Record<Name, string>>): Record<Name, string> {
  const given = new URLSearchParams(/\?.*$/.exec(location.hash)?.[0] ?? '');
  const values = (Object.keys(usual) as Name[]).map((name) => [name, given.get(name) ?? usual[name]]);
  return Object.fromEntries(values);
}

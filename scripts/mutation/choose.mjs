import { KINDS } from './kinds.mjs';

/** How near a module lies to the test: its namesake first, then its own folder, then its own room. */
function nearness(module, test) {
  const folder = (path) => path.slice(0, path.lastIndexOf('/') + 1);
  if (test.replace(/\.test\.tsx?$/, '') === module.replace(/\.\w+$/, '')) return 8;
  if (folder(module) === folder(test)) return 4;
  return module.split('/')[0] === test.split('/')[0] ? 2 : 1;
}

/** May this be taken away to doubt that test? What only stands in for a site is no product, except to its own test. */
function isSubject(module, test) {
  const room = /^(tests\/stand-ins|scripts)\//.exec(module)?.[0];
  return room ? test.startsWith(room) : !module.startsWith('tests/');
}

/**
 * Everything that could be taken away from the tests of one file: whole modules, then each function and constant.
 * @param {string} test the test file, from the checkout
 * @param {{ loading: string[], tests: Record<string, string[]> }} reached ids by test, and while the file was loaded
 */
export function breakagesFor(test, reached) {
  const units = new Map();
  const add = (key, id, name, weight) => {
    const unit = units.get(key) ?? { key, ids: new Set(), tests: new Set(), weight, tries: 0 };
    unit.ids.add(id);
    unit.tests.add(name);
    units.set(key, unit);
  };
  for (const [name, ids] of Object.entries(reached.tests)) {
    for (const [id, share] of [...ids.map((id) => [id, 1]), ...reached.loading.map((id) => [id, 0.5])]) {
      const module = id.slice(0, id.indexOf('#'));
      if (!isSubject(module, test)) continue;
      const weight = nearness(module, test) * share;
      add(id, id, name, weight);
      if (share === 1) add(module, id, name, weight * 2);
    }
  }
  return [...units.values()];
}

/**
 * The next thing to take away: what many of the tests still in doubt reach, is near them, and was little tried.
 * @returns {{ broken: string[], kind: string } | null} null when everything was tried
 */
export function nextBreakage(units, doubted) {
  const kinds = Object.keys(KINDS);
  let best = null;
  let most = 0;
  for (const unit of units) {
    if (unit.tries >= kinds.length) continue;
    const reach = [...unit.tests].filter((name) => doubted.has(name)).length;
    const worth = (reach * unit.weight) / (1 + unit.tries);
    if (worth > most) [best, most] = [unit, worth];
  }
  if (!best) return null;
  const kind = kinds[best.tries];
  best.tries += 1;
  return { broken: [...best.ids], kind, name: best.key };
}

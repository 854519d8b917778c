/** A test by its name and the names of the groups it stands in; `task` is Vitest's, in a worker. */
export function nameOf(task) {
  const above = [];
  for (let suite = task.suite; suite; suite = suite.suite) above.unshift(suite.name);
  return [...above, task.name].join(' > ');
}

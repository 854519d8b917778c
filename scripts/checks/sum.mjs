/**
 * Runs the checks one after the other, shows what failed, names what was skipped, and ends with the sum as the last
 * line, from which the exit code follows.
 * @param {(() => Promise<import('./reports.mjs').Result>)[]} checks
 */
export async function sumUp(checks) {
  const sum = { passed: 0, failed: 0, skipped: [] };
  for (const check of checks) {
    const result = await check();
    sum.passed += result.passed;
    sum.failed += result.failures.length;
    sum.skipped.push(...result.skipped);
    for (const failure of result.failures) console.log(`✗ ${failure}\n`);
  }
  for (const name of sum.skipped) console.log(`skipped: ${name}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

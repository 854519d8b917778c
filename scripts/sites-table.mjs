// Writes docs/sites.md from the fixtures of the site readers; the test that runs here compares it at all other times.
import { spawnSync } from 'node:child_process';

const test = ['vitest', 'run', 'tests/repository/sites-table.test.ts'];
const { status } = spawnSync('npx', test, { stdio: 'inherit', env: { ...process.env, EPILOGUE_WRITE: '1' } });
process.exit(status ?? 1);

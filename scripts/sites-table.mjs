// npm run sites-table: writes docs/sites.md from the fixtures of the site readers, by a test that otherwise compares
// the two.
import { spawnSync } from 'node:child_process';

const test = ['vitest', 'run', 'tests/repository/sites-table.test.ts'];
const { status } = spawnSync('npx', test, { stdio: 'inherit', env: { ...process.env, EPILOGUE_WRITE: '1' } });
process.exit(status ?? 1);

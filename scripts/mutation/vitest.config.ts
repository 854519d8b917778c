import { mergeConfig } from 'vitest/config';
import whole from '../../vitest.config';

/** The tests that stand beside what is mutated: those of pages take far longer and notice no more of it. */
const beside = ['progress/**/*.test.ts', 'storage/**/*.test.ts'];

export default mergeConfig({ ...whole, test: { ...whole.test, include: [] } }, { test: { include: beside } });

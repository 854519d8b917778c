const TEXTS = {
  NewerDatabaseError: 'storeNewer',
  TestLibraryError: 'storeOfTest',
  LibraryBlockedError: 'storeBlocked',
} as const;

/**
 * The text that says why the library did not open and what to do. It goes by the error's name, because errors lose
 * their class on the way.
 */
export function storeProblem(error: unknown): (typeof TEXTS)[keyof typeof TEXTS] | 'storeFailed' {
  const name = error instanceof Error ? error.name : '';
  return name in TEXTS ? TEXTS[name as keyof typeof TEXTS] : 'storeFailed';
}

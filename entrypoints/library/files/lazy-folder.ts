// What makes the files brings the engine of templates with it. These functions fetch it with the first click.

/** As `chooseFolder` of storage. */
export async function chooseFolder(now: number): Promise<boolean> {
  return await (await import('@/storage/folder/choose-folder')).chooseFolder(now);
}

/** As `allowFolder` of storage. */
export async function allowFolder(now: number): Promise<boolean> {
  return await (await import('@/storage/folder/choose-folder')).allowFolder(now);
}

/** As `leaveFolder` of storage. */
export async function leaveFolder(): Promise<void> {
  await (await import('@/storage/folder/choose-folder')).leaveFolder();
}

/** As `writeFolder` of storage. */
export async function writeFolder(now: number, asked?: ReadonlySet<string>): Promise<void> {
  await (await import('@/storage/folder/write-folder')).writeFolder(now, asked);
}

/** As `saveDailyZip` of storage. */
export async function saveDailyZip(now: number): Promise<void> {
  await (await import('@/storage/folder/daily-zip')).saveDailyZip(now);
}

import { BackupReminderLine, texts as reminderTexts } from '@/components/controls/backup-reminder-line';
import { LostStoreLine, texts as lostTexts } from '@/components/controls/lost-store-line';
import { SyncProblemLine, texts as syncTexts } from '@/components/controls/sync-problem-line';

/** Texts that must be in the page's language before this is shown. */
export const texts = [...lostTexts, ...syncTexts, ...reminderTexts];

/** Lines that are seldom there, below all courses. */
export function SeldomLines() {
  return (
    <>
      <LostStoreLine />
      <SyncProblemLine />
      <BackupReminderLine />
    </>
  );
}

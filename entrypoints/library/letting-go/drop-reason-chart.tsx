import { useStore } from '@nanostores/preact';
import { dropReasonText } from '@/locales/drop-reason-text';
import { lettingGoText } from '@/locales/letting-go-text';
import { locale } from '@/locales/locale';
import { amount } from '@/locales/time';
import type { DropReason } from '@/progress/plan/drop-reason';
import { Ranking } from '../statistics/ranking';

/** For which reasons courses were let go; nothing as long as none was given. */
export function DropReasonChart({ reasons }: { reasons: readonly { why: DropReason; courses: number }[] }) {
  const t = useStore(lettingGoText);
  const r = useStore(dropReasonText);
  const code = useStore(locale);
  if (reasons.length === 0) return null;
  return (
    <Ranking
      testid="drop-reasons"
      title={t.reasons}
      columns={[t.reasonColumn, t.coursesColumn]}
      rows={reasons.map(({ why, courses }) => ({
        name: r[why],
        value: courses,
        said: amount(courses, code),
      }))}
    />
  );
}

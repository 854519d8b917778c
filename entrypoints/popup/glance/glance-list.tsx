import { useStore } from '@nanostores/preact';
import { useLoaded } from '@/components/hooks/use-loaded';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { popupText } from '@/locales/popup-text';
import { reading } from '@/locales/time';
import type { CourseRow } from '@/progress/model/rows';
import { remaining } from '@/progress/status/remaining';
import type { Settings } from '@/storage/preferences/settings';
import type { Glance } from '@/storage/queries/popup-glance';
import type { Shelved } from '@/storage/queries/shelf-page';
import { defer } from '../first-glance';
import { speaking } from '../speaking';
import { EndsLine } from './ends-line';
import { ListedCourse } from './listed-course';
import { siteAmong } from './namesakes';

// For what these read nothing else waits, and their places are kept.
const tonightLine = defer(() => speaking(import('./tonight-line')));
const lastActionLine = defer(() => speaking(import('./last-action-line')));

interface Props {
  glance: Glance;
  /** Milliseconds since 1970. */
  now: number;
  settings: Settings;
  go: (url: string) => void;
}

/** What matters without choosing anything: what fits tonight, what is nearly done, what is being read, what stopped. */
export function GlanceList({ glance, now, settings, go }: Props) {
  const t = useStore(popupText);
  const Tonight = useLoaded(tonightLine)?.TonightLine;
  const LastAction = useLoaded(lastActionLine)?.LastActionLine;
  const siteOf = siteAmong([...glance.nearly, ...glance.reading]);
  return (
    <div class="glance">
      <div class="tonight">{Tonight && <Tonight now={now} settings={settings} go={go} />}</div>
      <Rows name={t.nearly} courses={glance.nearly} now={now} go={go} siteOf={siteOf} isNearly />
      <Rows name={t.reading} courses={glance.reading} now={now} go={go} siteOf={siteOf} />
      <EndsLine glance={glance} />
      <p class="last-action small">{LastAction && <LastAction now={now} />}</p>
    </div>
  );
}

interface RowsProps {
  name: string;
  courses: readonly Shelved[];
  now: number;
  go: (url: string) => void;
  siteOf: ReturnType<typeof siteAmong>;
  /** Says what is left instead of what comes next. */
  isNearly?: boolean;
}

function Rows({ name, courses, now, go, siteOf, isNearly = false }: RowsProps) {
  const c = useStore(courseText);
  const code = useStore(locale);
  if (courses.length === 0) return null;
  return (
    <section aria-label={name}>
      <p class="list-name small">{name}</p>
      <ul>
        {courses.map((course, index) => (
          <ListedCourse
            key={course.row.key}
            course={course}
            now={now}
            go={go}
            stop={index === 0}
            site={siteOf(course.row)}
            says={isNearly ? <em>{leftOf(course.row, c, code)}</em> : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

/** What is left in chapters and, if anything tells them, minutes: in few words, because the row is narrow. */
function leftOf(row: CourseRow, c: ReturnType<typeof courseText.get>, code: string): string {
  const { chapters, minutes } = remaining(row);
  const time = minutes !== null && c.about({ time: reading(minutes * 60, code) });
  return [c.left(chapters), time].filter(Boolean).join(' · ');
}

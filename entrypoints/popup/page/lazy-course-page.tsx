import { useLoaded } from '@/components/hooks/use-loaded';
import { speaking } from '../speaking';
import type { CoursePageProps } from './course-page-view';

// Brings everything with which courses are marked. No other page should wait for it.
const coursePageHere = () => speaking(import('./course-page-view'));

/** A course's own page, once its piece is fetched. */
export function LazyCoursePage(props: CoursePageProps) {
  const Here = useLoaded(coursePageHere)?.CoursePageView;
  return Here ? <Here {...props} /> : null;
}

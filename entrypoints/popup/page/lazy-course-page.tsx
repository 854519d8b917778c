import { useLoaded } from '@/components/hooks/use-loaded';
import { speaking } from './chapter';
import type { CoursePageProps } from './course-page-view';

// Brings all that courses are marked with, for which no other page should wait.
const coursePageHere = () => speaking(import('./course-page-view'));

/** A course's own page, once the piece that shows it was fetched. */
export function LazyCoursePage(props: CoursePageProps) {
  const Here = useLoaded(coursePageHere)?.CoursePageView;
  return Here ? <Here {...props} /> : null;
}

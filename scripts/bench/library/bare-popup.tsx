import { render } from 'preact';
import { withLibrary } from '@/storage/database/connection';

// The least that a popup can be: a page of Preact with one line that opens the same database.
const app = document.getElementById('app');
const count = await withLibrary((db) => db.courses.count());
if (app) render(<p data-testid="course-row">{count}</p>, app);

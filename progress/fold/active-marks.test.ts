import { expect, it } from 'vitest';
import { activeMarks } from './active-marks';
import { Story } from './story.fixture';

const kinds = (marks: { kind: string }[]) => marks.map((mark) => mark.kind);

it('takes back every mark of an action', () => {
  const story = new Story();
  const first = story.mark('done', { chapterKey: 'c1', action: 'bulk' });
  story.mark('done', { chapterKey: 'c2', action: 'bulk' });
  story.mark('planned');
  story.undo(first);
  expect(kinds(activeMarks(story.marks).active)).toEqual(['planned']);
});

it('lets the latest of undo and redo decide, in fact order', () => {
  const story = new Story();
  const dropped = story.mark('dropped');
  story.undo(dropped);
  story.redo(dropped);
  expect(kinds(activeMarks(story.marks).active)).toEqual(['dropped']);
  story.undo(dropped);
  expect(kinds(activeMarks([...story.marks].reverse()).active)).toEqual([]);
});

it('takes back an action only in the course that the undo names', () => {
  const story = new Story();
  const here = story.mark('dropped', { action: 'site' });
  story.mark('dropped', { action: 'site', courseKey: 'book:elsewhere.test' });
  story.undo(here);
  expect(activeMarks(story.marks).active.map((mark) => mark.courseKey)).toEqual(['book:elsewhere.test']);
});

it('ignores and reports undos of what is not known and of undos', () => {
  const story = new Story();
  const dropped = story.mark('dropped');
  const undo = story.undo(dropped);
  const ofUndo = story.undo(undo);
  const ofNothing = story.mark('undo', { value: 'nothing' });
  expect(activeMarks(story.marks)).toMatchObject({ active: [], unknown: [ofUndo, ofNothing] });
});

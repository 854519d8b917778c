import { expect, it } from 'vitest';
import { fold } from './fold';
import { languagesOf } from './languages';
import { lexiconsOf } from './lexicon';
import { purposesOf } from './purposes';
import { wordsOf } from './words.fixture';

const says = (text: string) =>
  Object.keys(purposesOf(fold(text), lexiconsOf(wordsOf(languagesOf(text).tags))));

it.each([
  ['Congratulations! You have just finished the last kiln.', ['congratulates']],
  ['Thank you so much for reading along with us.', ['thanks']],
  ['I hope that you enjoyed every bit of it.', ['hopes']],
  ['We can hardly say how we look forward to what you will build.', ['eager']],
  ['With this, our course comes to an end.', ['ends']],
  ['Herzlichen Glückwunsch, du hast den Kurs abgeschlossen!', ['congratulates', 'ends']],
  ['Dziękujemy, że byliście z nami przez cały kurs.', ['thanks']],
  ['Сподіваємося, що курс був вам корисним.', ['hopes']],
  ['感谢你一路的陪伴，我们江湖再见。', ['thanks', 'goodbye']],
])('%s', (text, purposes) => expect(says(text)).toEqual(expect.arrayContaining(purposes)));

it('does not take the end of a part for the end of the course', () => {
  const said = says('Congratulations, you have completed unit 3!');
  expect(said).toContain('endsPart');
  expect(said).not.toContain('congratulates');
  expect(said).not.toContain('ends');
});

it('does not take a goodbye until the next lesson for a farewell', () => {
  expect(says('See you soon in the next lesson.')).not.toContain('goodbye');
  expect(says('That was it. Goodbye and take care.')).toContain('goodbye');
});

it.each(['thank you for ', '感谢', 'finished the course ', 'курс '])(
  'stays quick on %j said again and again',
  (piece) => {
    const started = process.cpuUsage();
    says(piece.repeat(400).slice(0, 400));
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1);
  },
);

import { registerKey } from '@/progress/model/register';
import type { Note } from '@/progress/notes/note';
import { type Answers, answersIn, withAnswer } from '@/progress/status/kept-answers';
import type { Answer } from '@/progress/status/review';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';
import { keptRegisters, putRegisters } from '../recording/registers';

/** The answers so far, but for those about forgotten courses. */
export async function readAnswers(): Promise<Answers> {
  return answersIn(await read(keptRegisters));
}

/** Keeps the last answer about a takeaway, or none if it is `null`. */
export async function keepAnswer(
  { id, courseKey }: Pick<Note, 'id' | 'courseKey'>,
  answer: Answer | null,
): Promise<void> {
  await write(async (writing) => {
    const known = await writing.db.registers.get(registerKey('recall', courseKey));
    const value = withAnswer(known?.value, id, answer);
    await putRegisters(writing, [{ name: 'recall', value, courseKey }], crypto.randomUUID());
  });
}

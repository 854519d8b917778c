import type { Book } from './books.mjs';

export const KITE: Book;

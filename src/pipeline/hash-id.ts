import { createHash } from 'node:crypto';

/** 80 bits: among a hundred million ids, two are equal with a chance of one in two hundred million. */
const idLength = 20;

/** An id made from content, with a letter for what it is: the same content always has the same id. */
export function hashId(letter: string, content: string): string {
  return `${letter}${createHash('sha256').update(content).digest('hex').slice(0, idLength)}`;
}

import { expect, it } from 'vitest';
import { readAgencies } from './read-agencies.ts';

it.each<[string, string[]]>([
  ['DOHA (AFP) Unterhändler beider Seiten sind angekommen.', ['AFP']],
  ['Berlin/Kairo (Reuters) - Die Ministerin reist weiter.', ['Reuters']],
  ['(sda) Die zweite Runde beginnt.', ['Keystone-SDA']],
  ['Das teilte das Ministerium mit. (dpa/KNA)', ['dpa', 'KNA']],
  ['Der Sender Muster (kurz: SM) Berlin meldet es.', []],
])('reads the agencies of "%s"', (paragraph, expected) => {
  expect(readAgencies([paragraph])).toEqual(expected);
});

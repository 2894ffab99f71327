import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, readonly string[]]>([
  ['Biden reist ab. Der 81-Jährige schwieg.', ['Biden = Joe Biden', 'Der 81-Jährige = Joe Biden']],
  ['Meloni reist ab. Das teilte die 47-Jährige mit.', ['Meloni = Giorgia Meloni', 'die 47-Jährige = Giorgia Meloni']],
  ['Meloni reist ab. Der 81-Jährige schwieg.', ['Meloni = Giorgia Meloni', 'Der 81-Jährige = -']],
  [
    'Macron und Scholz reden. Der 66-Jährige schwieg.',
    ['Macron = Emmanuel Macron', 'Scholz = Olaf Scholz', 'Der 66-Jährige = -'],
  ],
  [
    'Macron und Meloni reden. Die 47-Jährige schwieg.',
    ['Macron = Emmanuel Macron', 'Meloni = Giorgia Meloni', 'Die 47-Jährige = Giorgia Meloni'],
  ],
  ['Biden reist ab. Ein Soldat starb. Der 30-Jährige war allein.', ['Biden = Joe Biden', 'Der 30-Jährige = -']],
  [
    'Senator Lindsey Graham kam. Der Republikaner lobte Selenskyj.',
    ['Senator Lindsey Graham = Lindsey Graham', 'Der Republikaner = Lindsey Graham', 'Selenskyj = Wolodymyr Selenskyj'],
  ],
  ['Graham traf Scholz. Ein Sieg der Republikaner sei nah.', ['Scholz = Olaf Scholz']],
  ['Die Republikaner stimmten zu.', []],
  [
    'Baerbock reist ab. Die Grünen-Politikerin will vermitteln.',
    ['Baerbock = Annalena Baerbock', 'Die Grünen-Politikerin = Annalena Baerbock'],
  ],
  [
    'Norbert Röttgen kritisierte das. Der CDU-Politiker forderte mehr.',
    ['Norbert Röttgen = Norbert Röttgen', 'Der CDU-Politiker = Norbert Röttgen'],
  ],
  [
    'Deutliche Worte fand Karin Ulmenau danach. Die Vizeaußenministerin der USA war gereist.',
    ['Karin Ulmenau = Karin Ulmenau', 'Die Vizeaußenministerin der USA = Karin Ulmenau'],
  ],
  [
    'Deutliche Worte fand Hans Ulmenau danach. Die Vizeaußenministerin der USA war gereist.',
    ['Hans Ulmenau = Hans Ulmenau', 'Die Vizeaußenministerin der USA = US-Vizeaußenministerin'],
  ],
])('%s', (text, expected) => {
  expect(summarize(findInTestText(text, '2024-05-01'))).toEqual(expected);
});

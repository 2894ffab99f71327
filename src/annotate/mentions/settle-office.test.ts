import { expect, it } from 'vitest';
import { findInTestText, summarize } from '../../../test/find-in-test-text.ts';

it.each<readonly [string, string | null, readonly string[]]>([
  // Who held the office before or after, and who takes it soon.
  ['Trumps Vorgänger hatte abgelehnt.', '2025-03-19', ['Trumps Vorgänger = Joe Biden']],
  ["Scholz' Nachfolger sagte zu.", '2025-03-19', ["Scholz' Nachfolger = Friedrich Merz"]],
  ["Scholz' Nachfolger werde es schwer haben.", '2023-03-19', ["Scholz' Nachfolger = -"]],
  ['Der Amtsvorgänger des US-Präsidenten schwieg.', '2025-03-19', ['Der Amtsvorgänger des US-Präsidenten = Joe Biden']],
  ['Der designierte US-Präsident drohte.', '2024-12-10', ['Der designierte US-Präsident = Donald Trump']],
  ['Der designierte US-Präsident drohte.', '2023-12-10', ['Der designierte US-Präsident = -']],
  ["Merz' Regierungssprecher wies das zurück.", '2025-06-19', ["Merz' Regierungssprecher = Stefan Kornelius"]],
  ['Trumps Team widersprach.', '2025-03-19', ['Trumps Team = Vereinigte Staaten']],
  // Titles of several German-speaking states.
  [
    'In der Hofburg empfing der Bundespräsident Gäste.',
    '2025-01-06',
    ['Hofburg = in Hofburg', 'der Bundespräsident = Alexander Van der Bellen'],
  ],
  ['Die Bundespräsidentin reiste ab.', '2024-06-16', ['Die Bundespräsidentin = Viola Amherd']],
  ['Der Bundespräsident reiste ab.', '2024-06-16', ['Der Bundespräsident = Frank-Walter Steinmeier']],
  ['Der Kanzler der Universität Jena ging.', '2025-06-16', ['Der Kanzler = -']],
  // Korean and Chinese names: the surname stands first, with hyphen or without.
  ['Präsident Moon Jae In kam an.', '2018-05-10', ['Präsident Moon Jae In = Moon Jae-in']],
  ['Präsident Moon Jae-in kam an.', '2018-05-10', ['Präsident Moon Jae-in = Moon Jae-in']],
  [
    'Verteidigungsminister Kim Yong Hyun trat zurück. Kim bat um Verzeihung.',
    '2024-12-06',
    ['Verteidigungsminister Kim Yong Hyun = Kim Yong-hyun', 'Kim = Kim Yong-hyun'],
  ],
  [
    'Kim und Trump kamen. Kims Schwester Kim Yo Jong war dabei.',
    '2018-06-12',
    ['Kim = Kim Jong-un', 'Trump = Donald Trump', 'Kims = Kim Jong-un', 'Kim Yo Jong = Kim Yo-jong'],
  ],
  [
    'Biden bekennt sich schuldig. Hunter Biden kam vor Gericht.',
    '2023-06-12',
    ['Biden = -', 'Hunter Biden = Hunter Biden'],
  ],
  // Joined with a colleague a common surname is the holder of the same office.
  [
    'Lawrow und Wang landeten. Letzterer flog weiter.',
    '2025-07-11',
    ['Lawrow = Sergei Lawrow', 'Wang = Wang Yi', 'Letzterer = Wang Yi'],
  ],
  ['Der Noch-Kanzler schwieg.', '2025-03-19', ['Der Noch-Kanzler = Olaf Scholz']],
  ['Am Vortag war die afrikanische Delegation in Kiew.', '2023-06-17', ['Kiew = in Kiew']],
  ['Rutte kam. Der Niederländer lachte.', '2025-06-25', ['Rutte = Mark Rutte', 'Der Niederländer = Mark Rutte']],
  ['Zwei Peruaner und 30 Briten starben.', '2025-06-25', ['Zwei Peruaner = -', 'Briten = -']],
  // "in" with no place behind it opens no seat of the office; "er und die vier" are five.
  [
    'Danach will der US-Präsident in einer Konferenz Angela Merkel, Emmanuel Macron und Boris Johnson treffen. Später sprachen er und die drei erneut.',
    '2021-12-07',
    [
      'der US-Präsident = Joe Biden',
      'Angela Merkel = Angela Merkel',
      'Emmanuel Macron = Emmanuel Macron',
      'Boris Johnson = Boris Johnson',
      'er = Joe Biden',
      'die drei = Angela Merkel, Emmanuel Macron und Boris Johnson',
    ],
  ],
  [
    'Angela Merkel kam. Zuerst redeten sie und Emmanuel Macron.',
    '2019-12-10',
    ['Angela Merkel = Angela Merkel', 'sie = Angela Merkel', 'Emmanuel Macron = Emmanuel Macron'],
  ],
  [
    'Trump empfing Selenskyj. Sein Gast dankte.',
    '2025-03-19',
    ['Trump = Donald Trump', 'Selenskyj = Wolodymyr Selenskyj', 'Sein Gast = Wolodymyr Selenskyj'],
  ],
])('settles offices in "%s" on %s', (text, day, expected) => {
  expect(summarize(findInTestText(text, day))).toEqual(expected);
});

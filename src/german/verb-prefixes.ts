/** Prefixes that may stand alone at the end of a clause: "teilte ... mit". Longest first, so that "zurück" is tried before "zu". */
export const SEPARABLE_PREFIXES: readonly string[] =
  `gegenüber auseinander entgegen zusammen dazwischen hinterher gefangen wiederher wiederauf wiederein
hinunter herunter hinüber herüber hindurch heraus hinaus herein hinein herauf hinauf heran herab hinab herbei hervor hinweg hinzu herum umher einher überein vorher voraus vorbei vorüber voran vorweg
zurück inne zuvor zurecht zugute bevor weiter wieder nieder empor bekannt bereit daheim darum davon dazu daran dahin fertig einig sicher richtig wahr preis kennen unter über durch frei fest fort fern fehl
heim klar nahe dabei daneben offen kund still statt stand teil nach hoch acht lahm brach geheim gleich aufrecht zufrieden zwischen tot ein aus auf bei dar her hin los mit vor weg ab an um zu da wett gut kurz irre`
    .split(/\s+/)
    .sort((left, right) => right.length - left.length);

/** Prefixes that are adverbs or adjectives too, with the verbs that they make one word with: "gab bekannt", but not "blieb fest". */
export const WORD_LIKE_PREFIXES: Readonly<Record<string, string>> = {
  gleich: 'kommen ziehen stellen setzen tun',
  geheim: 'halten',
  fern: 'bleiben halten sehen',
  zufrieden: 'geben stellen lassen',
  acht: 'geben',
  stand: 'halten',
  aufrecht: 'erhalten halten',
  lahm: 'legen',
  brach: 'liegen',
  fehl: 'schlagen gehen leiten deuten',
  zwischen: 'landen speichern lagern finanzieren',
  vorher: 'sagen sehen gehen',
  bekannt: 'geben machen werden',
  fest: 'stellen legen nehmen halten setzen stehen machen sitzen hängen schreiben schnallen',
  frei: 'lassen geben kommen kämpfen setzen schalten sprechen stellen kaufen räumen legen bekommen',
  klar: 'stellen machen kommen werden',
  bereit: 'stellen halten stehen liegen',
  sicher: 'stellen gehen',
  offen: 'legen stehen halten lassen bleiben',
  nahe: 'legen kommen stehen bringen gehen liegen',
  richtig: 'stellen',
  weiter:
    'geben gehen leiten machen führen laufen reichen entwickeln verfolgen verbreiten kommen fahren reisen bestehen sagen bilden helfen ziehen verhandeln verkaufen arbeiten',
  wieder: 'holen geben sehen wählen aufnehmen herstellen eröffnen beleben finden erlangen kehren gewinnen vereinigen',
  zusammen:
    'kommen treffen arbeiten fassen brechen setzen stellen bringen treten schließen leben halten rufen tun finden hängen stoßen legen ziehen rücken sitzen wachsen tragen führen',
  da: 'stehen liegen bleiben',
  dabei: 'stehen sitzen',
  daneben: 'stehen sitzen liegen greifen',
  gut: 'heißen schreiben machen tun',
  kurz: 'halten treten schließen fassen',
  hoch: 'laden fahren rüsten halten rechnen schießen ziehen stufen treiben spielen gehen kommen',
  zuvor: 'kommen',
  davon: 'kommen laufen tragen fahren gehen ausgehen',
  dazu: 'kommen gehören lernen verdienen zählen',
  dahin: 'gehen stellen',
  daran: 'setzen gehen',
  darum: 'kommen',
  voraus: 'gehen sagen setzen sehen schicken eilen haben planen',
  vorbei: 'kommen gehen ziehen fahren schauen fliegen laufen führen',
  zurecht: 'kommen finden weisen rücken legen',
  still: 'legen stehen halten schweigen',
  tot: 'schlagen schießen schweigen',
  fertig: 'stellen machen werden bringen',
  einig: 'werden gehen',
  irre: 'führen',
  teil: 'nehmen haben',
  kennen: 'lernen',
  wahr: 'nehmen haben machen',
  preis: 'geben',
  kund: 'tun geben',
  wett: 'machen',
  heim: 'kehren kommen reisen fahren suchen bringen gehen',
  daheim: 'bleiben',
  gefangen: 'nehmen halten',
  statt: 'finden geben',
  gegenüber: 'stehen stellen sitzen treten liegen',
};

/** Of these those that stand apart even right before their verb: "wie das Amt bekannt gab", "hat ihn kennen gelernt". */
export const PREFIXES_WRITTEN_APART: ReadonlySet<string> = new Set(
  'bekannt fest frei kennen bereit sicher statt teil zurück gefangen offen klar zusammen richtig still'.split(' '),
);

/** Prefixes that never leave the verb and take the ge- of the participle away. */
export const INSEPARABLE_PREFIXES: readonly string[] = [
  'wider',
  'hinter',
  'unter',
  'durch',
  'über',
  'miss',
  'voll',
  'wieder',
  'ver',
  'ent',
  'emp',
  'zer',
  'um',
  'be',
  'er',
];

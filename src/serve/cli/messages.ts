import type { Ingested } from '../../pipeline/ingest.ts';
import type { Texts } from './language.ts';

/** What became of an input. */
export const outcomeWords: Readonly<Record<Ingested['outcome'] | 'rejected', Texts>> = {
  stored: { de: 'aufgenommen', en: 'stored     ' },
  unchanged: { de: 'unverändert', en: 'unchanged  ' },
  reread: { de: 'neu gelesen', en: 'read anew  ' },
  rejected: { de: 'abgelehnt  ', en: 'rejected   ' },
};

/** Headings of tables. */
export const headings = {
  id: { de: 'Nr.', en: 'id' },
  date: { de: 'Tag', en: 'day' },
  kind: { de: 'Art', en: 'kind' },
  status: { de: 'Stand', en: 'status' },
  participants: { de: 'Beteiligte', en: 'participants' },
  place: { de: 'Ort', en: 'place' },
  documents: { de: 'Texte', en: 'texts' },
  origins: { de: 'unabhängig', en: 'origins' },
  speaker: { de: 'Wer', en: 'who' },
  words: { de: 'Wortlaut', en: 'words' },
  parties: { de: 'Gebunden', en: 'bound' },
  action: { de: 'Wozu', en: 'to do what' },
  key: { de: 'Schlüssel', en: 'key' },
  name: { de: 'Name', en: 'name' },
  state: { de: 'Staat', en: 'state' },
  offices: { de: 'Ämter', en: 'offices' },
  verdict: { de: 'Entscheidung', en: 'judgement' },
  subjects: { de: 'worüber', en: 'on what' },
  because: { de: 'weil', en: 'because' },
  accordingTo: { de: 'Laut', en: 'according to' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What tables say when the ledger holds nothing that was asked for. */
export const nothingMatches: Texts = {
  de: 'Nichts im Verzeichnis passt dazu.',
  en: 'Nothing in the ledger matches.',
};

/** What tables say when they are empty. */
export const emptyLedger: Texts = {
  de: 'Das Verzeichnis ist leer. Mit "lesart read" kommen Texte hinein.',
  en: 'The ledger is empty. "lesart read" takes texts in.',
};

/** Before words that their speaker denies: "bestreitet: dass er abgereist sei". */
export const denies = { de: 'bestreitet:', en: 'denies:' };

import type { Ledger } from '../../store/ledger.ts';
import type { Texts } from '../cli/language.ts';
import { annotationLines } from './annotations.ts';
import { calendarLines } from './calendar.ts';
import { followTheMoneyLines } from './follow-the-money.ts';
import { csvLines, jsonLines } from './own-formats.ts';
import { ploverLines } from './plover.ts';

/** Names of the formats, as `--format` takes them. */
export type ExportFormat = 'json' | 'csv' | 'followthemoney' | 'annotations' | 'plover' | 'calendar';

interface Export {
  readonly description: Texts;
  /** The ledger in this format, line by line without line breaks; a whole export need not fit into memory. */
  readonly lines: (ledger: Ledger) => AsyncIterable<string>;
  readonly lineBreak: '\n' | '\r\n';
}

/** What the ledger can be written as, by the name in `--format`. */
export const exportFormats: Readonly<Record<ExportFormat, Export>> = {
  json: {
    description: {
      de: 'alles, ein Objekt je Zeile mit "type"',
      en: 'everything, one object a line with "type"',
    },
    lines: jsonLines,
    lineBreak: '\n',
  },
  csv: {
    description: { de: 'eine Zeile je Kontakt, für Tabellen', en: 'one line per contact, for spreadsheets' },
    lines: csvLines,
    lineBreak: '\n',
  },
  followthemoney: {
    description: {
      de: 'Akteure, Kontakte, Aussagen, Zusagen und Belege als Entitäten, JSON Lines',
      en: 'actors, contacts, statements, commitments and proof as entities, JSON Lines',
    },
    lines: followTheMoneyLines,
    lineBreak: '\n',
  },
  annotations: {
    description: {
      de: 'jeder Beleg als Web Annotation (W3C, JSON-LD), JSON Lines',
      en: 'every anchor as a Web Annotation (W3C, JSON-LD), JSON Lines',
    },
    lines: annotationLines,
    lineBreak: '\n',
  },
  plover: {
    description: {
      de: 'Ereigniscodes (PLOVER, CAMEO) mit dem, was dabei verloren geht, JSON Lines',
      en: 'event codes (PLOVER, CAMEO) with what they lose, JSON Lines',
    },
    lines: ploverLines,
    lineBreak: '\n',
  },
  calendar: {
    description: {
      de: 'Kontakte, Fristen und Zeiträume als iCalendar',
      en: 'contacts, deadlines and windows as iCalendar',
    },
    lines: calendarLines,
    lineBreak: '\r\n',
  },
};

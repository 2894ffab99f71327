import type { Token } from '../../core/segmented.ts';
import type { Bound } from '../../core/time-expression.ts';
import type { PartOfDay, SundayFeast, TimeUnit } from '../../german/times.ts';

/** Which part of a span is meant: "Anfang", "Mitte", "Ende Mai". */
export type Edge = 'start' | 'mid' | 'end';

/** What a time expression counts from: the day of writing, or the time last told ("tags darauf"). */
export type Base = 'reference' | 'narrative';

/** The year as far as the words give it: a figure, or a distance to the year of writing ("März vorigen Jahres"). */
export interface YearWords {
  readonly year?: number;
  readonly yearOffset?: number;
  /** "2014 und 2015", "v. Chr." */
  readonly isBeforeChrist?: boolean;
}

/** What the words of a time expression say, before anything is counted. */
export type TimeReading =
  | (YearWords & {
      readonly kind: 'day';
      readonly day: number;
      readonly month: number;
      readonly weekday?: number;
      readonly part?: PartOfDay;
      /** "in der Nacht auf den 16. August" */
      readonly isNightBefore?: boolean;
    })
  | (YearWords & {
      readonly kind: 'month';
      readonly month: number;
      readonly edge?: Edge;
      /** "im vergangenen Juli" -1, "im kommenden Mai" 1 */
      readonly pointing?: -1 | 0 | 1;
    })
  | { readonly kind: 'year'; readonly year: number; readonly isBeforeChrist?: boolean; readonly edge?: Edge }
  | { readonly kind: 'settled'; readonly value: string; readonly edtf: string | null }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly pointing?: -1 | 0 | 1;
      /** "am Dienstag vergangener Woche" -1 */
      readonly weekOffset?: number;
      /** "am gestrigen Dienstag" -1 */
      readonly dayOffset?: number;
      readonly part?: PartOfDay;
      readonly isNightBefore?: boolean;
      /** "am darauffolgenden Montag": after the day told last */
      readonly isAfterTold?: boolean;
    }
  | {
      readonly kind: 'dayOffset';
      readonly days: number;
      readonly base: Base;
      readonly part?: PartOfDay;
      /** "in der Nacht zu heute" */
      readonly isNightBefore?: boolean;
    }
  | {
      readonly kind: 'period';
      readonly unit: TimeUnit;
      readonly offset: number;
      readonly base: Base;
      readonly edge?: Edge;
    }
  /** "im dritten Quartal 2024", "in der zweiten Jahreshälfte" */
  | (YearWords & { readonly kind: 'yearPart'; readonly unit: 'Q' | 'HY'; readonly ordinal: number })
  | (YearWords & {
      readonly kind: 'season';
      readonly season: 'SP' | 'SU' | 'FA' | 'WI';
      readonly pointing?: -1 | 0 | 1;
    })
  | (YearWords & {
      readonly kind: 'holiday';
      readonly monthAndDay?: readonly [month: number, day: number];
      readonly easterOffset?: number;
      readonly sunday?: SundayFeast;
      /** "Ostern", "Weihnachten": more than a day */
      readonly isLong: boolean;
      readonly pointing?: -1 | 0 | 1;
    })
  /** "am Wochenende": the tense tells which */
  | { readonly kind: 'weekend' }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number | null; readonly second?: number }
  | { readonly kind: 'partOfDay'; readonly part: PartOfDay }
  | {
      readonly kind: 'duration';
      /** Null where open ("mehrere Stunden"). */
      readonly amount: number | null;
      readonly unit: TimeUnit;
      readonly bound: Bound;
      /** "vor zehn Tagen" */
      readonly isAgo?: boolean;
      /** "in zwei Tagen" */
      readonly isAhead?: boolean;
      /** "binnen zwei Wochen", "innerhalb von drei Monaten" */
      readonly isWithin?: boolean;
      /** "den vergangenen 48 Stunden" */
      readonly isLast?: boolean;
      /** "eine Stunde länger als geplant" */
      readonly isDifference?: boolean;
    }
  /** "zwei Tage später" 2, "einen Tag zuvor" -1 */
  | { readonly kind: 'later'; readonly amount: number | null; readonly unit: TimeUnit; readonly sign: -1 | 1 }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: string };

/** A stretch of tokens that names a time. */
export interface TimeMatch {
  readonly firstToken: number;
  readonly endToken: number;
  readonly reading: TimeReading;
}

/** The tokens of a document, folded once for all readers. */
export interface TokenLine {
  readonly tokens: readonly Token[];
  /** Lower case. */
  readonly folded: readonly string[];
  /** As in the text. */
  readonly words: readonly string[];
  /** For each token the end token of its sentence; no expression reaches beyond. */
  readonly sentenceEnds: Uint32Array;
}

/** Reads the time expression that begins exactly at the token; undefined where none does. */
export type TimeReader = (line: TokenLine, first: number) => TimeMatch | undefined;

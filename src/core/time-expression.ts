import type { Span } from './anchor.ts';

/** Words that name a time (TIMEX3). */
export interface TimeExpression extends Span {
  readonly exact: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2025-03-18TAF`, `2022-W51`, `P30D`, `XXXX-WXX-2` where a weekday stays open. */
  readonly value: string;
  /** The day or span it names as EDTF level 0/1 ("2025-03-18", "2022-12-19/2022-12-25", "2025-10"); null where open, for SET, and for DURATION unless it counts from the reference ("vor etwa zehn Tagen" -> "2025-11-24~", "in zwei Tagen"). */
  readonly edtf: string | null;
  /** What the value was derived from; null where it stayed open. `narrative`: counted from an earlier time in the text ("tags zuvor"). */
  readonly from: 'text' | 'publishedAt' | 'updatedAt' | 'section' | 'narrative' | null;
  /** Of durations: ISO 8601 and its bound ("mehr als eineinhalb Stunden" -> PT90M, moreThan). */
  readonly duration?: { readonly iso: string; readonly bound: Bound };
  /** Of clock times on a settled day with a zone: the moment in UTC ("18 Uhr Moskauer Zeit" -> "2025-03-18T15:00Z"). */
  readonly instant?: string;
  /** Of vague times: the days between which it lies, null where that side is open ("in den kommenden Tagen", "demnächst"). */
  readonly bounds?: { readonly earliest: string | null; readonly latest: string | null };
  /** First token and end token (half-open). */
  readonly firstToken: number;
  readonly endToken: number;
}

/** How a number is bounded: "knapp" lessThan, "gut" moreThan, "rund" about, "mindestens" atLeast, "bis zu" atMost. */
export type Bound = 'exact' | 'about' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost';

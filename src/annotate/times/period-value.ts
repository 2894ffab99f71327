import type { TimeUnit } from '../../german/times.ts';

/** A duration as TIMEX3 writes it: "P2W", "PT1.5H", "PXD" where the amount is open. */
export function toPeriodValue(amount: number | null, unit: TimeUnit): string {
  const figure = amount === null ? 'X' : String(round(amount));
  switch (unit) {
    case 'S':
    case 'H':
      return `PT${figure}${unit}`;
    case 'TM':
      return `PT${figure}M`;
    case 'HY':
      return amount === null ? 'PXM' : `P${round(amount * 6)}M`;
    case 'DE':
      return amount === null ? 'PXDE' : `P${round(amount * 10)}Y`;
    case 'CE':
      return amount === null ? 'PXCE' : `P${round(amount * 100)}Y`;
    default:
      return `P${figure}${unit}`;
  }
}

const unitsBelow: Readonly<Partial<Record<TimeUnit, { readonly unit: TimeUnit; readonly factor: number }>>> = {
  H: { unit: 'TM', factor: 60 },
  TM: { unit: 'S', factor: 60 },
  D: { unit: 'H', factor: 24 },
  W: { unit: 'D', factor: 7 },
  Y: { unit: 'M', factor: 12 },
  DE: { unit: 'Y', factor: 10 },
  CE: { unit: 'Y', factor: 100 },
  Q: { unit: 'M', factor: 3 },
  HY: { unit: 'M', factor: 6 },
  WE: { unit: 'D', factor: 2 },
};

/** A duration as ISO 8601 in whole units, minutes for hours: "eineinhalb Stunden" -> "PT90M"; null where open or not whole. */
export function toIsoDuration(amount: number | null, unit: TimeUnit): string | null {
  if (amount === null) return null;
  const below = unitsBelow[unit];
  const isOwn =
    unit === 'H' || unit === 'TM' || unit === 'S' || unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y';
  if (isOwn && Number.isInteger(amount)) return toPeriodValue(amount, unit);
  const smaller = below ? round(amount * below.factor) : undefined;
  return below && smaller !== undefined && Number.isInteger(smaller) ? toPeriodValue(smaller, below.unit) : null;
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

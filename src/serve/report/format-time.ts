import type { Bound } from '../../core/time-expression.ts';
import { currentLanguage, type Language, say } from '../cli/language.ts';
import { nameBound } from './words.ts';

const optionsOf = {
  day: { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
  month: { timeZone: 'UTC', month: 'long', year: 'numeric' },
} as const;

const formatsOf = (language: Language) => ({
  day: new Intl.DateTimeFormat(language, optionsOf.day),
  month: new Intl.DateTimeFormat(language, optionsOf.month),
});

const formats: Readonly<Record<Language, ReturnType<typeof formatsOf>>> = { de: formatsOf('de'), en: formatsOf('en') };

/** An EDTF day, month, year or interval for people: "18. März 2025", "Oktober 2025", "19. Dezember 2022 – 25. Dezember 2022". */
export function formatDate(edtf: string): string {
  if (edtf.includes('/')) return edtf.split('/').map(formatDate).join(' – ');
  const part = edtf.replace(/[~?%]/g, '').slice(0, 10);
  const circa = /[~%]/.test(edtf) ? say({ de: 'etwa ', en: 'about ' }) : '';
  const date = new Date(`${part}${'-01'.repeat(Math.max(0, 3 - part.split('-').length))}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || part.length < 7) return circa + part;
  return circa + formats[currentLanguage()][part.length >= 10 ? 'day' : 'month'].format(date);
}

/** An ISO 8601 duration with its bound for people: "mehr als 90 Minuten". */
export function formatDuration(iso: string, bound: Bound): string {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso);
  if (!match) return nameBound(bound) + iso;
  const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  const parts = [
    days ? `${days} ${say({ de: days === 1 ? 'Tag' : 'Tage', en: days === 1 ? 'day' : 'days' })}` : '',
    hours ? `${hours} ${say({ de: hours === 1 ? 'Stunde' : 'Stunden', en: hours === 1 ? 'hour' : 'hours' })}` : '',
    minutes ? `${minutes} ${say({ de: 'Minuten', en: 'minutes' })}` : '',
  ];
  return nameBound(bound) + parts.filter(Boolean).join(' ');
}

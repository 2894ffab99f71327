import { toIsoDay } from './read-german-time.ts';

/** ISO 8601 of a time as machines write it: ISO itself, or "Wed, 20 Nov 2024 23:00:00 +0100". */
export function readMachineTime(time: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(time.trim());
  if (iso) {
    const day = toIsoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day || !iso[4]) return day;
    return `${day}T${iso[4]}${iso[5] ?? ''}${toOffset(iso[6])}`;
  }
  const mail = /(\d{1,2}) (\w{3})\w* (\d{4}) (\d\d:\d\d)(:\d\d)?\s*([+-]\d{4}|Z|GMT|UTC)?/.exec(time);
  if (!mail) return undefined;
  const month = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(mail[2]!.toLowerCase()) + 1;
  const day = toIsoDay(Number(mail[3]), month, Number(mail[1]));
  return day && `${day}T${mail[4]}${mail[5] ?? ''}${toOffset(mail[6])}`;
}

function toOffset(offset: string | undefined): string {
  if (!offset) return '';
  if (/^(Z|GMT|UTC)$/.test(offset)) return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

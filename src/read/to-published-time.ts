/**
 * The time a feed gives, as ISO 8601 in the zone it was written in: "am Dienstag" counts from the day on which the
 * outlet wrote. From RFC 822 ("Tue, 18 Mar 2025 20:51:00 +0100") and ISO 8601; undefined for anything else. A zone that
 * is not known is left out.
 */
export function toPublishedTime(written: string | undefined): string | undefined {
  const text = written?.trim() ?? '';
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  if (iso) return check(iso[1], iso[2] && `${iso[2]}${iso[3] ?? ':00'}`, toZone(iso[4]));
  const mail = /^(?:\w+,?\s+)?(\d{1,2})\s+(\w{3})\w*\.?\s+(\d{4})(?:\s+(\d{1,2}:\d{2})(:\d{2})?\s*(\S+)?)?/.exec(text);
  const month = months.indexOf(mail?.[2].toLowerCase() ?? '') + 1;
  if (!mail || month === 0) return undefined;
  const day = `${mail[3]}-${String(month).padStart(2, '0')}-${mail[1].padStart(2, '0')}`;
  return check(day, mail[4] && `${mail[4].padStart(5, '0')}${mail[5] ?? ':00'}`, toZone(mail[6]));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const zones: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
]);

function toZone(written: string | undefined): string {
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(written ?? '');
  return offset ? `${offset[1]}:${offset[2]}` : (zones.get(written?.toUpperCase() ?? '') ?? '');
}

/** A day that is in no calendar is no publication time. */
function check(day: string, clock: string | undefined, zone: string): string | undefined {
  const time = new Date(`${day}T${clock ?? '00:00:00'}Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return undefined;
  return clock ? `${day}T${clock}${zone}` : day;
}

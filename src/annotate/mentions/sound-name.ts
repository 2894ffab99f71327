import { foldName } from './fold-name.ts';

/**
 * A surname reduced to what its transliterations share: "Umjerow", "Umierov", "Umerow" -> "umerov"; "Araghtschi",
 * "Araqchi" -> "arahci". Coarse: only together with the first name or the office does it tell who is meant.
 */
export function soundName(surname: string): string {
  let sound = foldName(surname)
    .toLowerCase()
    .replace(arabicArticle, '')
    .replace(/[^a-zäöüß]/g, '');
  for (const [pattern, replacement] of rules) sound = sound.replace(pattern, replacement);
  return sound;
}

/** "al-Sarradsch" and "as-Sarradsch" are one name. */
const arabicArticle = /^(?:a[lsdnrt]|asch|ash|el|es)[-’' ]/;

const rules: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, 'sc'],
  [/tsch|tch|dsch|dj|kh|gh/g, 'c'],
  [/sch|sh|zh|ß/g, 's'],
  [/ch/g, 'c'],
  [/ts|tz|z/g, 's'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/ou|ü/g, 'u'],
  [/ö/g, 'o'],
  [/ä/g, 'e'],
  [/ph/g, 'f'],
  [/ff$/, 'v'],
  [/w/g, 'v'],
  [/[gh]/g, 'h'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  // Greek: "Christodoulides", "Christodoulidis".
  [/(?<=[aiou])des$/, 'dis'],
  [/ie/g, 'e'],
  [/i$/, ''],
  [/(.)\1+/g, '$1'],
];

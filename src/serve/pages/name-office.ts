import { currentLanguage } from '../cli/language.ts';
import { nameActor } from './name-actor.ts';
import { officeNames } from './office-names.ts';

/**
 * What an office is called: "Präsident der Vereinigten Staaten" is "president of the United States" in English. An office
 * or an owner without an English name stays German as a whole.
 */
export function nameOffice(german: string): string {
  if (currentLanguage() === 'de') return german;
  const words = german.split(' ');
  for (let length = words.length; length > 0; length--) {
    const title = nameTitle(words.slice(0, length).join(' '));
    if (title === undefined) continue;
    const owner = words.slice(length).join(' ');
    if (owner === '') return title;
    const name = nameOwner(owner);
    return name === undefined ? german : `${title} of ${name}`;
  }
  return german;
}

/** What the title of an office is called, whoever owns it; as it is where it has no English name. */
export function nameTitleOfOffice(german: string): string {
  return currentLanguage() === 'de' ? german : (nameTitle(german) ?? german);
}

// "Außenministerin", "Außenbeauftragte", "Bundeskanzlerin" beside the titles of men.
function nameTitle(german: string): string | undefined {
  const [first = '', ...rest] = german.split(' ');
  const men = [first, first.replace(/in$/, ''), `${first}r`].map((word) => [word, ...rest].join(' '));
  return men.map((title) => officeNames.get(title)).find((name) => name !== undefined);
}

/** "Russlands", "der Vereinigten Staaten", "des Iran", "von Belarus", "(Russland)". */
function nameOwner(german: string): string | undefined {
  const bare = german.replace(/^(?:der|des|von)\s+|^\(|\)$/g, '');
  const [first = '', ...rest] = bare.split(' ');
  const stem = first.replace(/en$/, '');
  const nominatives = rest.length > 0 ? ['e', 'es', 'er'].map((ending) => [stem + ending, ...rest].join(' ')) : [];
  const spellings = [bare, bare.replace(/e?s$/, ''), bare.replace(/s$/, ''), ...nominatives];
  const known = [...spellings, ...nominatives.map((name) => name.replace(/s$/, ''))];
  const english = known.map((name) => [name, nameActor(name)] as const).find(([name, other]) => isEnglish(name, other));
  if (english === undefined) return undefined;
  return withArticle.test(english[1]) ? `the ${english[1]}` : english[1];
}

/** Whether a name has an English one: the same in both languages is no proof of that, but for states spelled alike. */
function isEnglish(german: string, english: string): boolean {
  return german !== english || spelledAlike.has(german);
}

const spelledAlike: ReadonlySet<string> = new Set(
  'Afghanistan|Angola|Belarus|Bulgaria|Chile|China|Ecuador|El Salvador|Eswatini|Georgia|Ghana|Guatemala|Haiti|Honduras|Iran|Israel|Japan|Kosovo|Kuwait|Laos|Liberia|Liechtenstein|Malaysia|Mali|Malta|Mauritius|Monaco|Montenegro|Namibia|Nepal|Nicaragua|Niger|Nigeria|Oman|Pakistan|Panama|Paraguay|Peru|Portugal|Ruanda|Senegal|Sierra Leone|Somalia|Sri Lanka|Sudan|Taiwan|Thailand|Togo|Turkmenistan|Uganda|Ukraine|Uruguay|Venezuela|Vietnam'.split(
    '|',
  ),
);

const withArticle = /^(?:United|European Union|Netherlands|Philippines|Czech Republic|African Union|Arab League|Gulf)/;

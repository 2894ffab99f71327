import { ADJECTIVAL_NOUN } from '../../german/person-endings.ts';
/** What a form of a noun for a person tells. */
export interface NounForm {
  readonly form: string;
  readonly number: 'singular' | 'plural' | 'both';
  readonly gender: 'male' | 'female' | null;
}

/** The forms of a masculine noun for a person and of its feminine: Minister, Ministers, Ministern, Ministerin, Ministerinnen. */
export function formsOfPersonNoun(noun: string): readonly NounForm[] {
  const participle = ADJECTIVAL_NOUN.exec(noun);
  if (participle) return adjectivalForms(noun.slice(0, -2));
  if (noun.endsWith('mann')) return weakOrStrong(noun, ['s', 'es'], [], `${noun.slice(0, -4)}männer`);
  if (/[aeiouä]mter$/.test(noun)) return adjectivalForms(noun.slice(0, -2));
  const feminine: NounForm[] = [
    { form: `${noun.replace(/e$/, '')}in`, number: 'singular', gender: 'female' },
    { form: `${noun.replace(/e$/, '')}innen`, number: 'plural', gender: 'female' },
  ];
  if (noun.endsWith('e')) {
    return [
      { form: noun, number: 'singular', gender: 'male' },
      { form: `${noun}n`, number: 'both', gender: 'male' },
      ...feminine,
    ];
  }
  if (/(ent|at|ist|arch|aut|ant|oge|oph|it|[Pp]rinz|[Ff]ürst)$/.test(noun)) {
    return [
      { form: noun, number: 'singular', gender: 'male' },
      { form: `${noun}en`, number: 'both', gender: 'male' },
      ...feminine,
    ];
  }
  if (/(er|el)$/.test(noun)) {
    return [
      { form: noun, number: 'both', gender: 'male' },
      { form: `${noun}s`, number: 'singular', gender: 'male' },
      { form: `${noun}n`, number: 'plural', gender: 'male' },
      ...feminine,
    ];
  }
  if (/([Cc]hef|i)$/.test(noun)) {
    return [
      { form: noun, number: 'singular', gender: 'male' },
      { form: `${noun}s`, number: 'both', gender: 'male' },
      ...feminine,
    ];
  }
  const plural = noun.endsWith('or') ? 'en' : 'e';
  return [
    { form: noun, number: 'singular', gender: 'male' },
    { form: `${noun}s`, number: 'singular', gender: 'male' },
    { form: `${noun}es`, number: 'singular', gender: 'male' },
    { form: `${noun}${plural}`, number: 'plural', gender: 'male' },
    { form: `${noun}en`, number: 'plural', gender: 'male' },
    ...feminine,
  ];
}

// "der Gesandte", "ein Gesandter", "die Gesandte", "Gesandten": gender and number are the article's.
function adjectivalForms(stem: string): readonly NounForm[] {
  return [
    { form: `${stem}er`, number: 'both', gender: null },
    { form: `${stem}e`, number: 'both', gender: null },
    { form: `${stem}en`, number: 'both', gender: null },
    { form: `${stem}em`, number: 'singular', gender: 'male' },
    { form: `${stem}es`, number: 'singular', gender: 'male' },
    { form: `${stem}in`, number: 'singular', gender: 'female' },
  ];
}

function weakOrStrong(
  noun: string,
  singular: readonly string[],
  plural: readonly string[],
  umlaut: string,
): readonly NounForm[] {
  return [
    { form: noun, number: 'singular', gender: 'male' },
    ...singular.map((ending): NounForm => ({ form: noun + ending, number: 'singular', gender: 'male' })),
    ...plural.map((ending): NounForm => ({ form: noun + ending, number: 'plural', gender: 'male' })),
    { form: umlaut, number: 'plural', gender: 'male' },
    { form: `${umlaut}n`, number: 'plural', gender: 'male' },
  ];
}

/** The stem of an inflected adjective: "russischen" -> "russisch"; undefined without an ending. */
export function stemOfAdjective(word: string): string | undefined {
  const match = /^(.+?)(?:e|er|en|em|es)$/.exec(word);
  return match?.[1];
}

/** The same words in the two languages of the interface. */
export interface Texts {
  readonly de: string;
  readonly en: string;
}

/** The language of the interface: `--lang de|en` where given, else LC_ALL or LANG, else English. */
export const language: 'de' | 'en' = chooseLanguage(process.argv, process.env);

/** The text in the language of the interface. */
export function say(texts: Texts): string {
  return texts[language];
}

function chooseLanguage(argv: readonly string[], environment: NodeJS.ProcessEnv): 'de' | 'en' {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const chosen = argv[at]?.split('=')[1] ?? (at >= 0 ? argv[at + 1] : undefined);
  const locale = chosen ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? 'en';
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

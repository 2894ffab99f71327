/** Notices that a text was translated by a machine: lines of their own, about the text that they stand in. */
export const TRANSLATION_NOTICES: readonly RegExp[] = [
  // "Dieser Artikel wurde maschinell (aus dem Englischen) übersetzt", "Der Beitrag wurde mit einem KI-Werkzeug ... übersetzt"
  /^(?:hinweis:? |anmerkung[^:]{0,30}: )?(?:dies(?:er|e|es)|der|die|das) (?:artikel|text|beitrag|meldung|bericht|nachricht|inhalt|übersetzung|seite) (?:wurde|ist|wird|entstand) (?:[^.]{0,60}(?<!\p{L}))?(?:maschinell|automatisch|automatisiert|ki|ki-\p{L}+|künstlicher intelligenz|deepl|google|chatgpt)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:übersetzt|übertragen)/iu,
  // "Maschinell übersetzt", "(Übersetzt mit DeepL)", "Automatische Übersetzung aus dem Englischen"
  /^[([]?(?:(?:maschinell|automatisch|automatisiert)(?: (?:aus dem|von|mit|ins) [^.]{2,40})? übersetzt|(?:maschinelle|automatische) übersetzung|ki-übersetzung|übersetzt (?:mit|von|durch) (?:deepl|google|ki|künstlicher|chatgpt))/iu,
  /^[([]?(?:(?:this|the) (?:article|text|story)[^.]{0,40} )?(?:machine[- ]translated|(?:automatically )?translated (?:by|with|using) (?:google|deepl|ai|an? machine|artificial|chatgpt))/iu,
];

/** English words that no German sentence holds in small letters, names and set phrases apart ("up to date"). */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `accused added agreed agreement although announced because been believes between ceasefire confirmed could described
  despite discussed during earlier expected following government however including leaders leadership meanwhile
  negotiations officials ongoing partnership peace previously productive recently reported reportedly said secretary
  security several should spokesman spokesperson spokeswoman statement support supported talks their these they this
  threatened through told toward troops until visited warned weapons were which while whose within without would`.split(
    /\s+/,
  ),
);

/** Idioms, formulas of agencies and times of day carried over word for word, which nobody writes in German. */
export const LITERAL_PHRASES: readonly RegExp[] = [
  // "sprach auf der Bedingung von Anonymität", "sagte auf Bedingung der Anonymität"
  /\bauf (?:der )?Bedingung (?:von|der) Anonymität/giu,
  /\bQuellen?,? (?:die )?vertraut mit (?:der|dem|den)\b/giu,
  /\b(?:Anfrage|Bitte) für (?:einen )?Kommentar\b/giu,
  /\bin (?:ihrem|seinem|deinem|unserem|Moskaus|Russlands) Gericht(?=, sagte| liegt|,|\.)/giu,
  /\b(?:größere|große) Fische zu braten\b/giu,
  // "um 3 p.m.", "4:30 p.m."
  /\b\d{1,2}(?::\d\d)? ?[ap]\.m\./giu,
  // "am 18. März, 2025"
  /\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember), 20\d\d\b/gu,
];

/** Common nouns with the articles that cannot stand before them in any case of the singular; their plurals look otherwise. */
export const IMPOSSIBLE_ARTICLES: Readonly<Record<string, string>> = {
  'die|das': 'Angriff Besuch Konflikt Krieg Plan Präsident Staat Streit Vertrag Vorschlag Waffenstillstand',
  das: 'Minister Sprecher Diplomat',
  'das|den|dem':
    'Armee Bevölkerung Delegation Entscheidung Erklärung Grenze Opposition Regierung Sitzung Stadt Waffenruhe',
  'die|der|den': 'Gespräch Land Ministerium Parlament Volk',
};

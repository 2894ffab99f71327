/** Nouns that name a time and stand as adverbs without preposition: "vergangene Woche", "Anfang März". */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  `sekunde sekunden minute minuten stunde stunden tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrhundert
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagmorgen montagabend montagnachmittag dienstagmorgen dienstagabend dienstagnachmittag mittwochmorgen mittwochabend mittwochnachmittag
donnerstagmorgen donnerstagabend donnerstagnachmittag freitagmorgen freitagabend freitagnachmittag samstagmorgen samstagabend samstagnachmittag sonntagmorgen sonntagabend sonntagnachmittag
frühjahr frühling sommer herbst winter quartal halbjahr
januar jänner februar märz april mai juni juli august september oktober november dezember anfang mitte ende morgen mittag nachmittag abend nacht mitternacht wochenende uhr mal moment augenblick`.split(
    /\s+/,
  ),
);

/** Verb forms by which a sentence speaks of the past, whatever its clauses are. */
export const PAST_VERB_FORMS: ReadonlySet<string> = new Set(
  'war waren hatte hatten wurde wurden kam kamen gab gaben fand fanden ging gingen hieß sprach sprachen traf trafen stand blieb worden gewesen'.split(
    ' ',
  ),
);

/** Verb forms that make the present, or with a participle the past: "hat ... gesprochen". */
export const PRESENT_VERB_FORMS: ReadonlySet<string> = new Set('hat haben ist sind sei seien habe'.split(' '));

/** Verb forms by which a sentence looks ahead. */
export const FUTURE_VERB_FORMS: ReadonlySet<string> = new Set('wird werden will wollen soll sollen'.split(' '));

/** "das für den Abend erwartete Treffen", "der am Freitag anstehende Gipfel": what they go with is still to come. */
export const PLANNED_ADJECTIVE =
  /^(?:erwartet|geplant|vorgesehen|angesetzt|anberaumt|verabredet|anstehend|bevorstehend|stattfindend|beginnend)e[nrsm]?$/;

/** Words behind a bare number that make it an hour: "Ich bin um sieben zurück". */
export const WORDS_OF_COMING: ReadonlySet<string> = new Set(
  'zurück wieder da dort los fertig daheim aufgestanden losgefahren aufgebrochen'.split(' '),
);

/** Words behind a bare number on a day that make it an hour: "heute Morgen um 7 los". Marks and the end of the text do so too. */
export const WORDS_OF_BEGINNING: ReadonlySet<string> = new Set(
  'los beginnt begann beginnen treffen abgefahren angefangen . , ; : ! ?'.split(' '),
);

/** What "9.30" counts where it is no clock time: "um 12.15 Prozent". */
export const COUNTED_UNITS: ReadonlySet<string> = new Set(
  'min std prozent % euro dollar millionen milliarden meter'.split(' '),
);

/** Words behind a length of time that make it a difference: "eine Stunde länger als geplant". */
export const COMPARING_WORDS: ReadonlySet<string> = new Set(
  'länger kürzer früher mehr weniger verspätung vorsprung zeitverschiebung'.split(' '),
);

/** Adverbs of what comes round every year: "traditionell zu Ostern". */
export const YEARLY_WORDS: ReadonlySet<string> = new Set('alljährlich jährlich traditionell jeweils'.split(' '));

/** Adjective stems of calendars whose feasts lie on other days: "das orthodoxe Osterfest". */
export const OTHER_CALENDARS: ReadonlySet<string> = new Set(
  'orthodox jüdisch persisch chinesisch islamisch muslimisch armenisch koptisch'.split(' '),
);

/** Spans named by two years: "die Saison 2007/08". */
export const SPANS_OF_YEARS: ReadonlySet<string> = new Set(
  'saison spielzeit amtsperiode amtszeit legislaturperiode wintersemester'.split(' '),
);

/** Papers with a weekday in their name: "Welt am Sonntag". */
export const PAPERS_OF_WEEKDAYS: ReadonlySet<string> = new Set(
  'welt bild nzz handelsblatt tagesspiegel standard'.split(' '),
);

/** Units of time in the plural: "seit Jahren", "vor Monaten". */
export const PLURAL_UNITS: ReadonlySet<string> = new Set(
  'sekunden minuten stunden tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten'.split(
    ' ',
  ),
);

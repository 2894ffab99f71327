import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Contact } from '../../core/contact.ts';

function contactsOf(text: string, published = '2025-03-20'): readonly Contact[] {
  return analyzeText(text, { published }).contacts;
}

/** Kind, status and participants. */
function summarize({ kind, status, participants }: Contact): string {
  return `${kind} ${status} ${participants.map(({ name }) => name).join(', ')}`;
}

describe('talks are told by what they led to', () => {
  it.each([
    [
      'Unterzeichnet worden war das Abkommen im Juli von Armenien, Aserbaidschan und Russland in Moskau.',
      ['meeting held Armenien, Aserbaidschan, Russland'],
    ],
    [
      'Von der in Doha ausgehandelten Vereinbarung zwischen den USA und den Taliban ist wenig geblieben.',
      ['talks held Vereinigte Staaten, Taliban'],
    ],
    ['Die Waffenruhe war von Indien und Pakistan im Mai in Genf ausgehandelt worden.', ['talks held Indien, Pakistan']],
    ['Aserbaidschan und Armenien einigten sich in Genf auf eine Grenze.', ['talks held Aserbaidschan, Armenien']],
    [
      'Russland und die Ukraine haben sich am Montag in Istanbul auf einen Austausch verständigt.',
      ['talks held Russland, Ukraine'],
    ],
    [
      'Nach Angaben aus Moskau haben sich beide Seiten am Montag in Istanbul verständigt. Russland werde der Ukraine Tote übergeben.',
      ['talks held Russland, Ukraine'],
    ],
    // a paper, not an exchange
    ['Russland und China haben im Februar 2023 einen Vertrag unterzeichnet.', []],
    ['Die von Katar ausgehandelte Vereinbarung hält.', []],
    ['Polen und Litauen einigen sich auf einen Preis für Gas.', []],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('a contact is told by its scene', () => {
  it.each([
    [
      'Die Delegationen Irans und der USA saßen in Maskat in verschiedenen Sälen.',
      ['talks held Iran, Vereinigte Staaten'],
    ],
    [
      'Nach sechs Stunden verließen Rubio und Lawrow den Verhandlungssaal in Riad.',
      ['meeting held Marco Rubio, Sergei Lawrow'],
    ],
    ['Rubio und Lawrow wechselten in Kuala Lumpur ein paar Worte.', ['meeting held Marco Rubio, Sergei Lawrow']],
    [
      'Lawrow hat Rubio am Mittwoch anderthalb Stunden lang gegenübergesessen.',
      ['meeting held Sergei Lawrow, Marco Rubio'],
    ],
    [
      'Die thailändischen und kambodschanischen Kommandeure setzten sich an der Grenze zusammen.',
      ['meeting held Thailand, Kambodscha'],
    ],
    ['Wadephul warb bei seinem Amtskollegen Wang Yi in Peking für Geduld.', ['meeting held Johann Wadephul, Wang Yi']],
    ['Wadephul hat sich bei seinem Kollegen Wang Yi telefonisch beschwert.', ['phone held Johann Wadephul, Wang Yi']],
    ['Rubio und Lawrow sprachen über die Hotline miteinander.', ['phone held Marco Rubio, Sergei Lawrow']],
    ['Merz schaltete sich am Sonntag mit Selenskyj zusammen.', ['video held Friedrich Merz, Wolodymyr Selenskyj']],
    [
      'Thailand und Kambodscha haben eine Waffenruhe vereinbart. Am Dienstag setzten sich die Kommandeure zusammen.',
      ['meeting held Thailand, Kambodscha'],
    ],
    [
      'Der Gipfel von Joe Biden und Wladimir Putin ist beendet. Begrüßt wurden die Gäste am Mittwoch von Bundespräsident Guy Parmelin.',
      ['meeting held Joe Biden, Wladimir Putin', 'meeting held Joe Biden, Wladimir Putin, Guy Parmelin'],
    ],
    [
      'Lawrow hatte am Montag in Moskau zwischen Haftar und Erdogan vermittelt.',
      ['talks held Chalifa Haftar, Recep Tayyip Erdoğan'],
    ],
    [
      'Vučić war in Ohrid. Bei dem Treffen mit Albin Kurti sei nur ein Fahrplan besprochen worden, sagte Präsident Vučić.',
      ['meeting held Aleksandar Vučić, Albin Kurti'],
    ],
    ['Ein Wortwechsel zwischen Trump und Selenskyj dauerte lange.', ['meeting held Donald Trump, Wolodymyr Selenskyj']],
    ['Auf einem Landsitz vereinbarten Biden und Xi mehr Handel.', ['meeting held Joe Biden, Xi Jinping']],
    [
      'Al-Busaidi trug am Samstag Zettel von einem Zimmer ins andere. Araghtschi und Witkoff sprachen nicht.',
      ['talks held Abbas Araghtschi, Steve Witkoff'],
    ],
    [
      'Wang Yi soll der EU-Außenbeauftragten Kaja Kallas Anfang Juli gesagt haben, es gehe nicht.',
      ['unspecified alleged Wang Yi, Kaja Kallas'],
    ],
    [
      'Die Taliban werden an einem von den Vereinten Nationen ausgerichteten Treffen in Doha teilnehmen.',
      ['meeting planned Taliban, Vereinte Nationen'],
    ],
    [
      'Kaja Kallas schwieg. Ein Gegenbesuch Xis in Brüssel ist nicht vereinbart worden. Xi wartet.',
      ['visit proposed Xi Jinping, Europäische Union'],
    ],
    [
      'Auf dem Programm von Baerbock steht ein Treffen mit ihrem Kollegen Wang Yi.',
      ['meeting planned Annalena Baerbock, Wang Yi'],
    ],
    ['Putin schlug der Ukraine direkte Verhandlungen in Istanbul vor.', ['talks proposed Wladimir Putin, Ukraine']],
    ['Rubio hat Lawrow telefonisch über die Gespräche informiert.', ['phone held Marco Rubio, Sergei Lawrow']],
    ['Der Kreml rechnet mit einem baldigen Anruf Trumps bei Putin.', ['phone planned Donald Trump, Wladimir Putin']],
    ['Zwischen Rubio und Lawrow bahnt sich eine Begegnung an.', ['meeting proposed Marco Rubio, Sergei Lawrow']],
    ['Dem russischen Geschäftsträger in Warschau wurde eine Protestnote überreicht.', ['meeting held Polen, Russland']],
    ['Die USA und Russland haben in Dschidda lange geredet.', ['talks held Vereinigte Staaten, Russland']],
    ['Kim Jong Un kommt im April nach Moskau.', ['visit planned Kim Jong-un, Russland']],
    // nobody meets
    ['Macron und Merz schüttelten Hände von Fans.', []],
    ['Frankreich und Spanien trafen sich in Berlin im Halbfinale.', []],
    ['Der britische Botschafter verließ am Montag Moskau.', []],
    ['Die ukrainischen Militärs meldeten den Abschuss russischer Drohnen.', []],
    ['Das Treffen mit Putin sei ein Fehler, sagte Präsident Selenskyj.', []],
    ['Scholz forderte Putin zu Verhandlungen auf.', []],
    ['Putin sagte dem Sender RT am Montag, er warte.', []],
    ['Der Bote trug Zettel von einem Zimmer ins andere. Merz und Macron sprachen nicht.', []],
    ['Katar vermittelt seit Jahren zwischen Israel und der Hamas.', []],
    ['Tshisekedi hatte Verhandlungen mit der M23 stets abgelehnt.', []],
    ['Rubio und Lawrow verließen am Montag das Land.', []],
    ['Mit am Tisch saßen die Botschafter der USA und Chinas.', []],
    ['Am Freitag trafen die Delegationen in Oslo ein.', []],
    ['Israel hat sein Verhandlungsteam aus Katar zurückgerufen.', []],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('who takes part stands', () => {
  it.each([
    [
      'Merz lobte Macron, den er erst vergangene Woche in Paris besucht hatte.',
      ['meeting held Emmanuel Macron, Friedrich Merz'],
    ],
    ['Merz lobte Macron, mit dem er am Vortag telefoniert hatte.', ['phone held Friedrich Merz, Emmanuel Macron']],
    [
      'Sikorski will mit seinen Amtskollegen aus Litauen und Estland telefonieren.',
      ['phone planned Radosław Sikorski, Litauen, Estland'],
    ],
    [
      'Rubio sprach am Samstag getrennt mit Netanjahu und Abbas.',
      ['unspecified held Marco Rubio, Benjamin Netanjahu', 'unspecified held Marco Rubio, Mahmud Abbas'],
    ],
    ['Am Montag wird Premierminister Ishiba im Kreml erwartet.', ['visit planned Shigeru Ishiba, Russland']],
    [
      'Trump will reden. Netanjahu wird am Montag im Weißen Haus erwartet.',
      ['meeting planned Benjamin Netanjahu, Donald Trump'],
    ],
    [
      'In Oslo saßen die Delegationen Chinas und der USA in getrennten Räumen. Die chinesische Abordnung wurde von Wang Yi angeführt, die amerikanische von Rubio.',
      ['talks held Wang Yi, Marco Rubio'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('who is summoned', () => {
  it.each([
    [
      'Der russische Botschafter wurde am Montag ins Auswärtige Amt einbestellt.',
      ['meeting held Russland, Deutschland'],
    ],
    [
      'Berlin bestellte den russischen Botschafter ein. Moskau bestellte seinerseits den deutschen Botschafter ein.',
      ['meeting held Deutschland, Russland', 'meeting held Russland, Deutschland'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

describe('when and how it was', () => {
  it.each([
    ['Macron spricht erstmals seit 2022 wieder mit Putin.', 'unspecified undefined'],
    ['Modi hat am Mittwoch eine virtuelle Unterredung mit Merz geführt.', 'video 2025-03-19'],
    ['Merz hat am Mittwoch per Videoschaltung mit Narendra Modi konferiert.', 'video 2025-03-19'],
    ['Der für Mittwoch geplante Besuch von Selenskyj in Riad werde auf den 10. Mai verlegt.', 'visit 2025-05-10'],
    ['Der Kreml hat bestritten, dass Putin am Donnerstag mit Trump telefoniert hat.', 'phone 2025-03-20'],
    ['Darauf haben sich Wang Yi und sein Gast Wadephul am Mittwoch verständigt.', 'meeting 2025-03-19'],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(({ kind, date }) => `${kind} ${date?.edtf}`)).toEqual([expected]);
  });
});

describe('a summoned envoy', () => {
  it('is named by the sentence that hands him a note', () => {
    const text =
      'Polen hat den Geschäftsträger der russischen Botschaft einbestellt. Oleg Bartenjew wurde am Montag eine Protestnote überreicht.';
    expect(contactsOf(text).map(summarize)).toEqual(['meeting held Polen, Oleg Bartenjew']);
  });
});

describe('what reports tell', () => {
  it.each([
    [
      'Es gibt Berichte, Serbien und der Kosovo hätten im November heimlich in Skopje verhandelt.',
      ['talks alleged Serbien, Kosovo'],
    ],
    [
      'Vučić dementierte Berichte, er habe sich im November heimlich mit Kurti in Skopje getroffen.',
      ['meeting denied Aleksandar Vučić, Albin Kurti'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text).map(summarize)).toEqual(expected);
  });
});

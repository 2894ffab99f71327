import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';
import type { Contact } from '../../core/contact.ts';

function contactsOf(text: string): readonly string[] {
  return analyzeText(text, { plain: true, published: '2025-05-22' }).contacts.map(summarize);
}

/** Kind, status and participants. */
function summarize({ kind, status, participants }: Contact): string {
  return `${kind} ${status} ${participants.map(({ name }) => name).join(', ')}`;
}

describe('verbs and idioms of exchange', () => {
  it.each([
    ['Emmanuel Macron hatte am Dienstag Wladimir Putin am Apparat.', ['phone held Emmanuel Macron, Wladimir Putin']],
    ['Pedro Sánchez nahm am Freitag Kontakt zu Mahmud Abbas auf.', ['unspecified held Pedro Sánchez, Mahmud Abbas']],
    ['Pedro Sánchez setzte sich mit Mahmud Abbas in Verbindung.', ['unspecified held Pedro Sánchez, Mahmud Abbas']],
    ['Emmanuel Macron hieß Giorgia Meloni in Paris willkommen.', ['meeting held Emmanuel Macron, Giorgia Meloni']],
    ['Giorgia Meloni machte Emmanuel Macron ihre Aufwartung.', ['meeting held Giorgia Meloni, Emmanuel Macron']],
    [
      'Emmanuel Macron und Giorgia Meloni steckten die Köpfe zusammen.',
      ['meeting held Emmanuel Macron, Giorgia Meloni'],
    ],
    ['Marco Rubio traf in Rom auf Antonio Tajani.', ['meeting held Marco Rubio, Antonio Tajani']],
    [
      'Zu einem Vier-Augen-Gespräch zogen sich Emmanuel Macron und Giorgia Meloni zurück.',
      ['meeting held Emmanuel Macron, Giorgia Meloni'],
    ],
    ['Polen rief den russischen Botschafter ins Außenministerium.', ['meeting held Polen, Russland']],
    ['Donald Trump schrieb an Ali Chamenei, die Zeit dränge.', ['message held Donald Trump, Ali Chamenei']],
    [
      'Eine Schalte zwischen Joe Biden und Xi Jinping ist für Montag angesetzt.',
      ['video planned Joe Biden, Xi Jinping'],
    ],
    [
      'Annalena Baerbock und Radosław Sikorski berieten in Weimar.',
      ['meeting held Annalena Baerbock, Radosław Sikorski'],
    ],
    ['Iran und die USA sind an den Verhandlungstisch zurückgekehrt.', ['talks held Iran, Vereinigte Staaten']],
    // none of these
    ['Donald Trump schrieb an die Wähler, er werde gewinnen.', []],
    ['Friedrich Merz hieß die Reform willkommen.', []],
    ['Friedrich Merz will sich eng mit Emmanuel Macron abstimmen.', []],
    ['Donald Trump und Kamala Harris trafen in einer Debatte aufeinander.', []],
    ['Der Bundestag berät am Montag über Israel und die Ukraine.', []],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('partners behind brackets, delegations and pronouns', () => {
  it.each([
    [
      'Bundeskanzler Friedrich Merz (CDU) und der israelische Präsident Izchak Herzog sind in Berlin zusammengekommen.',
      ['meeting held Friedrich Merz, Jitzchak Herzog'],
    ],
    [
      'Am Samstag kamen die Delegationen von Abbas Araghtschi und Steve Witkoff in Maskat zusammen.',
      ['talks held Abbas Araghtschi, Steve Witkoff'],
    ],
    ['Die iranische Delegation wurde von Abbas Araghtschi geleitet.', []],
    [
      'So Ministerin Kaja Kallas, die Bundeskanzler Olaf Scholz am Dienstag anrief.',
      ['phone held Kaja Kallas, Olaf Scholz'],
    ],
    [
      'Friedrich Merz habe Giorgia Meloni während ihres Telefonats vom Freitag geraten, Wien nicht zu verärgern.',
      ['phone held Friedrich Merz, Giorgia Meloni'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('names inside a noun of exchange', () => {
  it.each([
    ['Viktor Orban ist zurück. Orbans Moskau-Reise löste Empörung aus.', ['visit held Viktor Orbán, Russland']],
    [
      'Emmanuel Macron kommt. Der Macron-Besuch in Berlin ist für Montag geplant.',
      ['visit planned Emmanuel Macron, Deutschland'],
    ],
    [
      'Donald Trump und Wladimir Putin schweigen. Der Trump-Putin-Gipfel in Helsinki endete ohne Ergebnis.',
      ['meeting held Donald Trump, Wladimir Putin'],
    ],
    [
      'Wladimir Putin schweigt. Nach dem Putin-Telefonat sagte Donald Trump, es sei gut gewesen.',
      ['phone held Donald Trump, Wladimir Putin'],
    ],
    ['Die geplatzte China-Reise des Ministers beschäftigt Berlin.', []],
    ['Nach dem Gaza-Gipfel sagte Donald Trump, es sei gut gewesen.', []],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('a visit and who receives there', () => {
  it.each([
    ['Maia Sandu ist in Washington zu Besuch.', ['visit ongoing Maia Sandu, Vereinigte Staaten']],
    ['Lawrow zu Besuch in Nordkorea', ['visit held Sergei Lawrow, Nordkorea']],
    [
      'Viktor Orban ist in Moskau eingetroffen. Die EU war nicht gefragt worden. Er traf Wladimir Putin.',
      ['meeting held Viktor Orbán, Wladimir Putin'],
    ],
    [
      'Joe Biden reist am Freitag nach Berlin. Biden trifft am Freitag Olaf Scholz. Am Freitag trifft Biden auch Frank-Walter Steinmeier.',
      ['meeting planned Joe Biden, Olaf Scholz', 'meeting planned Joe Biden, Frank-Walter Steinmeier'],
    ],
    [
      'Donald Trump will im April nach China reisen. Xi Jinping werde ihn später in Washington besuchen.',
      ['visit planned Donald Trump, China', 'visit planned Xi Jinping, Donald Trump'],
    ],
    [
      'Königin Elizabeth II. hatte Donald Trump 2019 zu einem Staatsbesuch empfangen.',
      ['visit held Elisabeth II., Donald Trump'],
    ],
    [
      'Eigentlich hatten sich Modi und Trump in Kanada treffen wollen.',
      ['meeting cancelled Narendra Modi, Donald Trump'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('who belongs to which exchange', () => {
  it.each([
    [
      'Die Präsidenten Aserbaidschans und Armeniens, Ilham Alijew und Nikol Paschinjan, haben in Washington ein Papier unterzeichnet.',
      ['meeting held İlham Əliyev, Nikol Paschinjan'],
    ],
    [
      'Donald Trump hatte vor dem Treffen mit Wolodymyr Selenskyj mit Wladimir Putin telefoniert.',
      ['meeting planned Donald Trump, Wolodymyr Selenskyj', 'phone held Donald Trump, Wladimir Putin'],
    ],
    ['Premier Keir Starmer telefonierte laut seinem Büro mit Donald Trump.', ['phone held Keir Starmer, Donald Trump']],
    [
      'Donald Trump hat mit Wolodymyr Selenskyj telefoniert. An dem Gespräch nahmen auch Emmanuel Macron und Friedrich Merz teil.',
      ['phone held Donald Trump, Wolodymyr Selenskyj, Emmanuel Macron, Friedrich Merz'],
    ],
    ['Xi Jinping nahm einen Anruf von Donald Trump entgegen.', ['phone held Donald Trump, Xi Jinping']],
    ['Ali Chamenei hat im März einen Brief von Donald Trump erhalten.', ['message held Donald Trump, Ali Chamenei']],
    [
      'Mark Carney hat Mexiko einen Nachlass gewährt. Vorausgegangen war ein Anruf bei Präsidentin Claudia Sheinbaum.',
      ['phone held Mark Carney, Claudia Sheinbaum'],
    ],
    [
      'Am Vortag hatte Rustem Umjerow mit Beratern aus Deutschland und Italien zusammengesessen.',
      ['meeting held Rustem Umjerow, Deutschland, Italien'],
    ],
    [
      'Keir Starmer und Emmanuel Macron wollen sich in Lille wiedersehen.',
      ['meeting planned Keir Starmer, Emmanuel Macron'],
    ],
    [
      'Frank-Walter Steinmeier hatte Abdelmadjid Tebboune schriftlich gebeten, ihn freizulassen.',
      ['message held Frank-Walter Steinmeier, Abdelmadjid Tebboune'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('two exchanges of the same partners', () => {
  it.each([
    [
      'Emmanuel Macron und Massud Peseschkian haben telefoniert. Peseschkian hatte schon am Mittwoch mit Macron gesprochen.',
      ['phone held Emmanuel Macron, Massud Peseschkian', 'unspecified held Massud Peseschkian, Emmanuel Macron'],
    ],
    [
      'Kaja Kallas sprach getrennt mit Aleksandar Vucic und Albin Kurti. Das nächste Treffen ist für Juli vereinbart.',
      ['unspecified held Kaja Kallas, Aleksandar Vučić', 'unspecified held Kaja Kallas, Albin Kurti'],
    ],
    ['Aleksandar Vucic und Albin Kurti haben sich in Brüssel nicht die Hand gegeben.', []],
    [
      'Sergej Lawrow und Peter Szijjarto haben telefoniert. Man sei übereingekommen, sich in Minsk zu treffen.',
      ['phone held Sergei Lawrow, Péter Szijjártó', 'meeting planned Sergei Lawrow, Péter Szijjártó'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('those who are sent', () => {
  it.each([
    ['Eine Delegation aus China soll in Kiew nach einer Lösung suchen.', ['visit planned China, Ukraine']],
    [
      'Eine syrische Delegation ist in Paris mit israelischen Vertretern zusammengekommen.',
      ['meeting held Syrien, Israel'],
    ],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)).toEqual(expected);
  });
});

describe('how far an exchange has come', () => {
  it.each([
    ['Das Gespräch von Donald Trump und Wladimir Putin sei sehr offen gewesen.', 'unspecified held'],
    ['Baschar al-Assad hielt ein Treffen mit Recep Tayyip Erdogan für sinnlos.', 'meeting refused'],
    [
      'Berichte, Fidan und Lawrow hätten miteinander telefoniert, nannte eine Sprecherin in Moskau falsch.',
      'phone denied',
    ],
    ['Irland will den Rahmen für ein Gespräch von Keir Starmer und Edi Rama schaffen.', 'unspecified proposed'],
    ['Sudans Armee und die RSF sprechen seit Samstag in Dschidda miteinander.', 'talks ongoing'],
    ['Karol Nawrocki hatte nach Rom weiterfliegen wollen, um Papst Leo zu treffen.', 'meeting cancelled'],
    [
      'Ein Treffen von Donald Trump und Wladimir Putin stehe nicht auf der Agenda, sagte Dmitri Peskow.',
      'meeting denied',
    ],
    ['Der Kreml wollte ein Telefonat von Donald Trump und Wladimir Putin nicht bestätigen.', 'phone alleged'],
  ])('%s', (text, expected) => {
    expect(contactsOf(text)[0]?.split(' ').slice(0, 2).join(' ')).toBe(expected);
  });
});

/**
 * Persons of Russia, Ukraine and Belarus whom news on diplomacy names, one line each:
 * common German name | gender (m, f; `<` after it: the surname stands first) | Wikidata id, empty where not certain
 * | other spellings: a surname; `^` a first name; `!` a surname that is a common word too; words with spaces are whole names
 * | terms of office: state or body, office, from..to, with the precision that is sure.
 * Ids and cabinet dates: Wikidata (CC0); other terms: general knowledge.
 */
export const PERSONS_RUSSIA_UKRAINE_BELARUS = `
Wladimir Putin|m|Q7747|^Vladimir;Poutine|RU Präsident 2000-05-07..2008-05-07;RU Ministerpräsident 2008-05-08..2012-05-07;RU Präsident 2012-05-07..
Dmitri Medwedew|m|Q23530|Medvedev;Medwedjew;^Dmitrij;^Dmitry|RU Präsident 2008-05-07..2012-05-07;RU Ministerpräsident 2012-05-08..2020-01-16;RU stellvertretender Vorsitzender des Sicherheitsrats 2020-01-16..
Michail Mischustin|m|Q4298520|Mishustin;^Mikhail|RU Ministerpräsident 2020-01-16..
Sergei Lawrow|m|Q58217|Lavrov;^Sergej;^Sergey|RU Außenminister 2004-03-09..
Sergei Schoigu|m|Q32024|Shoigu;Shoygu;Schojgu;^Sergej;^Sergey|RU Verteidigungsminister 2012-11-06..2024-05-12;RU Sekretär des Sicherheitsrats 2024-05-12..
Andrei Beloussow|m|Q4082839|Belousow;Belousov;^Andrej;^Andrey|RU erster Vizeministerpräsident 2020-01-21..2024-05;RU Verteidigungsminister 2024-05-14..
Dmitri Peskow|m||Peskov;^Dmitrij;^Dmitry|RU Sprecher des Präsidenten 2012-05..
Marija Sacharowa|f|Q20812953|Zakharova;Sacharova;^Maria;^Marija|RU Sprecherin des Außenministeriums 2015-08-10..
Juri Uschakow|m|Q4479563|Ushakov;Uschakov;^Jurij;^Yuri;^Yury|RU außenpolitischer Berater des Präsidenten 2012-05..
Kirill Dmitrijew|m||Dmitriev;Dmitriew;Dmitriyev;^Kirill|RU Sondergesandter 2025-02-23..;RU Chef des Staatsfonds 2011..
Nikolai Patruschew|m|Q446865|Patrushev;^Nikolaj;^Nikolay|RU Sekretär des Sicherheitsrats 2008-05-12..2024-05-12
Sergei Rjabkow|m||Ryabkov;Rjabkov;Riabkow;^Sergej;^Sergey|RU Vizeaußenminister 2008..
Wladimir Medinski|m|Q2121094|Medinskij;Medinsky;^Vladimir|RU Kulturminister 2012-05-21..2020-01-21;RU Berater des Präsidenten 2020-01-24..
Dmitri Kosak|m|Q714330|!Kozak;^Dmitrij;^Dmitry|RU Vizeministerpräsident 2008-10..2020-01;RU Vizechef der Präsidialverwaltung 2020-01-24..2025-09
Alexander Nowak|m|Q4321847|!Novak;^Aleksandr;!Nowak|RU Energieminister 2012-05-21..2020-11-10;RU Vizeministerpräsident 2020-11-10..
Sergei Ziwiljow|m||Ziwilew;Tsivilev;Ziwiljew;^Sergej;^Sergey|RU Energieminister 2024-05-14..
Denis Manturow|m|Q2329960|Manturov|RU Handelsminister 2012-05-21..2024-05;RU erster Vizeministerpräsident 2024-05-14..
Anton Siluanow|m|Q589645|Siluanov|RU Finanzminister 2011-12-16..
Maxim Oreschkin|m|Q5626203|Oreshkin;^Maksim|RU Wirtschaftsminister 2016-11-30..2020-01-21;RU Berater des Präsidenten 2020-01-24..2024-05
Wjatscheslaw Wolodin|m|Q982461|Volodin;^Vyacheslav|RU Parlamentspräsident 2016-10-05..
Walentina Matwijenko|f|Q182654|Matwienko;Matviyenko;Matvienko;^Valentina|RU Vorsitzende des Föderationsrats 2011-09-21..
Sergei Naryschkin|m|Q983654|Naryshkin;^Sergej;^Sergey|RU Geheimdienstchef 2016-10-05..
Alexander Bortnikow|m|Q516824|Bortnikov;^Aleksandr|RU Geheimdienstchef 2008-05-12..
Igor Kostjukow|m||Kostyukov|RU Geheimdienstchef 2018..
Waleri Gerassimow|m|Q36073|Gerasimow;Gerasimov;^Walerij;^Valery|RU Generalstabschef 2012-11-09..
Alexander Fomin|m||^Aleksandr|RU Vizeverteidigungsminister 2017-01-31..2026
Michail Galusin|m||Galuzin;^Mikhail|RU Vizeaußenminister 2022-11..
Michail Bogdanow|m||Bogdanov;^Mikhail|RU Vizeaußenminister 2011-06..2025-07
Grigori Karassin|m|Q4214210|Karasin;^Grigorij;^Grigory|RU Vizeaußenminister 2005..2019-09
Alexander Gruschko|m|Q3658303|Gruško;Grushko;^Aleksandr|RU Vizeaußenminister 2018-01..
Sergei Werschinin|m||Vershinin;^Sergej;^Sergey|RU Vizeaußenminister 2018-03..
Andrei Rudenko|m||^Andrej;^Andrey|RU Vizeaußenminister 2019-09..
Wassili Nebensja|m|Q1000053|Nebensia;Nebenzya;^Wassilij;^Vasily|RU UN-Botschafter 2017-07-27..
Witali Tschurkin|m|Q1394102|Churkin;^Witalij;^Vitaly|RU UN-Botschafter 2006-05..2017-02-20
Anatoli Antonow|m|Q4067324|Antonov;^Anatolij;^Anatoly|RU Botschafter in den USA 2017-08-21..2024-10
Alexander Dartschijew|m||Darchiev;Dartschiew;^Aleksandr|RU Botschafter in den USA 2025-03..
Sergei Netschajew|m||Netschajew;Nechaev;^Sergej;^Sergey|RU Botschafter in Deutschland 2018..
Sergei Kirijenko|m|Q313915|Kiriyenko;^Sergej;^Sergey|RU Vizechef der Präsidialverwaltung 2016-10-05..
Anton Waino|m|Q3739455|Vaino;Wajno|RU Leiter der Präsidialverwaltung 2016-08-12..
Sergei Iwanow|m||^Sergej;^Sergey;!Iwanow|RU Leiter der Präsidialverwaltung 2011-12-22..2016-08-12
Wladislaw Surkow|m|Q548164|Surkov;^Vladislav|RU Berater des Präsidenten 2013-09-20..2020-02-18
Boris Gryslow|m|Q188296|Gryzlov|RU Vertreter in der Kontaktgruppe 2015-12-26..2022-01;RU Botschafter in Belarus 2022-01-14..2025
Dmitri Rogosin|m|Q737463|Rogozin;^Dmitrij;^Dmitry|RU Vizeministerpräsident 2011-12-23..2018-05-18
Igor Schuwalow|m|Q1396860|Shuvalov|RU erster Vizeministerpräsident 2008-05-12..2018-05-18
Tatjana Golikowa|f|Q260432|Golikova;^Tatyana|RU Vizeministerpräsidentin 2018-05-18..
Juri Borissow|m||Borisow;Borisov;^Jurij;^Yuri|RU Vizeministerpräsident 2018-05-18..2022-07-15
Juri Trutnew|m|Q1320356|Trutnev;^Jurij;^Yuri|RU Vizeministerpräsident 2013-08-31..
Alexei Owertschuk|m|Q83382151|Overchuk;^Alexej;^Aleksej|RU Vizeministerpräsident 2020-01-21..
Wladimir Kolokolzew|m|Q1344473|Kolokoltsev;^Vladimir|RU Innenminister 2012-05-21..
Elwira Nabiullina|f|Q74746|^Elvira|RU Notenbankchefin 2013-06-24..
Tatjana Moskalkowa|f||Moskalkova;^Tatyana|RU Menschenrechtsbeauftragte 2016-04-22..
Leonid Sluzki|m||Sluzkij;Slutsky;Sluzkiy|RU Vorsitzender des Außenausschusses der Duma 2016-10..
Konstantin Kossatschow|m||Kosatschow;Kosachev|RU Vizevorsitzender des Föderationsrats 2021..
Ramsan Kadyrow|m|Q217115|Kadyrov;^Ramzan|
Alexej Nawalny|m||Nawalnyj;Navalny;^Alexei;^Aleksej|
Julija Nawalnaja|f||Nawalnaja;Navalnaya;^Julia;^Yulia|
Jewgeni Prigoschin|m||Prigozhin;^Jewgenij;^Yevgeny|
Michail Fridman|m||Friedman;^Mikhail|
Roman Abramowitsch|m|Q171428|Abramovich|
Viktor But|m||^Wiktor;!But;!Bout|
Igor Konaschenkow|m||Konashenkov|RU Sprecher des Verteidigungsministeriums 2017-01..2025
Wladimir Tschischow|m||Chizhov;^Vladimir|RU EU-Botschafter 2005..2022-09
Michail Uljanow|m||Ulyanov;Uljanov;^Mikhail|RU Botschafter bei den internationalen Organisationen in Wien 2018-01..
Alexei Miller|m||^Alexej;^Aleksej;!Miller|RU Gazprom-Chef 2001-05..
Petro Poroschenko|m|Q58077|Poroshenko|UA Präsident 2014-06-07..2019-05-20
Wolodymyr Selenskyj|m|Q3874799|Selenskij;Selenski;Selensky;Selenskiy;Zelensky;Zelenskyy;Zelenskiy;Zelenskyj;Zelenski;^Wolodimir;^Wladimir;^Volodymyr;^Wolodimyr;^Volodimir|UA Präsident 2019-05-20..
Wiktor Janukowytsch|m|Q1459658|Janukowitsch;Yanukovych;^Viktor|UA Präsident 2010-02-25..2014-02-22
Oleksandr Turtschynow|m|Q15850|Turtschinow;Turchynov;^Alexander|UA Präsident 2014-02-23..2014-06-07
Arsenij Jazenjuk|m||Yatsenyuk;Jazeniuk|UA Ministerpräsident 2014-02-27..2016-04-14
Wolodymyr Hrojsman|m||Groisman;Hroisman;^Wladimir;^Volodymyr|UA Ministerpräsident 2016-04-14..2019-08-29
Oleksij Hontscharuk|m||Honcharuk;Gontscharuk;^Alexej|UA Ministerpräsident 2019-08-29..2020-03-04
Denys Schmyhal|m|Q66094865|Schmyhal;Shmyhal;Schmigal;Schmihal;^Denis|UA Ministerpräsident 2020-03-04..2025-07-16;UA Verteidigungsminister 2025-07-17..2026-01;UA Energieminister 2026-01..
Julija Swyrydenko|f|Q61112536|Swyrydenko;Swiridenko;Svyrydenko;^Julia;^Yulia|UA Wirtschaftsministerin 2021-11-04..2025-07-16;UA Ministerpräsidentin 2025-07-17..
Andrij Deschtschyzja|m||Deschtschyza;Deshchytsia;^Andrej|UA Außenminister 2014-02-27..2014-06-19
Pawlo Klimkin|m|Q10857432|Klymkin;^Pavlo;^Pawel|UA Außenminister 2014-06-19..2019-08-29
Wadym Prystajko|m|Q16713168|Pristaiko;Prystaiko;^Wadim;^Vadym|UA Außenminister 2019-08-29..2020-03-04
Dmytro Kuleba|m|Q24025631|^Dmitro;^Dmitri|UA Außenminister 2020-03-04..2024-09-05
Andrij Sybiha|m||Sibiha;Sybiga;Sybyha;^Andrii;^Andrej|UA Außenminister 2024-09-05..
Andrij Jermak|m|Q65200615|Yermak;Jermack;^Andrii;^Andrej;^Andriy|UA Leiter des Präsidialamts 2020-02-11..2025-11-28
Kyrylo Budanow|m||Budanov;^Kirill;^Kyrylo;^Kirilo|UA Chef des Militärgeheimdienstes 2020-08-05..2026-01;UA Leiter des Präsidialamts 2026-01-02..
Rustem Umjerow|m||Umerow;Umerov;Umierow;^Rustem|UA Verteidigungsminister 2023-09-06..2025-07-17;UA Sekretär des Sicherheitsrats 2025-07-18..
Oleksij Resnikow|m|Q4392444|Reznikov;Resnykow;^Alexej;^Oleksii|UA Verteidigungsminister 2021-11-04..2023-09-05
Andrij Taran|m||^Andrii|UA Verteidigungsminister 2020-03-04..2021-11-03
Andrij Sahorodnjuk|m||Sagorodnjuk;Zahorodniuk|UA Verteidigungsminister 2019-08-29..2020-03-04
Stepan Poltorak|m|Q12141949||UA Verteidigungsminister 2014-10-14..2019-08-29
Mychajlo Fedorow|m|Q64495543|Fedorov;^Michail;^Mykhailo|UA Digitalminister 2019-08-29..2026-01;UA Verteidigungsminister 2026-01..
Oleksij Danilow|m||Danilov;^Alexej;^Oleksii|UA Sekretär des Sicherheitsrats 2019-10-03..2024-03-26
Oleksandr Lytwynenko|m||Litwinenko;Lytvynenko;^Alexander|UA Sekretär des Sicherheitsrats 2024-03-26..2025-07-18
Mychajlo Podoljak|m||Podolyak;Podoliak;^Michail;^Mykhailo;^Michailo|UA Berater des Präsidialamts 2020-04..
Oleksij Arestowytsch|m||Arestowitsch;Arestovych;^Alexej|UA Berater des Präsidialamts 2020-12..2023-01
Serhij Kyslyzja|m||Kyslyzia;Kyslytsya;Kislizja;^Sergij;^Serhii;^Sergej|UA UN-Botschafter 2020-02..2024-12;UA erster Vizeaußenminister 2024-12..2026-01
Ihor Schowkwa|m||Zhovkva;Showkwa;^Igor|UA Vizechef des Präsidialamts 2019-09..
Dawyd Arachamija|m||Arachamia;Arakhamia;^David;^Dawid|UA Fraktionsvorsitzender 2019-08-29..
Oleh Nikolenko|m||^Oleg|UA Sprecher des Außenministeriums 2020..2024
Heorhij Tychyj|m||Tykhyi;Tychy;^Georgij|UA Sprecher des Außenministeriums 2024..
Serhij Nykyforow|m||Nikiforow;Nykyforov;^Sergej|UA Sprecher des Präsidenten 2021..2025
Dmytro Lytwyn|m||Litwin;Lytvyn|UA Berater des Präsidenten 2024..
Iryna Wereschtschuk|f|Q20066227|Vereshchuk;Wereschuk;^Irina|UA Vizeministerpräsidentin 2021-11-04..2024-09-04
Olha Stefanischyna|f|Q96058561|Stefanischina;Stefanishyna;^Olga|UA Vizeministerpräsidentin 2020-06-04..2025-07;UA Botschafterin in den USA 2025-08..
Oksana Markarowa|f|Q54860605|Markarova|UA Botschafterin in den USA 2021-02..2025-08
Andrij Melnyk|m||^Andrej;!Melnyk|UA Botschafter in Deutschland 2014-12-19..2022-10-14;UA UN-Botschafter 2025-04..
Oleksij Makejew|m||Makejev;Makeiev;^Oleksii;^Alexej|UA Botschafter in Deutschland 2022-10-24..
Walerij Saluschnyj|m||Saluschny;Saluschni;Zaluzhnyi;^Waleri;^Valerii|UA Oberbefehlshaber 2021-07-27..2024-02-08;UA Botschafter im Vereinigten Königreich 2024-05..
Oleksandr Syrskyj|m||Syrski;Syrskij;Syrskyi;Sirskij;^Alexander|UA Oberbefehlshaber 2024-02-08..
Andrij Hnatow|m||Hnatov;^Andrii|UA Generalstabschef 2025-03-16..
Ruslan Stefantschuk|m|Q20070130|Stefanchuk|UA Parlamentspräsident 2021-10-08..
Dmytro Lubinez|m||Lubinets|UA Menschenrechtsbeauftragter 2022-07-01..
Vitali Klitschko|m|Q31919|Klitschko;Klytschko;^Witali;^Vitalij|UA Bürgermeister von Kiew 2014-06-05..
Julija Tymoschenko|f|Q48283|Timoschenko;Tymoshenko;^Julia;^Yulia|
Wiktor Medwedtschuk|m|Q1859524|Medvedchuk;^Viktor|
Leonid Kutschma|m|Q629702|Kuchma|UA Präsident 1994-07-19..2005-01-23;UA Vertreter in der Kontaktgruppe 2014-07..2020-07
Leonid Krawtschuk|m||Kravchuk|UA Vertreter in der Kontaktgruppe 2020-07-30..2022-05
Iryna Heraschtschenko|f||Geraschtschenko;Gerashchenko;^Irina|
Dmytro Jarosch|m||Yarosh|
Aljaksandr Lukaschenka|m|Q2866|Lukaschenko;Lukashenko;Lukashenka;^Alexander;^Aleksandr;^Alexandr|BY Präsident 1994-07-20..
Wladimir Makej|m||Makei;^Uladsimir;^Vladimir|BY Außenminister 2012-08-20..2022-11-26
Sjarhej Alejnik|m||Aleinik;^Sergej;^Sergei|BY Außenminister 2022-12-13..2024-06-27
Maxim Ryschenkow|m||Ryschankou;Ryzhenkov;Rischenkow;^Maksim|BY Außenminister 2024-06-27..
Wiktar Chrenin|m||Khrenin;^Viktor;^Wiktor|BY Verteidigungsminister 2020-01-20..
Raman Haloutschenka|m|Q27043179|Golowtschenko;Golovchenko;^Roman|BY Ministerpräsident 2020-06-04..2025-03
Natalja Ejsmant|f||Eismont;Eysmont;^Natalia|BY Sprecherin des Präsidenten 2018..
Swjatlana Zichanouskaja|f||Tichanowskaja;Zichanowskaja;Tsikhanouskaya;^Swetlana;^Sviatlana|
Sjarhej Zichanouski|m||Tichanowski;Tichanowskij;^Sergej;^Sergei|
Maria Kolesnikowa|f||Kalesnikawa;^Maryja|
Ales Bjaljazki|m||Bialiatski;Beljazki|
Boris Jelzin|m||Jelzin;Yeltsin|RU Präsident 1991-07-10..1999-12-31
Michail Gorbatschow|m||Gorbatschow;Gorbachev;^Mikhail|
Wiktor Juschtschenko|m|Q1459699|Yushchenko;^Viktor|UA Präsident 2005-01-23..2010-02-25
`;

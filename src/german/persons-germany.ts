/** Persons of Germany, Austria and Switzerland; the columns are explained in persons-russia-ukraine-belarus.ts. Source: general knowledge, ids from Wikidata (CC0). */
export const PERSONS_GERMANY = `
Angela Merkel|f|Q567||DE Bundeskanzlerin 2005-11-22..2021-12-08
Olaf Scholz|m|Q61053||DE Vizekanzler 2018-03-14..2021-12-08;DE Finanzminister 2018-03-14..2021-12-08;DE Bundeskanzler 2021-12-08..2025-05-06
Friedrich Merz|m|Q566257||DE Bundeskanzler 2025-05-06..
Gerhard Schröder|m|Q2530|!Schröder;!Schroeder|DE Bundeskanzler 1998-10-27..2005-11-22
Joachim Gauck|m|||DE Bundespräsident 2012-03-18..2017-03-18
Frank-Walter Steinmeier|m|Q76658|^Frank Walter|DE Außenminister 2005-11-22..2009-10-28;DE Außenminister 2013-12-17..2017-01-27;DE Bundespräsident 2017-03-19..
Sigmar Gabriel|m||!Gabriel|DE Vizekanzler 2013-12-17..2018-03-14;DE Wirtschaftsminister 2013-12-17..2017-01-27;DE Außenminister 2017-01-27..2018-03-14
Heiko Maas|m||!Maas|DE Außenminister 2018-03-14..2021-12-08
Annalena Baerbock|f|||DE Außenministerin 2021-12-08..2025-05-06;UN Präsidentin der Generalversammlung 2025-09-09..2026-09
Johann Wadephul|m|||DE Außenminister 2025-05-06..
Guido Westerwelle|m|||DE Außenminister 2009-10-28..2013-12-17
Ursula von der Leyen|f|Q60772|Von der Leyen;Leyen|DE Verteidigungsministerin 2013-12-17..2019-07-17;EU Kommissionspräsidentin 2019-12-01..
Annegret Kramp-Karrenbauer|f||AKK|DE Verteidigungsministerin 2019-07-17..2021-12-08
Christine Lambrecht|f|||DE Verteidigungsministerin 2021-12-08..2023-01-19
Boris Pistorius|m|||DE Verteidigungsminister 2023-01-19..
Thomas de Maizière|m||de Maizière;de Maiziere|DE Verteidigungsminister 2011-03-03..2013-12-17;DE Innenminister 2013-12-17..2018-03-14
Horst Seehofer|m|||DE Innenminister 2018-03-14..2021-12-08
Nancy Faeser|f|||DE Innenministerin 2021-12-08..2025-05-06
Alexander Dobrindt|m|||DE Innenminister 2025-05-06..
Wolfgang Schäuble|m||Schaeuble|DE Innenminister 2005-11-22..2009-10-28;DE Finanzminister 2009-10-28..2017-10-24
Christian Lindner|m|||DE Finanzminister 2021-12-08..2024-11-07
Jörg Kukies|m||^Joerg|DE Finanzminister 2024-11-07..2025-05-06
Lars Klingbeil|m|||DE Vizekanzler 2025-05-06..;DE Finanzminister 2025-05-06..
Robert Habeck|m|||DE Vizekanzler 2021-12-08..2025-05-06;DE Wirtschaftsminister 2021-12-08..2025-05-06
Peter Altmaier|m|||DE Wirtschaftsminister 2018-03-14..2021-12-08
Katherina Reiche|f||!Reiche|DE Wirtschaftsministerin 2025-05-06..
Svenja Schulze|f||!Schulze|DE Entwicklungsministerin 2021-12-08..2025-05-06
Reem Alabali Radovan|f||Alabali-Radovan;Alabali Radovan|DE Entwicklungsministerin 2025-05-06..
Gerd Müller|m||!Müller|DE Entwicklungsminister 2013-12-17..2021-12-08
Steffen Seibert|m|||DE Regierungssprecher 2010-08-11..2021-12-08;DE Botschafter in Israel 2022-08..
Steffen Hebestreit|m|||DE Regierungssprecher 2021-12-08..2025-05-06
Stefan Kornelius|m|||DE Regierungssprecher 2025-05-06..
Ulrike Demmer|f|||DE stellvertretende Regierungssprecherin 2016-06..2021-12
Christiane Hoffmann|f||!Hoffmann|DE stellvertretende Regierungssprecherin 2021-12..2025-05
Christoph Heusgen|m|||DE außenpolitischer Berater der Bundeskanzlerin 2005..2017;DE UN-Botschafter 2017-07..2021-06;DE Leiter der Münchner Sicherheitskonferenz 2022..2025
Jens Plötner|m||Ploetner|DE außenpolitischer Berater des Bundeskanzlers 2021-12..2025-05
Günter Sautter|m||^Guenter|DE außenpolitischer Berater des Bundeskanzlers 2025-05..
Wolfgang Ischinger|m|||DE Leiter der Münchner Sicherheitskonferenz 2008..2022-02
Géza Andreas von Geyr|m||von Geyr|DE Botschafter in Russland 2019..2023
Alexander Graf Lambsdorff|m||Lambsdorff;Alexander Lambsdorff|DE Botschafter in Russland 2023-08..
Wolfgang Schmidt|m||!Schmidt|DE Kanzleramtschef 2021-12-08..2025-05-06
Thorsten Frei|m||!Frei|DE Kanzleramtschef 2025-05-06..
Helge Braun|m||!Braun|DE Kanzleramtschef 2018-03-14..2021-12-08
Bärbel Bas|f||!Bas|DE Bundestagspräsidentin 2021-10-26..2025-03-25
Julia Klöckner|f||Kloeckner|DE Bundestagspräsidentin 2025-03-25..
Norbert Lammert|m|||DE Bundestagspräsident 2005-10-18..2017-10-24
Carsten Breuer|m||!Breuer|DE Generalinspekteur 2023-03-17..
Rolf Mützenich|m||Muetzenich|
Roderich Kiesewetter|m|||
Norbert Röttgen|m||Roettgen|
Sahra Wagenknecht|f|||
Alice Weidel|f|||
Tino Chrupalla|m|||
Markus Söder|m||Soeder|
Michael Kretschmer|m||!Kretschmer|
Marie-Agnes Strack-Zimmermann|f|||
Omid Nouripour|m|||
Matthias Platzeck|m|||
Ronald Pofalla|m|||
Martin Schulz|m||!Schulz|EU Parlamentspräsident 2012-01-17..2017-01-17
Günther Oettinger|m||Oettinger|EU Energiekommissar 2010..2014-11
Heinz Fischer|m||!Fischer|AT Bundespräsident 2004-07-08..2016-07-08
Alexander Van der Bellen|m|Q78869|Van der Bellen;van der Bellen|AT Bundespräsident 2017-01-26..
Werner Faymann|m|||AT Bundeskanzler 2008-12-02..2016-05-09
Christian Kern|m||!Kern|AT Bundeskanzler 2016-05-17..2017-12-18
Sebastian Kurz|m||!Kurz|AT Außenminister 2013-12-16..2017-12-18;AT Bundeskanzler 2017-12-18..2019-05-28;AT Bundeskanzler 2020-01-07..2021-10-11
Brigitte Bierlein|f|||AT Bundeskanzlerin 2019-06-03..2020-01-07
Alexander Schallenberg|m|||AT Außenminister 2019-06-03..2025-03-03;AT Bundeskanzler 2021-10-11..2021-12-06;AT Bundeskanzler 2025-01-10..2025-03-03
Karl Nehammer|m|Q42860944||AT Bundeskanzler 2021-12-06..2025-01-10
Christian Stocker|m||!Stocker|AT Bundeskanzler 2025-03-03..
Beate Meinl-Reisinger|f|||AT Außenministerin 2025-03-03..
Karin Kneissl|f|||AT Außenministerin 2017-12-18..2019-06-03
Klaudia Tanner|f||!Tanner|AT Verteidigungsministerin 2020-01-07..
Didier Burkhalter|m|||CH Bundespräsident 2014-01-01..2014-12-31;CH Außenminister 2012-01-01..2017-10-31
Ignazio Cassis|m|Q117254|!Cassis|CH Außenminister 2017-11-01..;CH Bundespräsident 2022-01-01..2022-12-31
Viola Amherd|f|Q120917||CH Bundespräsidentin 2024-01-01..2024-12-31
Karin Keller-Sutter|f|Q115881||CH Bundespräsidentin 2025-01-01..2025-12-31
Simonetta Sommaruga|f|||CH Bundespräsidentin 2015-01-01..2015-12-31;CH Bundespräsidentin 2020-01-01..2020-12-31
Johann Schneider-Ammann|m|||CH Wirtschaftsminister 2010-11-01..2018-12-31;CH Bundespräsident 2016-01-01..2016-12-31
Doris Leuthard|f|||CH Bundespräsidentin 2010-01-01..2010-12-31;CH Bundespräsidentin 2017-01-01..2017-12-31
Ueli Maurer|m||!Maurer|CH Finanzminister 2016-01-01..2022-12-31;CH Bundespräsident 2013-01-01..2013-12-31;CH Bundespräsident 2019-01-01..2019-12-31
Guy Parmelin|m|Q121160||CH Bundespräsident 2021-01-01..2021-12-31;CH Bundespräsident 2026-01-01..2026-12-31
Alain Berset|m|Q123939||CH Bundespräsident 2018-01-01..2018-12-31;CH Bundespräsident 2023-01-01..2023-12-31;EUROPARAT Generalsekretär 2024-09-18..
Heidi Tagliavini|f|||OSZE Sondergesandte 2014-06..2015-06
Helmut Kohl|m||!Kohl|DE Bundeskanzler 1982-10-01..1998-10-27
Hans-Dietrich Genscher|m||Genscher|DE Außenminister 1974-05-17..1992-05-18
Willy Brandt|m||!Brandt|DE Bundeskanzler 1969-10-22..1974-05-07
`;

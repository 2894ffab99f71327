/**
 * Heads of state and government of states that news on diplomacy names rarely, one line each, in the form of the other tables
 * of persons (see persons-europe.ts). Terms: general knowledge, with the precision that is sure.
 */
export const PERSONS_SMALL_STATES = `
Teodoro Obiang|m||Obiang Nguema;^Teodoro|GQ Präsident 1979-08-03..
Ian Khama|m|||BW Präsident 2008-04-01..2018-04-01
Umaro Sissoco Embaló|m||Embalo;Embaló|GW Präsident 2020-02-27..2025-11-26
José Mário Vaz|m||!Vaz|GW Präsident 2014-06-23..2020-02-27
José Maria Neves|m||!Neves|CV Präsident 2021-11-09..
Sam Matekane|m|||LS Ministerpräsident 2022-10-28..
Joseph Boakai|m|||LR Präsident 2024-01-22..
Andry Rajoelina|m|||MG Präsident 2019-01-19..2025-10-14
Hery Rajaonarimampianina|m|||MG Präsident 2014-01-25..2018-09-07
Lazarus Chakwera|m|||MW Präsident 2020-06-28..2025-10-04
Peter Mutharika|m|||MW Präsident 2014-05-31..2020-06-28;MW Präsident 2025-10-04..
Navin Ramgoolam|m||Ramgoolam;^Navinchandra|MU Premierminister 2005-07-05..2014-12-17;MU Premierminister 2024-11-13..
Pravind Jugnauth|m|||MU Premierminister 2017-01-23..2024-11-13
Daniel Chapo|m||!Chapo|MZ Präsident 2025-01-15..
Wavel Ramkalawan|m|||SC Präsident 2020-10-26..2025-10-26
Danny Faure|m||!Faure|SC Präsident 2016-10-16..2020-10-26
Julius Maada Bio|m||Maada Bio;!Bio|SL Präsident 2018-04-04..
Ernest Bai Koroma|m||Koroma|SL Präsident 2007-09-17..2018-04-04
Edgar Lungu|m|||ZM Präsident 2015-01-25..2021-08-24
Jakaya Kikwete|m|||TZ Präsident 2005-12-21..2015-11-05
Yahya Jammeh|m|||GM Präsident 1996-11-06..2017-01-19
Adama Barrow|m||!Barrow|GM Präsident 2017-01-19..
Gaston Browne|m||!Browne|AG Premierminister 2014-06-13..
Philip Davis|m||!Davis|BS Premierminister 2021-09-17..
Johnny Briceño|m||!Briceño|BZ Premierminister 2020-11-12..
Rodrigo Chaves|m||!Chaves|CR Präsident 2022-05-08..2026-05-08
Carlos Alvarado|m||!Alvarado|CR Präsident 2018-05-08..2022-05-08
Luis Guillermo Solís|m||!Solís|CR Präsident 2014-05-08..2018-05-08
Roosevelt Skerrit|m|||DM Premierminister 2004-01-08..
Luis Abinader|m|||DO Präsident 2020-08-16..
Danilo Medina|m||!Medina|DO Präsident 2012-08-16..2020-08-16
Dickon Mitchell|m||!Mitchell|GD Premierminister 2022-06-24..
Bernardo Arévalo|m||!Arévalo;!Arevalo|GT Präsident 2024-01-15..
Alejandro Giammattei|m|||GT Präsident 2020-01-14..2024-01-14
Jimmy Morales|m||!Morales|GT Präsident 2016-01-14..2020-01-14
Otto Pérez Molina|m||Pérez Molina|GT Präsident 2012-01-14..2015-09-03
Jovenel Moïse|m||!Moïse|HT Präsident 2017-02-07..2021-07-07
Michel Martelly|m|||HT Präsident 2011-05-14..2016-02-07
Ariel Henry|m||!Henry|HT Ministerpräsident 2021-07-20..2024-04-24
Alix Didier Fils-Aimé|m||Fils-Aimé|HT Ministerpräsident 2024-11-11..
Xiomara Castro|f||!Castro|HN Präsidentin 2022-01-27..2026-01-27
Juan Orlando Hernández|m||!Hernández|HN Präsident 2014-01-27..2022-01-27
Andrew Holness|m|||JM Premierminister 2016-03-03..
Laurentino Cortizo|m|||PA Präsident 2019-07-01..2024-07-01
Juan Carlos Varela|m||!Varela|PA Präsident 2014-07-01..2019-07-01
Mario Abdo Benítez|m||Abdo Benítez|PY Präsident 2018-08-15..2023-08-15
Horacio Cartes|m|||PY Präsident 2013-08-15..2018-08-15
Tabaré Vázquez|m||!Vázquez|UY Präsident 2005-03-01..2010-03-01;UY Präsident 2015-03-01..2020-03-01
Chan Santokhi|m|||SR Präsident 2020-07-16..2025-07-16
Jennifer Geerlings-Simons|f|||SR Präsidentin 2025-07-16..
Dési Bouterse|m||Desi Bouterse|SR Präsident 2010-08-12..2020-07-16
Kamla Persad-Bissessar|f|||TT Premierministerin 2010-05-26..2015-09-09;TT Premierministerin 2025-05-01..
Keith Rowley|m||!Rowley|TT Premierminister 2015-09-09..2025-03-17
Tshering Tobgay|m|||BT Premierminister 2013-07-27..2018-08-09;BT Premierminister 2024-01-28..
Hassanal Bolkiah|m|||BN Sultan 1967-10-05..
Thongloun Sisoulith|m||Thongloun|LA Ministerpräsident 2016-04-20..2021-03-22;LA Präsident 2021-03-22..
Mohamed Muizzu|m||Muizzu;^Mohammed|MV Präsident 2023-11-17..
Ibrahim Mohamed Solih|m||Solih|MV Präsident 2018-11-17..2023-11-17
Abdulla Yameen|m||Yameen;^Abdullah|MV Präsident 2013-11-17..2018-11-17
Khadga Prasad Oli|m||K. P. Sharma Oli;KP Sharma Oli;Sharma Oli;!Oli|NP Ministerpräsident 2015-10-12..2016-08-04;NP Ministerpräsident 2018-02-15..2021-07-13;NP Ministerpräsident 2024-07-15..2025-09-09
Sher Bahadur Deuba|m||Deuba|NP Ministerpräsident 2017-06-07..2018-02-15;NP Ministerpräsident 2021-07-13..2022-12-26
Pushpa Kamal Dahal|m||!Dahal|NP Ministerpräsident 2016-08-04..2017-06-07;NP Ministerpräsident 2022-12-26..2024-07-15
James Marape|m|||PG Premierminister 2019-05-30..
Peter O’Neill|m||!O'Neill|PG Premierminister 2011-08-02..2019-05-29
Fiamē Naomi Mataʻafa|f||Fiame Naomi Mata'afa;Mata'afa;^Naomi|WS Premierministerin 2021-05-24..2025-09-16
Surangel Whipps Jr.|m||Whipps|PW Präsident 2021-01-21..
Hilda Heine|f||!Heine|MH Präsidentin 2016-01-28..2020-01-13;MH Präsidentin 2024-01-03..
Wesley Simina|m|||FM Präsident 2023-05-11..
David Adeang|m|||NR Präsident 2023-10-30..
Taneti Maamau|m|||KI Präsident 2016-03-11..
Feleti Teo|m||!Teo|TV Premierminister 2024-02-27..
Frank Bainimarama|m|||FJ Premierminister 2007-01-05..2022-12-24
Kristrún Frostadóttir|f||Frostadottir|IS Ministerpräsidentin 2024-12-21..
Bjarni Benediktsson|m|||IS Ministerpräsident 2017-01-11..2017-11-30;IS Ministerpräsident 2024-04-09..2024-12-21
Halla Tómasdóttir|f||Tomasdottir|IS Präsidentin 2024-08-01..
Guðni Jóhannesson|m||!Jóhannesson;^Gudni|IS Präsident 2016-08-01..2024-08-01
Borjana Krišto|f||Kristo|BA Regierungschefin 2023-01-25..
`;

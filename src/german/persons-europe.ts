/** Persons of Europe outside the German-speaking states and the former Soviet Union; the columns are explained in persons-russia-ukraine-belarus.ts. Ids: Wikidata (CC0); terms: general knowledge. */
export const PERSONS_EUROPE = `
François Hollande|m|||FR Präsident 2012-05-15..2017-05-14
Emmanuel Macron|m|Q3052772||FR Wirtschaftsminister 2014-08-26..2016-08-30;FR Präsident 2017-05-14..
Nicolas Sarkozy|m|||FR Präsident 2007-05-16..2012-05-15
Manuel Valls|m|||FR Premierminister 2014-03-31..2016-12-06
Édouard Philippe|m||^Edouard;!Philippe|FR Premierminister 2017-05-15..2020-07-03
Jean Castex|m|Q3171170||FR Premierminister 2020-07-03..2022-05-16
Élisabeth Borne|f|Q20020731|^Elisabeth;!Borne|FR Premierministerin 2022-05-16..2024-01-09
Gabriel Attal|m|||FR Premierminister 2024-01-09..2024-09-05
Michel Barnier|m|||FR Außenminister 2004-03-31..2005-05-31;EU Brexit-Chefunterhändler 2016-10..2021;FR Premierminister 2024-09-05..2024-12-13
François Bayrou|m|||FR Premierminister 2024-12-13..2025-09-09
Sébastien Lecornu|m|Q20089181||FR Verteidigungsminister 2022-05-20..2025-09-09;FR Premierminister 2025-09-09..
Laurent Fabius|m||!Fabius|FR Außenminister 2012-05-16..2016-02-11
Jean-Marc Ayrault|m|||FR Außenminister 2016-02-11..2017-05-17
Jean-Yves Le Drian|m||Le Drian|FR Verteidigungsminister 2012-05-16..2017-05-17;FR Außenminister 2017-05-17..2022-05-20
Catherine Colonna|f||!Colonna|FR Außenministerin 2022-05-20..2024-01-11
Stéphane Séjourné|m||Sejourne|FR Außenminister 2024-01-11..2024-09-21
Jean-Noël Barrot|m|||FR Außenminister 2024-09-21..
Florence Parly|f|||FR Verteidigungsministerin 2017-06-21..2022-05-20
Catherine Vautrin|f|||FR Verteidigungsministerin 2025-10-12..
Bruno Le Maire|m||Le Maire|FR Finanzminister 2017-05-17..2024-09-21
Emmanuel Bonne|m||!Bonne|FR diplomatischer Berater des Präsidenten 2019..
Marine Le Pen|f||Le Pen;!Pen|
David Cameron|m|||GB Premierminister 2010-05-11..2016-07-13;GB Außenminister 2023-11-13..2024-07-05
Theresa May|f||!May|GB Premierministerin 2016-07-13..2019-07-24
Boris Johnson|m|Q180589|!Johnson|GB Außenminister 2016-07-13..2018-07-09;GB Premierminister 2019-07-24..2022-09-06
Liz Truss|f|Q272201|^Elizabeth|GB Außenministerin 2021-09-15..2022-09-06;GB Premierministerin 2022-09-06..2022-10-25
Rishi Sunak|m|||GB Premierminister 2022-10-25..2024-07-05
Keir Starmer|m|||GB Premierminister 2024-07-05..2026-07-20
Andy Burnham|m|Q269909|!Burnham|GB Premierminister 2026-07-20..
Tony Blair|m|||GB Premierminister 1997-05-02..2007-06-27
Philip Hammond|m||!Hammond|GB Außenminister 2014-07-15..2016-07-13
Jeremy Hunt|m||!Hunt|GB Außenminister 2018-07-09..2019-07-24
Dominic Raab|m||!Raab|GB Außenminister 2019-07-24..2021-09-15
James Cleverly|m|||GB Außenminister 2022-09-06..2023-11-13
David Lammy|m|||GB Außenminister 2024-07-05..2025-09-05
Yvette Cooper|f||!Cooper|GB Außenministerin 2025-09-05..
Michael Fallon|m||!Fallon|GB Verteidigungsminister 2014-07-15..2017-11-01
Ben Wallace|m||!Wallace|GB Verteidigungsminister 2019-07-24..2023-08-31
Grant Shapps|m|||GB Verteidigungsminister 2023-08-31..2024-07-05
John Healey|m|||GB Verteidigungsminister 2024-07-05..
Jonathan Powell|m||!Powell|GB Sicherheitsberater 2024-12..
Rachel Reeves|f||!Reeves|GB Finanzministerin 2024-07-05..
Peter Mandelson|m|||EU Handelskommissar 2004-11-22..2008-10-03;GB Botschafter in den USA 2025-02..2025-09
Elisabeth II.|f||Queen Elizabeth;Königin Elisabeth;Elizabeth II.;Elisabeth II;Elizabeth II|GB Königin 1952-02-06..2022-09-08
Charles III.|m||König Charles;King Charles;Charles III|GB König 2022-09-08..
Matteo Renzi|m|||IT Ministerpräsident 2014-02-22..2016-12-12
Paolo Gentiloni|m|||IT Außenminister 2014-10-31..2016-12-12;IT Ministerpräsident 2016-12-12..2018-06-01
Giuseppe Conte|m|||IT Ministerpräsident 2018-06-01..2021-02-13
Mario Draghi|m|Q294460||IT Ministerpräsident 2021-02-13..2022-10-22
Giorgia Meloni|f|Q451791||IT Ministerpräsidentin 2022-10-22..
Sergio Mattarella|m|Q3956186||IT Präsident 2015-02-03..
Federica Mogherini|f|||IT Außenministerin 2014-02-22..2014-10-31;EU Außenbeauftragte 2014-11-01..2019-11-30
Luigi Di Maio|m||Di Maio|IT Außenminister 2019-09-05..2022-10-22
Antonio Tajani|m|||IT Außenminister 2022-10-22..;EU Parlamentspräsident 2017-01-17..2019-07-03
Guido Crosetto|m|||IT Verteidigungsminister 2022-10-22..
Matteo Salvini|m|||IT Innenminister 2018-06-01..2019-09-05
Silvio Berlusconi|m|||IT Ministerpräsident 2008-05-08..2011-11-16
Mariano Rajoy|m|||ES Ministerpräsident 2011-12-21..2018-06-01
Pedro Sánchez|m|Q6070218|!Sanchez;!Sánchez|ES Ministerpräsident 2018-06-02..
José Manuel Albares|m||Albares;^José|ES Außenminister 2021-07-12..
Margarita Robles|f||!Robles|ES Verteidigungsministerin 2018-06-07..
Felipe VI.|m||König Felipe;Felipe VI|ES König 2014-06-19..
António Costa|m|Q610788|^Antonio;!Costa|PT Ministerpräsident 2015-11-26..2024-04-02;EU Ratspräsident 2024-12-01..
Luís Montenegro|m||!Montenegro;^Luis|PT Ministerpräsident 2024-04-02..
Paulo Rangel|m|||PT Außenminister 2024-04-02..
Mark Rutte|m|Q57792||NL Ministerpräsident 2010-10-14..2024-07-02;NATO Generalsekretär 2024-10-01..
Dick Schoof|m|||NL Ministerpräsident 2024-07-02..2026-02
Rob Jetten|m|||NL Ministerpräsident 2026-02..
Bert Koenders|m|||NL Außenminister 2014-10-17..2017-10-26
Wopke Hoekstra|m|||NL Außenminister 2022-01-10..2023-09-01;EU Klimakommissar 2023-10-09..
Caspar Veldkamp|m|||NL Außenminister 2024-07-02..2025-08-22
David van Weel|m||van Weel|NL Außenminister 2025-09..
Ruben Brekelmans|m|||NL Verteidigungsminister 2024-07-02..
Geert Wilders|m|||
Charles Michel|m||!Michel|BE Premierminister 2014-10-11..2019-10-27;EU Ratspräsident 2019-12-01..2024-11-30
Sophie Wilmès|f||Wilmes|BE Premierministerin 2019-10-27..2020-10-01
Alexander De Croo|m|Q476596|De Croo;de Croo|BE Premierminister 2020-10-01..2025-02-03
Bart De Wever|m||De Wever;de Wever;!Wever|BE Premierminister 2025-02-03..
Maxime Prévot|m||Prevot|BE Außenminister 2025-02-03..
Xavier Bettel|m|Q561213||LU Premierminister 2013-12-04..2023-11-17;LU Außenminister 2023-11-17..
Jean Asselborn|m|||LU Außenminister 2004-07-31..2023-11-17
Luc Frieden|m||!Frieden|LU Premierminister 2023-11-17..
Enda Kenny|m||!Kenny|IE Premierminister 2011-03-09..2017-06-14
Leo Varadkar|m|||IE Premierminister 2017-06-14..2020-06-27;IE Premierminister 2022-12-17..2024-04-09
Micheál Martin|m|Q920403|!Martin;^Micheal|IE Premierminister 2020-06-27..2022-12-17;IE Außenminister 2022-12-17..2025-01-23;IE Premierminister 2025-01-23..
Simon Harris|m||!Harris|IE Premierminister 2024-04-09..2025-01-23
Helle Thorning-Schmidt|f|||DK Ministerpräsidentin 2011-10-03..2015-06-28
Lars Løkke Rasmussen|m||Løkke Rasmussen;!Rasmussen;Lokke Rasmussen|DK Ministerpräsident 2009-04-05..2011-10-03;DK Ministerpräsident 2015-06-28..2019-06-27;DK Außenminister 2022-12-15..
Mette Frederiksen|f|Q5015||DK Ministerpräsidentin 2019-06-27..
Jeppe Kofod|m|||DK Außenminister 2019-06-27..2022-12-15
Troels Lund Poulsen|m||Lund Poulsen;Poulsen|DK Verteidigungsminister 2023-08-22..
Jens-Frederik Nielsen|m||!Nielsen|
Erna Solberg|f|||NO Ministerpräsidentin 2013-10-16..2021-10-14
Jonas Gahr Støre|m|Q467948|Støre;Gahr Støre;Stoere|NO Außenminister 2005-10-17..2012-09-21;NO Ministerpräsident 2021-10-14..
Espen Barth Eide|m||Barth Eide;Eide|NO Außenminister 2023-10-16..
Stefan Löfven|m||Loefven|SE Ministerpräsident 2014-10-03..2021-11-30
Magdalena Andersson|f|Q4935873|!Andersson|SE Ministerpräsidentin 2021-11-30..2022-10-18
Ulf Kristersson|m|||SE Ministerpräsident 2022-10-18..
Margot Wallström|f||Wallstroem|SE Außenministerin 2014-10-03..2019-09-10
Ann Linde|f||!Linde|SE Außenministerin 2019-09-10..2022-10-18
Tobias Billström|m||Billstroem|SE Außenminister 2022-10-18..2024-09-10
Maria Malmer Stenergard|f||Malmer Stenergard;Stenergard|SE Außenministerin 2024-09-10..
Pål Jonson|m|||SE Verteidigungsminister 2022-10-18..
Carl Bildt|m|||SE Außenminister 2006-10-06..2014-10-03
Sauli Niinistö|m|Q29207|Niinisto|FI Präsident 2012-03-01..2024-03-01
Alexander Stubb|m|||FI Ministerpräsident 2014-06-24..2015-05-29;FI Präsident 2024-03-01..
Juha Sipilä|m|||FI Ministerpräsident 2015-05-29..2019-06-06
Sanna Marin|f|Q16986436|!Marin|FI Ministerpräsidentin 2019-12-10..2023-06-20
Petteri Orpo|m|||FI Ministerpräsident 2023-06-20..
Pekka Haavisto|m|||FI Außenminister 2019-06-06..2023-06-20
Elina Valtonen|f|||FI Außenministerin 2023-06-20..
Dalia Grybauskaitė|f|||LT Präsidentin 2009-07-12..2019-07-12
Gitanas Nausėda|m|Q9268379||LT Präsident 2019-07-12..
Ingrida Šimonytė|f|Q437096||LT Ministerpräsidentin 2020-11-25..2024-12-12
Gintautas Paluckas|m|||LT Ministerpräsident 2024-12-12..2025-08-04
Inga Ruginienė|f|||LT Ministerpräsidentin 2025-09-25..
Linas Linkevičius|m|||LT Außenminister 2012-12-13..2020-12-11
Gabrielius Landsbergis|m|||LT Außenminister 2020-12-11..2024-12-12
Kęstutis Budrys|m|||LT Außenminister 2024-12-12..
Andris Bērziņš|m|||LV Präsident 2011-07-08..2015-07-08
Raimonds Vējonis|m|||LV Präsident 2015-07-08..2019-07-08
Egils Levits|m|Q348043||LV Präsident 2019-07-08..2023-07-08
Edgars Rinkēvičs|m|||LV Außenminister 2011-10-25..2023-07-08;LV Präsident 2023-07-08..
Krišjānis Kariņš|m|Q3736499||LV Ministerpräsident 2019-01-23..2023-09-15;LV Außenminister 2023-09-15..2024-04
Evika Siliņa|f|||LV Ministerpräsidentin 2023-09-15..
Baiba Braže|f|||LV Außenministerin 2024-04-19..
Toomas Hendrik Ilves|m||Ilves|EE Präsident 2006-10-09..2016-10-10
Kersti Kaljulaid|f|||EE Präsidentin 2016-10-10..2021-10-11
Alar Karis|m|Q12358575||EE Präsident 2021-10-11..
Kaja Kallas|f|Q11869065||EE Ministerpräsidentin 2021-01-26..2024-07-23;EU Außenbeauftragte 2024-12-01..
Jüri Ratas|m|||EE Ministerpräsident 2016-11-23..2021-01-26
Kristen Michal|m||!Michal|EE Ministerpräsident 2024-07-23..
Margus Tsahkna|m|||EE Außenminister 2023-04-17..
Urmas Reinsalu|m|||EE Außenminister 2019-04-29..2021-01-26
Hanno Pevkur|m|||EE Verteidigungsminister 2022-07-18..
Bronisław Komorowski|m|||PL Präsident 2010-08-06..2015-08-06
Andrzej Duda|m|Q9151911||PL Präsident 2015-08-06..2025-08-06
Karol Nawrocki|m|||PL Präsident 2025-08-06..
Donald Tusk|m||Tusk|PL Ministerpräsident 2007-11-16..2014-09-22;EU Ratspräsident 2014-12-01..2019-11-30;PL Ministerpräsident 2023-12-13..
Ewa Kopacz|f|||PL Ministerpräsidentin 2014-09-22..2015-11-16
Beata Szydło|f|||PL Ministerpräsidentin 2015-11-16..2017-12-11
Mateusz Morawiecki|m|Q11771436||PL Ministerpräsident 2017-12-11..2023-12-13
Radosław Sikorski|m||^Radek|PL Außenminister 2007-11-16..2014-09-22;PL Außenminister 2023-12-13..
Grzegorz Schetyna|m|||PL Außenminister 2014-09-22..2015-11-16
Witold Waszczykowski|m|||PL Außenminister 2015-11-16..2018-01-09
Jacek Czaputowicz|m|||PL Außenminister 2018-01-09..2020-08-26
Zbigniew Rau|m||!Rau|PL Außenminister 2020-08-26..2023-11-27
Władysław Kosiniak-Kamysz|m|||PL Verteidigungsminister 2023-12-13..
Jarosław Kaczyński|m|||PL Ministerpräsident 2006-07-14..2007-11-16
Lech Wałęsa|m|||
Miloš Zeman|m|Q29032||CZ Präsident 2013-03-08..2023-03-08
Petr Pavel|m||!Pavel|CZ Präsident 2023-03-09..
Bohuslav Sobotka|m|||CZ Ministerpräsident 2014-01-29..2017-12-13
Andrej Babiš|m|||CZ Ministerpräsident 2017-12-13..2021-12-17;CZ Ministerpräsident 2025-12-09..
Petr Fiala|m|Q3377548||CZ Ministerpräsident 2021-12-17..2025-12-09
Jan Lipavský|m|||CZ Außenminister 2021-12-17..2025-12-15
Petr Macinka|m|||CZ Außenminister 2025-12-15..
Andrej Kiska|m|||SK Präsident 2014-06-15..2019-06-15
Zuzana Čaputová|f|Q26273268||SK Präsidentin 2019-06-15..2024-06-15
Peter Pellegrini|m|||SK Ministerpräsident 2018-03-22..2020-03-21;SK Präsident 2024-06-15..
Robert Fico|m|||SK Ministerpräsident 2012-04-04..2018-03-22;SK Ministerpräsident 2023-10-25..
Igor Matovič|m|||SK Ministerpräsident 2020-03-21..2021-04-01
Eduard Heger|m|Q46227987||SK Ministerpräsident 2021-04-01..2023-05-15
Miroslav Lajčák|m|||SK Außenminister 2012-04-04..2020-03-21;EU Sondergesandter für den Dialog zwischen Belgrad und Pristina 2020-04-02..2025-01
Juraj Blanár|m|||SK Außenminister 2023-10-25..
Viktor Orbán|m|Q57641|Orban|HU Ministerpräsident 2010-05-29..2026-05
Péter Magyar|m||!Magyar;^Peter|HU Ministerpräsident 2026-05..
Péter Szijjártó|m||Szijjarto;^Peter|HU Außenminister 2014-09-23..2026-05
Tamás Sulyok|m|||HU Präsident 2024-03-05..
Katalin Novák|f|Q21995345|!Novak|HU Präsidentin 2022-05-10..2024-02-26
János Áder|m|Q57467||HU Präsident 2012-05-10..2022-05-10
Klaus Johannis|m|Q701484|Iohannis|RO Präsident 2014-12-21..2025-02-12
Nicușor Dan|m||!Dan|RO Präsident 2025-05-26..
Ilie Bolojan|m|||RO Interimspräsident 2025-02-12..2025-05-26;RO Ministerpräsident 2025-06-23..
Marcel Ciolacu|m|||RO Ministerpräsident 2023-06-15..2025-05-05
Călin Georgescu|m|||
Oana Țoiu|f||Toiu|RO Außenministerin 2025-06-23..
Traian Băsescu|m|||RO Präsident 2004-12-20..2014-12-21
Bojko Borissow|m||Borissov;^Boyko|BG Ministerpräsident 2014-11-07..2017-01-27;BG Ministerpräsident 2017-05-04..2021-05-12
Rumen Radew|m|Q26257557|Radev|BG Präsident 2017-01-22..2026-01
Rossen Scheljaskow|m||Scheljazkow;Zhelyazkov|BG Ministerpräsident 2025-01-16..2026-02
Alexis Tsipras|m|||GR Ministerpräsident 2015-01-26..2019-07-08
Kyriakos Mitsotakis|m|Q552751||GR Ministerpräsident 2019-07-08..
Andonis Samaras|m||^Antonis|GR Ministerpräsident 2012-06-20..2015-01-26
Nikos Kotzias|m||Kotsias|GR Außenminister 2015-01-27..2018-10-20
Nikos Dendias|m|||GR Außenminister 2019-07-09..2023-05-26;GR Verteidigungsminister 2023-06-27..
Giorgos Gerapetritis|m|||GR Außenminister 2023-06-27..
Nikos Anastasiadis|m||^Nicos|CY Präsident 2013-02-28..2023-02-28
Nikos Christodoulidis|m||^Nicos|CY Außenminister 2018-03-01..2022-01;CY Präsident 2023-02-28..
Mustafa Akıncı|m||Akinci|
Ersin Tatar|m|Q6057339|!Tatar|
Aleksandar Vučić|m|Q222031|Vucic;Wutschitsch;^Aleksander|RS Ministerpräsident 2014-04-27..2017-05-31;RS Präsident 2017-05-31..
Tomislav Nikolić|m|||RS Präsident 2012-05-31..2017-05-31
Ana Brnabić|f|Q26258815||RS Ministerpräsidentin 2017-06-29..2024-03-20
Ivica Dačić|m||Dacic|RS Ministerpräsident 2012-07-27..2014-04-27;RS Außenminister 2014-04-27..2020-10-22;RS Außenminister 2022-10-26..2024-05-02
Marko Đurić|m||Djuric|RS Außenminister 2024-05-02..
Đuro Macut|m||^Djuro|RS Ministerpräsident 2025-04-16..
Miloš Vučević|m|||RS Ministerpräsident 2024-05-02..2025-03-19
Petar Petković|m||Petkovic|RS Direktor des Büros für das Kosovo 2020..
Hashim Thaçi|m||Thaci;^Hasim|XK Ministerpräsident 2008-01-09..2014-12-09;XK Präsident 2016-04-07..2020-11-05
Isa Mustafa|m||!Mustafa|XK Ministerpräsident 2014-12-09..2017-09-09
Ramush Haradinaj|m|||XK Ministerpräsident 2017-09-09..2020-02-03
Avdullah Hoti|m|||XK Ministerpräsident 2020-06-03..2021-03-22
Albin Kurti|m|Q441633||XK Ministerpräsident 2020-02-03..2020-06-03;XK Ministerpräsident 2021-03-22..
Vjosa Osmani|f|Q13047644|Osmani-Sadriu|XK Präsidentin 2021-04-06..2026
Besnik Bislimi|m|||XK Vizeministerpräsident 2021-03-22..
Donika Gërvalla-Schwarz|f||Gërvalla;Gervalla|XK Außenministerin 2021-03-22..
Milorad Dodik|m|Q335688||
Denis Bećirović|m|||BA Mitglied des Präsidiums 2022-11-16..
Christian Schmidt|m|Q107018|!Schmidt|BA Hoher Repräsentant 2021-08-01..
Edi Rama|m|Q316901|!Rama|AL Ministerpräsident 2013-09-15..
Bajram Begaj|m|Q107422711||AL Präsident 2022-07-24..
Zoran Zaev|m|Q220579||MK Ministerpräsident 2017-05-31..2022-01-16
Nikola Gruevski|m|||MK Ministerpräsident 2006-08-26..2016-01-18
Nikola Dimitrov|m|||MK Außenminister 2017-05-31..2020-08-30
Christijan Mickoski|m||Mickoski;^Hristijan|MK Ministerpräsident 2024-06-23..
Milo Đukanović|m|Q200305|Djukanovic|ME Präsident 2018-05-20..2023-05-20
Jakov Milatović|m|||ME Präsident 2023-05-20..
Milojko Spajić|m|||ME Ministerpräsident 2023-10-31..
Andrej Plenković|m|Q11685764|Plenkovic|HR Ministerpräsident 2016-10-19..
Zoran Milanović|m|Q57687||HR Ministerpräsident 2011-12-23..2016-01-22;HR Präsident 2020-02-18..
Kolinda Grabar-Kitarović|f|||HR Präsidentin 2015-02-19..2020-02-18
Borut Pahor|m|Q206471||SI Präsident 2012-12-22..2022-12-22
Miro Cerar|m|||SI Ministerpräsident 2014-09-18..2018-09-13
Janez Janša|m|Q57627|Jansa|SI Ministerpräsident 2020-03-13..2022-06-01
Robert Golob|m|Q18645045||SI Ministerpräsident 2022-06-01..
Nataša Pirc Musar|f||Pirc Musar|SI Präsidentin 2022-12-23..
Tanja Fajon|f|||SI Außenministerin 2022-06-01..
Joseph Muscat|m|||MT Premierminister 2013-03-11..2020-01-13
Robert Abela|m|Q37860840||MT Premierminister 2020-01-13..
Katrín Jakobsdóttir|f|Q467464|Jakobsdottir|IS Ministerpräsidentin 2017-11-30..2024-04-09
Papst Franziskus|m||Franziskus;Franziskus I.|VA Papst 2013-03-13..2025-04-21
Leo XIV.|m||Papst Leo;Papst Leo XIV.;Leo XIV;Papst Leo XIV|VA Papst 2025-05-08..
Pietro Parolin|m|Q574058||VA Kardinalstaatssekretär 2013-10-15..
Matteo Zuppi|m|||VA Sondergesandter 2023-05..
Jacques Chirac|m||Chirac|FR Präsident 1995-05-17..2007-05-16
Margaret Thatcher|f||Thatcher|GB Premierministerin 1979-05-04..1990-11-28
`;

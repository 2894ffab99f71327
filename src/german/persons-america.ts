/** Persons of the Americas; the columns are explained in persons-russia-ukraine-belarus.ts. Ids and cabinet dates: Wikidata (CC0); other terms: general knowledge. */
export const PERSONS_AMERICA = `
Barack Obama|m|Q76||US Präsident 2009-01-20..2017-01-20
Donald Trump|m|Q22686||US Präsident 2017-01-20..2021-01-20;US Präsident 2025-01-20..
Joe Biden|m|Q6279|^Joseph|US Vizepräsident 2009-01-20..2017-01-20;US Präsident 2021-01-20..2025-01-20
Mike Pence|m|Q24313|^Michael|US Vizepräsident 2017-01-20..2021-01-20
Kamala Harris|f|Q10853588||US Vizepräsidentin 2021-01-20..2025-01-20
JD Vance|m||^J.D.;^J. D.;^James David|US Vizepräsident 2025-01-20..
Hillary Clinton|f|Q6294|!Clinton|US Außenministerin 2009-01-21..2013-02-01
John Kerry|m|Q22316||US Außenminister 2013-02-01..2017-01-20;US Klimabeauftragter 2021-01-20..2024-03
Rex Tillerson|m|Q331401||US Außenminister 2017-02-01..2018-03-31
Mike Pompeo|m|Q473239|^Michael|US CIA-Direktor 2017-01-23..2018-04-26;US Außenminister 2018-04-26..2021-01-20
Antony Blinken|m|Q7821917|^Tony;^Anthony|US Außenminister 2021-01-26..2025-01-20
Marco Rubio|m|||US Außenminister 2025-01-21..
Chuck Hagel|m|Q381670|!Hagel|US Verteidigungsminister 2013-02-27..2015-02-17
Ashton Carter|m|Q4806029|^Ash;!Carter|US Verteidigungsminister 2015-02-17..2017-01-20
James Mattis|m|Q267902|^Jim;!Mattis|US Verteidigungsminister 2017-01-20..2019-01-01
Mark Esper|m|||US Verteidigungsminister 2019-07-23..2020-11-09
Lloyd Austin|m|Q941013|!Austin|US Verteidigungsminister 2021-01-22..2025-01-20
Pete Hegseth|m|||US Verteidigungsminister 2025-01-25..
Steven Mnuchin|m|Q24248265|^Steve|US Finanzminister 2017-02-13..2021-01-20
Janet Yellen|f|Q263725||US Finanzministerin 2021-01-26..2025-01-20
Scott Bessent|m|||US Finanzminister 2025-01-28..
Howard Lutnick|m|||US Handelsminister 2025-02-21..
Wilbur Ross|m|Q8000233|!Ross|US Handelsminister 2017-02-28..2021-01-20
Gina Raimondo|f|Q5562913||US Handelsministerin 2021-03-03..2025-01-20
Jamieson Greer|m|||US Handelsbeauftragter 2025-02-27..
Robert Lighthizer|m|Q28113710||US Handelsbeauftragter 2017-05-15..2021-01-20
Katherine Tai|f|Q104076331|!Tai|US Handelsbeauftragte 2021-03-18..2025-01-20
Chris Wright|m||!Wright|US Energieminister 2025-02-03..
Pam Bondi|f|||US Justizministerin 2025-02-05..
Kristi Noem|f|Q465749||US Heimatschutzministerin 2025-01-25..
Steve Witkoff|m||^Steven;Witkow;Witkov|US Sondergesandter 2025-01-20..
Keith Kellogg|m|Q27916194|Kellog|US Sondergesandter für die Ukraine 2025-01-20..2026-01
Jared Kushner|m|Q13628723|Kuschner|US Berater des Präsidenten 2017-01-20..2021-01-20
Richard Grenell|m|Q7326068|^Ric|US Botschafter in Deutschland 2018-05-08..2020-06-01;US Sondergesandter 2025-01-20..
Massad Boulos|m|||US Sondergesandter für Afrika 2025-04..
Tom Barrack|m||^Thomas;!Barrack|US Botschafter in der Türkei 2025-05..;US Sondergesandter für Syrien 2025-05-23..
Sergio Gor|m||!Gor|US Botschafter in Indien 2026-01..
Dan Driscoll|m||^Daniel|US Heeresminister 2025-02-25..
John Coale|m|||US Sondergesandter für Belarus 2025-11..
Josh Gruenbaum|m|||
Adam Boehler|m|||US Sondergesandter für Geiseln 2025..
Roger Carstens|m|||US Sondergesandter für Geiseln 2020..2025-01
Morgan Ortagus|f|||US Sprecherin des Außenministeriums 2019-04-03..2021-01-20;US Vizesondergesandte 2025-01..
Kurt Volker|m|Q6447103|!Volker;!Wolker|US Sondergesandter für die Ukraine 2017-07-07..2019-09-27
Zalmay Khalilzad|m|Q145193|Chalilsad|US Sondergesandter für Afghanistan 2018-09-05..2021-10-18
Robert Malley|m||^Rob|US Sondergesandter für den Iran 2021-01-28..2023-06
Brett McGurk|m||^Brett|US Sondergesandter 2015-10..2018-12-31
Amos Hochstein|m|||US Sondergesandter 2022..2025-01-20
Jason Greenblatt|m|||US Sondergesandter für den Nahen Osten 2017-01..2019-10
Stephen Biegun|m|Q50300023||US Sondergesandter für Nordkorea 2018-08-23..2019-12;US Vizeaußenminister 2019-12-21..2021-01-20
Wendy Sherman|f|Q4169153|!Sherman|US Vizeaußenministerin 2021-04-14..2023-07-28
Victoria Nuland|f|Q1188501||US Abteilungsleiterin im Außenministerium 2013-09..2024-03;US Vizeaußenministerin 2023-07..2024-02
Christopher Landau|m||!Landau|US Vizeaußenminister 2025-03-25..
Susan Rice|f|Q50612|!Rice|US Sicherheitsberaterin 2013-07-01..2017-01-20
Michael Flynn|m|Q6834757|^Mike;!Flynn|US Sicherheitsberater 2017-01-20..2017-02-13
Herbert Raymond McMaster|m|Q5628492|McMaster;H.R. McMaster;H. R. McMaster|US Sicherheitsberater 2017-02-20..2018-04-09
John R. Bolton|m|Q311269|John Bolton;Bolton|US Sicherheitsberater 2018-04-09..2019-09-10
Robert C. O’Brien|m|Q7342642|Robert O’Brien;O’Brien|US Sicherheitsberater 2019-09-18..2021-01-20
Jake Sullivan|m|Q16730147|!Sullivan|US Sicherheitsberater 2021-01-20..2025-01-20
Mike Waltz|m||^Michael|US Sicherheitsberater 2025-01-20..2025-05-01;US UN-Botschafter 2025-09-20..
William Burns|m||^Bill;!Burns|US CIA-Direktor 2021-03-19..2025-01-20
John Ratcliffe|m|Q16980175||US CIA-Direktor 2025-01-23..
Gina Haspel|f|Q28606502||US CIA-Direktorin 2018-05-21..2021-01-20
John Brennan|m||!Brennan|US CIA-Direktor 2013-03-08..2017-01-20
Tulsi Gabbard|f|||US Geheimdienstkoordinatorin 2025-02-12..
Kash Patel|m||!Patel|US FBI-Direktor 2025-02-21..
Mark A. Milley|m|Q6766465|Mark Milley;Milley|US Generalstabschef 2019-10-01..2023-09-30
Charles Q. Brown|m||Charles Brown;!Brown|US Generalstabschef 2023-10-01..2025-02-21
Dan Caine|m||^John Daniel;!Caine|US Generalstabschef 2025-04-14..
Joseph Dunford|m|||US Generalstabschef 2015-10-01..2019-09-30
Alexus Grynkewich|m|||NATO Oberbefehlshaber 2025-07-04..
Christopher Cavoli|m|||NATO Oberbefehlshaber 2022-07-04..2025-07-04
Samantha Power|f||!Power|US UN-Botschafterin 2013-08-05..2017-01-20
Nikki Haley|f|Q11668|!Haley|US UN-Botschafterin 2017-01-27..2018-12-31
Kelly Craft|f|Q28871485|!Craft|US UN-Botschafterin 2019-09-12..2021-01-20
Linda Thomas-Greenfield|f|Q19920980||US UN-Botschafterin 2021-02-25..2025-01-20
Dorothy Shea|f||!Shea|
Karoline Leavitt|f||Levitt;^Caroline|US Sprecherin des Weißen Hauses 2025-01-20..
Karine Jean-Pierre|f|Q28957228||US Sprecherin des Weißen Hauses 2022-05-13..2025-01-20
Jen Psaki|f|Q12066523||US Sprecherin des Außenministeriums 2013-02-11..2015-03-31;US Sprecherin des Weißen Hauses 2021-01-20..2022-05-13
Josh Earnest|m|Q6288836|!Earnest|US Sprecher des Weißen Hauses 2014-06-23..2017-01-20
Sean Spicer|m|Q27829251|!Spicer|US Sprecher des Weißen Hauses 2017-01-20..2017-07-21
Sarah Sanders|f|Q27986907|Huckabee Sanders;!Sanders|US Sprecherin des Weißen Hauses 2017-07-26..2019-07-01
Kayleigh McEnany|f|Q27733823||US Sprecherin des Weißen Hauses 2020-04-07..2021-01-20
John Kirby|m||!Kirby|US Sprecher des Außenministeriums 2015-05..2017-01-20;US Sprecher des Nationalen Sicherheitsrats 2022-05..2025-01-20
Heather Nauert|f|||US Sprecherin des Außenministeriums 2017-04-24..2019-04-03
Ned Price|m||!Price|US Sprecher des Außenministeriums 2021-01-20..2023-03
Matthew Miller|m||!Miller|US Sprecher des Außenministeriums 2023-04-24..2025-01-20
Tammy Bruce|f||!Bruce|US Sprecherin des Außenministeriums 2025-01..2025-08
Susie Wiles|f||!Wiles|US Stabschefin 2025-01-20..
Stephen Miller|m|Q27996060|!Miller|US Vizestabschef 2025-01-20..
Nancy Pelosi|f|Q170581||US Vorsitzende des Repräsentantenhauses 2019-01-03..2023-01-03
Mike Johnson|m||!Johnson|US Vorsitzender des Repräsentantenhauses 2023-10-25..
Chuck Schumer|m|||
Mitch McConnell|m|||
Lindsey Graham|m||!Graham|US Senator 2003-01-03..
John McCain|m|||US Senator 1987-01-03..2018-08-25
Bernie Sanders|m||!Sanders|US Senator 2007-01-03..
Elon Musk|m|Q317521||
Melania Trump|f|Q432473|!Trump|
Tucker Carlson|m|||
Jimmy Carter|m|Q23685|!Carter|US Präsident 1977-01-20..1981-01-20
Bill Clinton|m|Q1124|!Clinton|US Präsident 1993-01-20..2001-01-20
George W. Bush|m|Q207|George Bush;!Bush|US Präsident 2001-01-20..2009-01-20
Henry Kissinger|m|||US Außenminister 1973-09-22..1977-01-20
Justin Trudeau|m|Q3099714||CA Premierminister 2015-11-04..2025-03-14
Mark Carney|m|Q192533||CA Premierminister 2025-03-14..
Stephen Harper|m||!Harper|CA Premierminister 2006-02-06..2015-11-04
Chrystia Freeland|f|||CA Außenministerin 2017-01-10..2019-11-20
Mélanie Joly|f||^Melanie|CA Außenministerin 2021-10-26..2025-05-13
Anita Anand|f|||CA Außenministerin 2025-05-13..;CA Verteidigungsministerin 2021-10..2023-07
Bill Blair|m||!Blair|CA Verteidigungsminister 2023-07-26..2025-05-13
Enrique Peña Nieto|m||Peña Nieto;Pena Nieto;Enrique Pena Nieto;!Nieto|MX Präsident 2012-12-01..2018-12-01
Andrés Manuel López Obrador|m|Q318508|López Obrador;Lopez Obrador;Andres Manuel Lopez Obrador;Obrador|MX Präsident 2018-12-01..2024-10-01
Claudia Sheinbaum|f|Q5771800||MX Präsidentin 2024-10-01..
Marcelo Ebrard|m|||MX Außenminister 2018-12-01..2023-06
Raúl Castro|m||^Raul;!Castro|CU Präsident 2008-02-24..2018-04-19
Miguel Díaz-Canel|m|Q1932603|Diaz-Canel|CU Präsident 2018-04-19..
Bruno Rodríguez|m||!Rodríguez;!Rodriguez|CU Außenminister 2009-03-02..
Nicolás Maduro|m|Q58132|^Nicolas|VE Präsident 2013-04-19..2026-01-03
Delcy Rodríguez|f||!Rodríguez;Delcy Rodriguez;!Rodriguez|VE Vizepräsidentin 2018-06-14..2026-01-03;VE Präsidentin 2026-01-05..
Jorge Rodríguez|m||!Rodríguez;Jorge Rodriguez;!Rodriguez|VE Parlamentspräsident 2021-01-05..
Jorge Arreaza|m|||VE Außenminister 2017-08..2021-08
Yván Gil|m||^Yvan;!Gil|VE Außenminister 2023-01-06..
Vladimir Padrino López|m||Padrino;Padrino López;Vladimir Padrino;!López|VE Verteidigungsminister 2014-10-24..
Diosdado Cabello|m|||VE Innenminister 2024-08-27..
Juan Guaidó|m|Q58833335|Guaido|
María Corina Machado|f||!Machado;Maria Corina Machado|
Edmundo González Urrutia|m||Edmundo González;Edmundo Gonzalez|
Juan Manuel Santos|m||!Santos|CO Präsident 2010-08-07..2018-08-07
Iván Duque|m|Q17478000|^Ivan|CO Präsident 2018-08-07..2022-08-07
Gustavo Petro|m|Q704022||CO Präsident 2022-08-07..2026-08-07
Dilma Rousseff|f|||BR Präsidentin 2011-01-01..2016-08-31
Michel Temer|m|||BR Präsident 2016-08-31..2019-01-01
Jair Bolsonaro|m|Q10304982||BR Präsident 2019-01-01..2023-01-01
Luiz Inácio Lula da Silva|m|Q37181|Lula da Silva;Lula;Luiz Inacio Lula da Silva;Luis Inácio Lula da Silva;Inácio Lula da Silva;!Silva|BR Präsident 2003-01-01..2011-01-01;BR Präsident 2023-01-01..
Mauro Vieira|m||!Vieira|BR Außenminister 2023-01-01..
Celso Amorim|m|||BR Außenminister 2003-01-01..2010-12-31;BR Berater des Präsidenten 2023-01-01..
Mauricio Macri|m|||AR Präsident 2015-12-10..2019-12-10
Alberto Fernández|m|Q2642828|!Fernández;!Fernandez|AR Präsident 2019-12-10..2023-12-10
Javier Milei|m|Q52395487||AR Präsident 2023-12-10..
Michelle Bachelet|f|||CL Präsidentin 2014-03-11..2018-03-11;UN Menschenrechtskommissarin 2018-09-01..2022-08-31
Sebastián Piñera|m|Q306|Pinera;^Sebastian|CL Präsident 2018-03-11..2022-03-11
Gabriel Boric|m|Q16297876||CL Präsident 2022-03-11..2026-03-11
José Antonio Kast|m||^Jose Antonio;!Kast|CL Präsident 2026-03-11..
Evo Morales|m||!Morales|BO Präsident 2006-01-22..2019-11-10
Luis Arce|m|Q16149892||BO Präsident 2020-11-08..2025-11-08
Rodrigo Paz|m||!Paz|BO Präsident 2025-11-08..
Dina Boluarte|f|||PE Präsidentin 2022-12-07..2025-10-10
Daniel Noboa|m|||EC Präsident 2023-11-23..
Lenín Moreno|m||^Lenin;!Moreno|EC Präsident 2017-05-24..2021-05-24
Nayib Bukele|m|Q17712353||SV Präsident 2019-06-01..
Daniel Ortega|m|Q57402|!Ortega|NI Präsident 2007-01-10..
Irfaan Ali|m|Q64840184|!Ali|GY Präsident 2020-08-02..
José Raúl Mulino|m||^Jose Raul|PA Präsident 2024-07-01..
Mia Mottley|f|Q6827147||BB Premierministerin 2018-05-25..
Yamandú Orsi|m||^Yamandu|UY Präsident 2025-03-01..
Santiago Peña|m||!Peña|PY Präsident 2023-08-15..
Ronald Reagan|m|||US Präsident 1981-01-20..1989-01-20
George H. W. Bush|m||George Bush senior;!Bush|US Präsident 1989-01-20..1993-01-20
`;

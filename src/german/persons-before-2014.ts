/** Persons whose offices ended before 2014 and whom older texts name; the columns are explained in persons-russia-ukraine-belarus.ts. Source: general knowledge. */
export const PERSONS_BEFORE_2014 = `
Condoleezza Rice|f|Q47216|!Rice|US Sicherheitsberaterin 2001-01-20..2005-01-26;US Außenministerin 2005-01-26..2009-01-20
Colin Powell|m|Q150851|!Powell|US Außenminister 2001-01-20..2005-01-26
Donald Rumsfeld|m|Q184650||US Verteidigungsminister 2001-01-20..2006-12-18
Robert Gates|m|Q212979|!Gates|US Verteidigungsminister 2006-12-18..2011-06-30
Leon Panetta|m|Q244631||US Verteidigungsminister 2011-07-01..2013-02-26
Dick Cheney|m|Q48259||US Vizepräsident 2001-01-20..2009-01-20
Richard Holbrooke|m|Q155649||US Sondergesandter für Afghanistan und Pakistan 2009-01..2010-12
George Mitchell|m||!Mitchell|US Sondergesandter für den Nahen Osten 2009-01..2011-05
Joschka Fischer|m||!Fischer|DE Außenminister 1998-10-27..2005-11-22;DE Vizekanzler 1998-10-27..2005-11-22
Franz Josef Jung|m||!Jung|DE Verteidigungsminister 2005-11-22..2009-10-28
Karl-Theodor zu Guttenberg|m||Guttenberg|DE Verteidigungsminister 2009-10-28..2011-03-03
Peter Struck|m||!Struck|DE Verteidigungsminister 2002-07..2005-11-22
Peer Steinbrück|m|||DE Finanzminister 2005-11-22..2009-10-28
Philipp Rösler|m|||DE Vizekanzler 2011-05-16..2013-12-17;DE Wirtschaftsminister 2011-05-12..2013-12-17
Ulrich Wilhelm|m||!Wilhelm|DE Regierungssprecher 2005-11..2010-07
Johannes Rau|m||!Rau|DE Bundespräsident 1999-07-01..2004-06-30
Roman Herzog|m||!Herzog|DE Bundespräsident 1994-07-01..1999-06-30
Helmut Schmidt|m||!Schmidt|DE Bundeskanzler 1974-05-16..1982-10-01
Gordon Brown|m||!Brown|GB Premierminister 2007-06-27..2010-05-11
David Miliband|m|||GB Außenminister 2007-06-28..2010-05-11
Jack Straw|m||!Straw|GB Außenminister 2001-06..2006-05
Bernard Kouchner|m|||FR Außenminister 2007-05-18..2010-11-13
Dominique de Villepin|m||Villepin|FR Außenminister 2002-05-07..2004-03-31;FR Premierminister 2005-05-31..2007-05-15
François Fillon|m|||FR Premierminister 2007-05-17..2012-05-15
Alain Juppé|m||Juppe|FR Außenminister 2011-02-27..2012-05-10
Romano Prodi|m|||IT Ministerpräsident 2006-05-17..2008-05-08;EU Kommissionspräsident 1999-09..2004-11
Mario Monti|m||!Monti|IT Ministerpräsident 2011-11-16..2013-04-28
Enrico Letta|m|||IT Ministerpräsident 2013-04-28..2014-02-22
Franco Frattini|m|||IT Außenminister 2008-05-08..2011-11-16
José Luis Rodríguez Zapatero|m||Zapatero|ES Ministerpräsident 2004-04-17..2011-12-21
Javier Solana|m|||EU Außenbeauftragter 1999-10-18..2009-11-30
Jaap de Hoop Scheffer|m||de Hoop Scheffer|NATO Generalsekretär 2004-01..2009-07-31
Jan Peter Balkenende|m||Balkenende|NL Ministerpräsident 2002-07-22..2010-10-14
Lech Kaczyński|m||!Kaczyński;!Kaczynski|PL Präsident 2005-12-23..2010-04-10
Aleksander Kwaśniewski|m||Kwasniewski|PL Präsident 1995-12-23..2005-12-23
Václav Klaus|m||!Klaus|CZ Präsident 2003-03-07..2013-03-07
Václav Havel|m||!Havel|CZ Präsident 1993-02-02..2003-02-02
Ferenc Gyurcsány|m||Gyurcsany|HU Ministerpräsident 2004-09-29..2009-04-14
Boris Tadić|m||Tadic|RS Präsident 2004-07-11..2012-04-05
Slobodan Milošević|m||Milosevic;Milošević|
Radovan Karadžić|m||Karadzic|
Ratko Mladić|m||Mladic|
Giorgos Papandreou|m||^Georgios|GR Ministerpräsident 2009-10-06..2011-11-11
Ehud Olmert|m|||IL Ministerpräsident 2006-04-14..2009-03-31
Ehud Barak|m||!Barak|IL Verteidigungsminister 2007-06-18..2013-03-18
Salam Fajad|m||Fayyad;Fajjad|PS Ministerpräsident 2007-06-15..2013-06-06
Manutschehr Mottaki|m||!Mottaki|IR Außenminister 2005-08..2010-12
Dschalal Talabani|m||Talabani|IQ Präsident 2005-04-07..2014-07-24
Pervez Musharraf|m||Muscharraf|PK Präsident 2001-06-20..2008-08-18
Yousaf Raza Gilani|m||Gilani|PK Premierminister 2008-03-25..2012-06-19
Benazir Bhutto|f||!Bhutto|PK Premierministerin 1993-10-19..1996-11-05
Lee Myung-bak|m<||!Lee|KR Präsident 2008-02-25..2013-02-25
Roh Moo-hyun|m<||Roh|KR Präsident 2003-02-25..2008-02-25
Junichiro Koizumi|m||!Koizumi|JP Ministerpräsident 2001-04-26..2006-09-26
Tarō Asō|m||Aso|JP Ministerpräsident 2008-09-24..2009-09-16
Naoto Kan|m||!Kan|JP Ministerpräsident 2010-06-08..2011-09-02
Yoshihiko Noda|m||!Noda|JP Ministerpräsident 2011-09-02..2012-12-26
Wen Jiabao|m<||!Wen|CN Ministerpräsident 2003-03-16..2013-03-15
Hugo Chávez|m||Chavez|VE Präsident 1999-02-02..2013-03-05
Fidel Castro|m||!Castro|CU Präsident 1976-12-02..2008-02-24
Álvaro Uribe|m||Uribe;^Alvaro|CO Präsident 2002-08-07..2010-08-07
Cristina Fernández de Kirchner|f||Kirchner;Cristina Kirchner|AR Präsidentin 2007-12-10..2015-12-10
Rafael Correa|m|||EC Präsident 2007-01-15..2017-05-24
Manuel Zelaya|m|||HN Präsident 2006-01-27..2009-06-28
Felipe Calderón|m||Calderon|MX Präsident 2006-12-01..2012-12-01
Thabo Mbeki|m|||ZA Präsident 1999-06-14..2008-09-24
Nelson Mandela|m|||ZA Präsident 1994-05-10..1999-06-14
Meles Zenawi|m||Zenawi|ET Ministerpräsident 1995-08..2012-08-20
Zine el-Abidine Ben Ali|m||Ben Ali|TN Präsident 1987-11-07..2011-01-14
Ali Abdullah Salih|m||Salih;!Saleh|YE Präsident 1990-05-22..2012-02-27
Mohammed el-Baradei|m||ElBaradei;el-Baradei|IAEA Generaldirektor 1997-12..2009-11-30
Benedikt XVI.|m||Papst Benedikt;Papst Benedikt XVI.;Benedikt XVI;Papst Benedikt XVI|VA Papst 2005-04-19..2013-02-28
Johannes Paul II.|m||Papst Johannes Paul;Papst Johannes Paul II.;Johannes Paul II;Papst Johannes Paul II|VA Papst 1978-10-16..2005-04-02
Viktor Tschernomyrdin|m||Tschernomyrdin;^Wiktor|RU Botschafter in der Ukraine 2001-05..2009-06
Askar Akajew|m||Akayev|KG Präsident 1990-10..2005-04
Kurmanbek Bakijew|m||Bakiyev|KG Präsident 2005-08..2010-04
Sergei Iwanow|m||!Iwanow;!Ivanov|RU Verteidigungsminister 2001-03-28..2007-02-15;RU Leiter der Präsidialverwaltung 2011-12-22..2016-08-12
Igor Iwanow|m||!Iwanow;!Ivanov|RU Außenminister 1998-09-11..2004-03-09;RU Sekretär des Sicherheitsrats 2004-03-09..2007-07-18
Hans-Rudolf Merz|m||!Merz|CH Finanzminister 2004-01-01..2010-10-31;CH Bundespräsident 2009-01-01..2009-12-31
Micheline Calmy-Rey|f|||CH Außenministerin 2003-01-01..2011-12-31;CH Bundespräsidentin 2007-01-01..2007-12-31;CH Bundespräsidentin 2011-01-01..2011-12-31
Wladimir Woronin|m||!Woronin;^Vladimir|MD Präsident 2001-04-07..2009-09-11
Margaret Beckett|f|||GB Außenministerin 2006-05-05..2007-06-28
Geoff Hoon|m||!Hoon|GB Verteidigungsminister 1999-10-11..2005-05-06
Des Browne|m||!Browne|GB Verteidigungsminister 2006-05-05..2008-10-03
Philippe Douste-Blazy|m|||FR Außenminister 2005-06-02..2007-05-15
Michèle Alliot-Marie|f||^Michele|FR Verteidigungsministerin 2002-05-07..2007-05-18;FR Außenministerin 2010-11-14..2011-02-27
Jean-Pierre Raffarin|m|||FR Premierminister 2002-05-06..2005-05-31
Hervé Morin|m||!Morin|FR Verteidigungsminister 2007-05-18..2010-11-14
Wolfgang Schüssel|m||!Schüssel|AT Bundeskanzler 2000-02-04..2007-01-11
Alfred Gusenbauer|m|||AT Bundeskanzler 2007-01-11..2008-12-02
Ursula Plassnik|f|||AT Außenministerin 2004-10-20..2008-12-02
Michael Spindelegger|m|||AT Außenminister 2008-12-02..2013-12-16
Benita Ferrero-Waldner|f|||AT Außenministerin 2000-02-04..2004-10-20;EU Kommissarin für Außenbeziehungen 2004-11-22..2009-11-30
Thomas Klestil|m|||AT Bundespräsident 1992-07-08..2004-07-06
Günther Platter|m||!Platter|AT Verteidigungsminister 2003-02-28..2007-01-11
Gianfranco Fini|m|||IT Außenminister 2004-11-18..2006-05-17
Massimo D’Alema|m||D'Alema|IT Außenminister 2006-05-17..2008-05-08
Giulio Terzi|m||!Terzi|IT Außenminister 2011-11-16..2013-03-26
Emma Bonino|f|||IT Außenministerin 2013-04-28..2014-02-22
Giorgio Napolitano|m|||IT Präsident 2006-05-15..2015-01-14
Carlo Azeglio Ciampi|m||Ciampi|IT Präsident 1999-05-18..2006-05-15
José María Aznar|m||Aznar;^Jose María|ES Ministerpräsident 1996-05-05..2004-04-17
Miguel Ángel Moratinos|m||Moratinos;^Miguel Angel|ES Außenminister 2004-04-18..2010-10-20
Trinidad Jiménez|f||!Jiménez|ES Außenministerin 2010-10-21..2011-12-22
José Sócrates|m||Socrates|PT Ministerpräsident 2005-03-12..2011-06-21
Pedro Passos Coelho|m||Passos Coelho;!Coelho|PT Ministerpräsident 2011-06-21..2015-11-26
George Robertson|m||!Robertson|NATO Generalsekretär 1999-10-14..2003-12-31
Štefan Füle|m||Fule|EU Erweiterungskommissar 2010-02..2014-10
Karel De Gucht|m||De Gucht|BE Außenminister 2004-07-18..2009-07-17;EU Handelskommissar 2010-02..2014-11
Kazimierz Marcinkiewicz|m|||PL Ministerpräsident 2005-10-31..2006-07-14
Marek Belka|m||!Belka|PL Ministerpräsident 2004-05-02..2005-10-31
Anna Fotyga|f|||PL Außenministerin 2006-05-09..2007-11-16
Mirek Topolánek|m||Topolanek|CZ Ministerpräsident 2006-09-04..2009-05-08
Petr Nečas|m||Necas|CZ Ministerpräsident 2010-07-13..2013-07-10
Karel Schwarzenberg|m||!Schwarzenberg|CZ Außenminister 2007-01-09..2009-05-08;CZ Außenminister 2010-07-13..2013-07-10
Gordon Bajnai|m|||HU Ministerpräsident 2009-04-14..2010-05-29
Georgi Parwanow|m||Parvanov;^Georgij|BG Präsident 2002-01-22..2012-01-22
Sergei Stanischew|m||Stanishev|BG Ministerpräsident 2005-08-17..2009-07-27
Vojislav Koštunica|m||Kostunica|RS Ministerpräsident 2004-03-03..2008-07-07
Vuk Jeremić|m||Jeremic|RS Außenminister 2007-05-15..2012-07-27
Mirko Cvetković|m||Cvetkovic|RS Ministerpräsident 2008-07-07..2012-07-27
Ibrahim Rugova|m|||XK Präsident 2002-03-04..2006-01-21
Fatmir Sejdiu|m|||XK Präsident 2006-02-10..2010-09-27
Agim Çeku|m||Ceku|XK Ministerpräsident 2006-03-10..2008-01-09
Martti Ahtisaari|m|||FI Präsident 1994-03-01..2000-03-01;UN Sondergesandter für das Kosovo 2005-11..2008-02
Stipe Mesić|m||Mesic|HR Präsident 2000-02-18..2010-02-18
Ivo Sanader|m|||HR Ministerpräsident 2003-12-23..2009-07-06
Kostas Karamanlis|m||^Konstantinos|GR Ministerpräsident 2004-03-10..2009-10-06
Lucas Papademos|m||^Loukas|GR Ministerpräsident 2011-11-11..2012-05-16
Dora Bakogianni|f||Bakojannis|GR Außenministerin 2006-02-15..2009-10-06
Tassos Papadopoulos|m||!Papadopoulos|CY Präsident 2003-02-28..2008-02-28
Dimitris Christofias|m|||CY Präsident 2008-02-28..2013-02-28
Ahmet Necdet Sezer|m||!Sezer|TR Präsident 2000-05-16..2007-08-28
Ali Babacan|m|||TR Außenminister 2007-08-29..2009-05-01
Göran Persson|m||!Persson|SE Ministerpräsident 1996-03-22..2006-10-06
Fredrik Reinfeldt|m|||SE Ministerpräsident 2006-10-06..2014-10-03
Kjell Magne Bondevik|m||Bondevik|NO Ministerpräsident 2001-10-19..2005-10-17
Tarja Halonen|f|||FI Präsidentin 2000-03-01..2012-03-01
Matti Vanhanen|m|||FI Ministerpräsident 2003-06-24..2010-06-22
Bernard Bot|m||!Bot|NL Außenminister 2003-12-03..2007-02-22
Guy Verhofstadt|m|||BE Premierminister 1999-07-12..2008-03-20
Yves Leterme|m|||BE Premierminister 2008-03-20..2008-12-30;BE Premierminister 2009-11-25..2011-12-06
Bertie Ahern|m|||IE Premierminister 1997-06-26..2008-05-07
Brian Cowen|m|||IE Premierminister 2008-05-07..2011-03-09
Samuel Schmid|m||!Schmid|CH Verteidigungsminister 2001-01-01..2008-12-31;CH Bundespräsident 2005-01-01..2005-12-31
Moritz Leuenberger|m|||CH Bundespräsident 2001-01-01..2001-12-31;CH Bundespräsident 2006-01-01..2006-12-31
Pascal Couchepin|m|||CH Bundespräsident 2003-01-01..2003-12-31;CH Bundespräsident 2008-01-01..2008-12-31
Michail Fradkow|m||Fradkov|RU Ministerpräsident 2004-03-05..2007-09-14
Viktor Subkow|m||Zubkov|RU Ministerpräsident 2007-09-14..2008-05-07
Anatoli Serdjukow|m||Serdyukov|RU Verteidigungsminister 2007-02-15..2012-11-06
Borys Tarassjuk|m||^Boris|UA Außenminister 2005-02-04..2007-01-30
Jurij Jechanurow|m|||UA Ministerpräsident 2005-09-22..2006-08-04
Mykola Asarow|m||Azarow|UA Ministerpräsident 2010-03-11..2014-01-28
Kostjantyn Hryschtschenko|m||Gryschtschenko;^Konstantin|UA Außenminister 2010-03-11..2012-12-24
Robert Kotscharjan|m||Kocharyan|AM Präsident 1998-04-09..2008-04-09
Wardan Oskanjan|m||Oskanian|AM Außenminister 1998-04..2008-04
Eduard Schewardnadse|m||Shevardnadze|GE Präsident 1995-11-26..2003-11-23
Islom Karimow|m||Karimov;^Islam|UZ Präsident 1991-09-01..2016-09-02
Saparmurat Nijasow|m||Niyazov|TM Präsident 1990-10-27..2006-12-21
Rosa Otunbajewa|f||Otunbayeva|KG Präsidentin 2010-07-03..2011-12-01
Silvan Schalom|m||Shalom;!Schalom;!Shalom|IL Außenminister 2003-02-28..2006-01-16
Mosche Katzav|m||Katsav;Katzaw|IL Präsident 2000-08-01..2007-07-01
Amir Peretz|m|||IL Verteidigungsminister 2006-05-04..2007-06-18
Schaul Mofas|m||Mofaz|IL Verteidigungsminister 2002-11-04..2006-05-04
Ahmed Kureia|m||Kurei;Qurei;Qureia|PS Ministerpräsident 2003-10..2006-03-29
Fuad Siniora|m||^Fouad|LB Ministerpräsident 2005-07-19..2009-11-09
Émile Lahoud|m||^Emile|LB Präsident 1998-11-24..2007-11-23
Kamal Charrasi|m||Charasi;Kharrazi|IR Außenminister 1997-08-20..2005-08-24
Ijad Allawi|m||^Ayad|IQ Ministerpräsident 2004-06-28..2005-05-03
Hoschjar Sebari|m||Zebari|IQ Außenminister 2003-09..2014-07
Amr Mussa|m||Moussa;!Mussa;!Moussa|LIGA Generalsekretär 2001-05..2011-07
Moncef Marzouki|m|||TN Präsident 2011-12-13..2014-12-31
Saud al-Faisal|m||!al-Faisal|SA Außenminister 1975-10..2015-04-29
Rangin Dadfar Spanta|m||Spanta|AF Außenminister 2006-04..2010-01
Shaukat Aziz|m||!Aziz|PK Premierminister 2004-08-28..2007-11-15
Khurshid Kasuri|m|||PK Außenminister 2002-11..2007-11
Atal Bihari Vajpayee|m||Vajpayee|IN Premierminister 1998-03-19..2004-05-22
Natwar Singh|m||!Singh|IN Außenminister 2004-05..2005-11
Pranab Mukherjee|m|||IN Außenminister 2006-10..2009-05;IN Präsident 2012-07-25..2017-07-25
Khaleda Zia|f||!Zia|BD Premierministerin 2001-10-10..2006-10-29
Mahinda Rajapaksa|m||!Rajapaksa|LK Präsident 2005-11-19..2015-01-09
Chandrika Kumaratunga|f|||LK Präsidentin 1994-11-12..2005-11-19
Gyanendra|m|||NP König 2001-06-04..2008-05-28
Li Zhaoxing|m<||!Li|CN Außenminister 2003-03-17..2007-04-27
Jiang Zemin|m<||!Jiang|CN Präsident 1993-03-27..2003-03-15
Yasuo Fukuda|m||!Fukuda|JP Ministerpräsident 2007-09-26..2008-09-24
Yukio Hatoyama|m||!Hatoyama|JP Ministerpräsident 2009-09-16..2010-06-08
Chen Shui-bian|m<||!Chen|TW Präsident 2000-05-20..2008-05-20
Susilo Bambang Yudhoyono|m||Yudhoyono|ID Präsident 2004-10-20..2014-10-20
Hassan Wirajuda|m|||ID Außenminister 2001-08-09..2009-10-22
Marty Natalegawa|m|||ID Außenminister 2009-10-22..2014-10-27
Xanana Gusmão|m||Gusmao|TL Präsident 2002-05-20..2007-05-20;TL Premierminister 2007-08-08..2015-02-16;TL Premierminister 2023-07-01..
José Ramos-Horta|m||^Jose|TL Präsident 2007-05-20..2012-05-20;TL Präsident 2022-05-20..
Mari Alkatiri|m|||TL Premierminister 2002-05-20..2006-06-26
Gloria Macapagal-Arroyo|f||Arroyo;Macapagal Arroyo|PH Präsidentin 2001-01-20..2010-06-30
Thaksin Shinawatra|m||!Shinawatra;Thaksin|TH Ministerpräsident 2001-02-09..2006-09-19
Surayud Chulanont|m||Surayud|TH Ministerpräsident 2006-10-01..2008-01-29
Abhisit Vejjajiva|m||Abhisit|TH Ministerpräsident 2008-12-17..2011-08-05
Yingluck Shinawatra|f||!Shinawatra;Yingluck|TH Ministerpräsidentin 2011-08-05..2014-05-07
Abdullah Ahmad Badawi|m||Badawi|MY Ministerpräsident 2003-10-31..2009-04-03
Najib Razak|m||!Razak|MY Ministerpräsident 2009-04-03..2018-05-10
Than Shwe|m<||!Than|MM Staatschef 1992-04-23..2011-03-30
Thein Sein|m<||!Thein|MM Präsident 2011-03-30..2016-03-30
John Howard|m||!Howard|AU Premierminister 1996-03-11..2007-12-03
Kevin Rudd|m|||AU Premierminister 2007-12-03..2010-06-24;AU Premierminister 2013-06-27..2013-09-18
Julia Gillard|f|||AU Premierministerin 2010-06-24..2013-06-27
Alexander Downer|m||!Downer|AU Außenminister 1996-03-11..2007-12-03
Helen Clark|f||!Clark|NZ Premierministerin 1999-12-05..2008-11-19
Paul Martin|m||!Martin|CA Premierminister 2003-12-12..2006-02-06
Vicente Fox|m||!Fox|MX Präsident 2000-12-01..2006-12-01
Néstor Kirchner|m||!Kirchner;^Nestor|AR Präsident 2003-05-25..2007-12-10
Ricardo Lagos|m||!Lagos|CL Präsident 2000-03-11..2006-03-11
Carlos Mesa|m||!Mesa|BO Präsident 2003-10-17..2005-06-09
Alejandro Toledo|m||!Toledo|PE Präsident 2001-07-28..2006-07-28
Alan García|m||!García;!Garcia|PE Präsident 2006-07-28..2011-07-28
Ollanta Humala|m|||PE Präsident 2011-07-28..2016-07-28
Lucio Gutiérrez|m||!Gutiérrez|EC Präsident 2003-01-15..2005-04-20
Jean-Bertrand Aristide|m|||HT Präsident 2001-02-07..2004-02-29
René Préval|m||Preval|HT Präsident 2006-05-14..2011-05-14
Roberto Micheletti|m|||HN Präsident 2009-06-28..2010-01-27
Óscar Arias|m||!Arias;^Oscar|CR Präsident 2006-05-08..2010-05-08
Umaru Yar’Adua|m||Yar'Adua|NG Präsident 2007-05-29..2010-05-05
Laurent Gbagbo|m|||CI Präsident 2000-10-26..2011-04-11
Morgan Tsvangirai|m|||ZW Ministerpräsident 2009-02-11..2013-09-11
Mwai Kibaki|m|||KE Präsident 2002-12-30..2013-04-09
Charles Taylor|m||!Taylor|LR Präsident 1997-08-02..2003-08-11
Abdoulaye Wade|m||!Wade|SN Präsident 2000-04-01..2012-04-02
Gnassingbé Eyadéma|m||Eyadema|TG Präsident 1967-04-14..2005-02-05
Alpha Oumar Konaré|m||Konare;^Alpha Omar|ML Präsident 1992-06-08..2002-06-08;AFUN Kommissionspräsident 2003-09-16..2008-04-28
Jean Ping|m||!Ping|AFUN Kommissionspräsident 2008-04-28..2012-10-15
Nkosazana Dlamini-Zuma|f||Dlamini-Zuma|ZA Außenministerin 1999-06..2009-05;AFUN Kommissionspräsidentin 2012-10-15..2017-01-30
Amadou Toumani Touré|m||!Touré|ML Präsident 2002-06-08..2012-03-22
John Kufuor|m|||GH Präsident 2001-01-07..2009-01-07
Blaise Compaoré|m||Compaore|BF Präsident 1987-10-15..2014-10-31
Kgalema Motlanthe|m|||ZA Präsident 2008-09-25..2009-05-09
François Bozizé|m||Bozize|CF Präsident 2003-03-15..2013-03-24
Michel Djotodia|m|||CF Präsident 2013-03-24..2014-01-10
Marc Ravalomanana|m|||MG Präsident 2002-05-06..2009-03-17
Stephen Hadley|m||!Hadley|US Sicherheitsberater 2005-01-26..2009-01-20
James Jones|m||!Jones|US Sicherheitsberater 2009-01-20..2010-10-08
Tom Donilon|m|||US Sicherheitsberater 2010-10-08..2013-07-01
Scott McClellan|m|||US Sprecher des Weißen Hauses 2003-07-15..2006-05-10
Dana Perino|f|||US Sprecherin des Weißen Hauses 2007-09-14..2009-01-20
Robert Gibbs|m||!Gibbs|US Sprecher des Weißen Hauses 2009-01-20..2011-02-11
Jay Carney|m|||US Sprecher des Weißen Hauses 2011-02..2014-06
Louise Arbour|f|||UN Hochkommissarin für Menschenrechte 2004-07..2008-06
Navi Pillay|f||!Pillay|UN Hochkommissarin für Menschenrechte 2008-09..2014-08
Rodrigo Rato|m||!Rato|IWF Chef 2004-06..2007-10
Dominique Strauss-Kahn|m|||IWF Chef 2007-11-01..2011-05-18
Pascal Lamy|m|||WTO Generaldirektor 2005-09-01..2013-08-31
Otto Schily|m|||DE Innenminister 1998-10-27..2005-11-22
Heidemarie Wieczorek-Zeul|f|||DE Entwicklungsministerin 1998-10-27..2009-10-28
Dirk Niebel|m|||DE Entwicklungsminister 2009-10-28..2013-12-17
Hamad bin Chalifa Al Thani|m||!Al Thani;Hamad bin Chalifa|QA Emir 1995-06-27..2013-06-25
Hamad bin Dschasim|m||Hamad bin Jassim|QA Außenminister 1992-09..2013-06-26;QA Ministerpräsident 2007-04..2013-06-26
Omar Suleiman|m||!Suleiman|EG Geheimdienstchef 1993..2011-01
Michel Suleiman|m||!Suleiman|LB Präsident 2008-05-25..2014-05-25
Terje Rød-Larsen|m||Röd-Larsen|UN Nahostgesandter 1999..2004-12
Jan Egeland|m||!Egeland|UN Nothilfekoordinator 2003-06..2006-12
Christopher Hill|m||!Hill|US Chefunterhändler 2005-02..2009-03
`;

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
Dominique de Villepin|m||Villepin|FR Premierminister 2005-05-31..2007-05-15
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
Benedikt XVI.|m||Papst Benedikt;Papst Benedikt XVI.|VA Papst 2005-04-19..2013-02-28
Johannes Paul II.|m||Papst Johannes Paul;Papst Johannes Paul II.|VA Papst 1978-10-16..2005-04-02
Viktor Tschernomyrdin|m||Tschernomyrdin;^Wiktor|RU Botschafter in der Ukraine 2001-05..2009-06
Askar Akajew|m||Akayev|KG Präsident 1990-10..2005-04
Kurmanbek Bakijew|m||Bakiyev|KG Präsident 2005-08..2010-04
Sergei Iwanow|m||!Iwanow;!Ivanov|RU Verteidigungsminister 2001-03-28..2007-02-15;RU Leiter der Präsidialverwaltung 2011-12-22..2016-08-12
Igor Iwanow|m||!Iwanow;!Ivanov|RU Außenminister 1998-09-11..2004-03-09;RU Sekretär des Sicherheitsrats 2004-03-09..2007-07-18
Hans-Rudolf Merz|m||!Merz|CH Finanzminister 2004-01-01..2010-10-31;CH Bundespräsident 2009-01-01..2009-12-31
Micheline Calmy-Rey|f|||CH Außenministerin 2003-01-01..2011-12-31;CH Bundespräsidentin 2007-01-01..2007-12-31;CH Bundespräsidentin 2011-01-01..2011-12-31
Wladimir Woronin|m||!Woronin;^Vladimir|MD Präsident 2001-04-07..2009-09-11
`;

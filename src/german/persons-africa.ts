/** Persons of Africa south of the Sahara; the columns are explained in persons-russia-ukraine-belarus.ts. Ids: Wikidata (CC0); terms: general knowledge. */
export const PERSONS_AFRICA = `
Jacob Zuma|m|||ZA Präsident 2009-05-09..2018-02-14
Cyril Ramaphosa|m|Q1148669|Ramaphosa|ZA Präsident 2018-02-15..
Naledi Pandor|f|||ZA Außenministerin 2019-05-30..2024-06
Ronald Lamola|m|||ZA Außenminister 2024-07..
Goodluck Jonathan|m||!Jonathan|NG Präsident 2010-05-05..2015-05-29
Muhammadu Buhari|m|Q361567||NG Präsident 2015-05-29..2023-05-29
Bola Tinubu|m|||NG Präsident 2023-05-29..
Uhuru Kenyatta|m|Q196070||KE Präsident 2013-04-09..2022-09-13
William Ruto|m|Q195725||KE Präsident 2022-09-13..
Musalia Mudavadi|m|||KE Außenminister 2023-10..
Hailemariam Desalegn|m||Desalegn|ET Ministerpräsident 2012-08-20..2018-04-02
Abiy Ahmed|m|Q50365049|Abiy;!Ahmed|ET Ministerpräsident 2018-04-02..
Gedion Timothewos|m||Timotheos|ET Außenminister 2024-10..
Isayas Afewerki|m|Q57348|Afwerki;^Isaias|ER Präsident 1993-05-24..
Umar al-Baschir|m||al-Bashir;Baschir;^Omar|SD Präsident 1989-06-30..2019-04-11
Abdalla Hamdok|m|Q27654948|^Abdullah|SD Ministerpräsident 2019-08-21..2022-01-02
Abdel Fattah Burhan|m|Q63111184|al-Burhan;Burhan;Abdel Fattah al-Burhan;Abdel-Fattah Burhan;^Abdelfattah|SD Staatsoberhaupt 2019-08-21..
Mohammed Hamdan Daglo|m||Daglo;Hemeti;Hemedti;Dagalo;Mohamed Hamdan Daglo|RSF Anführer 2013..
Salva Kiir|m|||SS Präsident 2011-07-09..
Riek Machar|m||!Machar|SS Vizepräsident 2020-02-22..
Yoweri Museveni|m|Q57274||UG Präsident 1986-01-29..
Paul Kagame|m|Q1231345||RW Präsident 2000-03-24..
Olivier Nduhungirehe|m|||RW Außenminister 2024-06..
Vincent Biruta|m|||RW Außenminister 2019-11..2024-06
Joseph Kabila|m|||CD Präsident 2001-01-26..2019-01-24
Félix Tshisekedi|m|Q29032770|^Felix|CD Präsident 2019-01-24..
Thérèse Kayikwamba Wagner|f||Kayikwamba Wagner;!Wagner|CD Außenministerin 2024-06..
Denis Sassou Nguesso|m|Q57418|Sassou-Nguesso;Sassou Nguesso|CG Präsident 1997-10-25..
João Lourenço|m|Q28650390|^Joao|AO Präsident 2017-09-26..
Robert Mugabe|m|||ZW Präsident 1987-12-31..2017-11-21
Emmerson Mnangagwa|m|Q510523||ZW Präsident 2017-11-24..
Hage Geingob|m|Q1568274||NA Präsident 2015-03-21..2024-02-04
Netumbo Nandi-Ndaitwah|f|||NA Präsidentin 2025-03-21..
Hakainde Hichilema|m|Q717185||ZM Präsident 2021-08-24..
John Magufuli|m|||TZ Präsident 2015-11-05..2021-03-17
Samia Suluhu Hassan|f|Q16193885|Suluhu Hassan;Samia Hassan;!Hassan|TZ Präsidentin 2021-03-19..
Filipe Nyusi|m|Q5448556||MZ Präsident 2015-01-15..2025-01-15
Macky Sall|m|Q57438|!Sall|SN Präsident 2012-04-02..2024-04-02
Bassirou Diomaye Faye|m||Faye|SN Präsident 2024-04-02..
Alassane Ouattara|m|Q57413||CI Präsident 2011-05-04..
Nana Akufo-Addo|m|Q718601||GH Präsident 2017-01-07..2025-01-07
John Mahama|m||John Dramani Mahama|GH Präsident 2025-01-07..
Ibrahim Boubacar Keïta|m||!Keita|ML Präsident 2013-09-04..2020-08-18
Assimi Goïta|m|Q98497406|Goita|ML Präsident 2021-05-24..
Abdoulaye Diop|m||!Diop|ML Außenminister 2021-06..
Ibrahim Traoré|m|Q114341246|Traore|BF Präsident 2022-09-30..
Roch Marc Christian Kaboré|m|Q599988|Kaboré|BF Präsident 2015-12-29..2022-01-24
Mahamadou Issoufou|m|||NE Präsident 2011-04-07..2021-04-02
Mohamed Bazoum|m|Q3318398||NE Präsident 2021-04-02..2023-07-26
Abdourahamane Tiani|m||Tchiani|NE Präsident 2023-07-28..
Idriss Déby|m||Deby|TD Präsident 1990-12-02..2021-04-20
Mahamat Idriss Déby|m|Q16206405|Mahamat Déby;Mahamat Deby|TD Präsident 2021-04-20..
Faustin-Archange Touadéra|m|Q57758|Touadera|CF Präsident 2016-03-30..
Paul Biya|m|Q57272||CM Präsident 1982-11-06..
Ali Bongo|m|Q57521|Ali Bongo Ondimba;!Bongo|GA Präsident 2009-10-16..2023-08-30
Brice Oligui Nguema|m||Oligui Nguema;Nguema|GA Präsident 2023-09-04..
Alpha Condé|m||!Conde|GN Präsident 2010-12-21..2021-09-05
Mamady Doumbouya|m|Q108418519||GN Präsident 2021-10-01..
Patrice Talon|m|Q16669148|!Talon|BJ Präsident 2016-04-06..2026-05
Faure Gnassingbé|m|Q4414|Gnassingbe|TG Präsident 2005-05-04..2025-05-03
Hassan Sheikh Mohamud|m|Q319153|Scheich Mohamud;Mohamud;Hassan Scheich Mohamud|SO Präsident 2012-09-16..2017-02-16;SO Präsident 2022-06-09..
Mohamed Abdullahi Mohamed|m|Q558575|Farmajo;!Mohamed|SO Präsident 2017-02-16..2022-06-09
Ismail Omar Guelleh|m|Q57390|Guelleh|DJ Präsident 1999-05-08..
Mokgweetsi Masisi|m|Q18618891||BW Präsident 2018-04-01..2024-11-01
Duma Boko|m||!Boko|BW Präsident 2024-11-01..
Azali Assoumani|m|Q515602||KM Präsident 2016-05-26..
Évariste Ndayishimiye|m||^Evariste|BI Präsident 2020-06-18..
Mohamed Ould Ghazouani|m|Q12241106|Ghazouani|MR Präsident 2019-08-01..
Ellen Johnson Sirleaf|f||Johnson Sirleaf|LR Präsidentin 2006-01-16..2018-01-22
George Weah|m|Q173139|!Weah|LR Präsident 2018-01-22..2024-01-22
Olusegun Obasanjo|m|||NG Präsident 1999-05-29..2007-05-29
`;

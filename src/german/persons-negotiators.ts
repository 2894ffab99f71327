/** Negotiators, envoys, defence ministers, ambassadors, spokespersons and leaders of conflict parties who stand in no other table; the columns are explained in persons-russia-ukraine-belarus.ts. Source: general knowledge. */
export const PERSONS_NEGOTIATORS = `
Wolfgang Büchner|m||Buechner;!Büchner|DE stellvertretender Regierungssprecher 2021-12..2025-05
Georg Streiter|m||!Streiter|DE stellvertretender Regierungssprecher 2011..2018
Martina Fietz|f|||DE stellvertretende Regierungssprecherin 2018-04..2021-12
Sebastian Hille|m||!Hille|DE stellvertretender Regierungssprecher 2025-05..
Steffen Meyer|m||!Meyer|DE stellvertretender Regierungssprecher 2025-05..
Martin Schäfer|m||!Schäfer|DE Sprecher im Außenministerium 2012..2017
Maria Adebahr|f|||DE Sprecherin im Außenministerium 2017..2021
Christofer Burger|m||!Burger|DE Sprecher im Außenministerium 2019..2023
Andrea Sasse|f||!Sasse|DE Sprecherin im Außenministerium 2020..2023
Sebastian Fischer|m||!Fischer|DE Sprecher im Außenministerium 2023..2025
Rüdiger von Fritsch|m||von Fritsch|DE Botschafter in Russland 2014..2019
Emily Haber|f||!Haber|DE Botschafterin in den USA 2018..2023
Andreas Michaelis|m|||DE Botschafter in den USA 2023..2025
Jens Hanefeld|m|||DE Botschafter in den USA 2025..
Anka Feldhusen|f|||DE Botschafterin in der Ukraine 2019..2023
Martin Jäger|m||!Jäger|DE Botschafter in der Ukraine 2023..2025;DE Geheimdienstchef 2025-09..
Bruno Kahl|m||!Kahl|DE Geheimdienstchef 2016-07..2025-07
Gernot Erler|m|||DE Russlandbeauftragter 2014..2018
Dirk Wiese|m||!Wiese|DE Russlandbeauftragter 2018..2020
Wladimir Grinin|m|||RU Botschafter in Deutschland 2010..2018
Sergei Besseda|m||Beseda;Bessjeda|RU Berater des Geheimdienstchefs 2024..
Wladimir Jermakow|m||Yermakov|
Sergei Kisljak|m||Kislyak|RU Botschafter in den USA 2008..2017-07
Alexander Lawrentjew|m||Lavrentyev;Lawrentiew|RU Sondergesandter für Syrien 2015..
Samir Kabulow|m||Kabulov|RU Sondergesandter für Afghanistan 2011..2025
Igor Morgulow|m||Morgulov|RU Vizeaußenminister 2011-12..2022-09;RU Botschafter in China 2022-09..
Leonid Passetschnik|m|Q43590358|Passetschnyk;Pasechnik|
Denis Puschilin|m|Q16514790|Pushilin|
Alexander Sachartschenko|m||Zakharchenko|
Igor Plotnizki|m||Plotnizkij;Plotnitsky|
Sergei Aksjonow|m||Aksyonov;Axjonow|
Wjatscheslaw Gladkow|m||Gladkov|
Oleksij Tschernyschow|m||Chernyshov|UA Vizeministerpräsident 2024-12..2025-07
Oleksandr Kubrakow|m|Q66809451|Kubrakov|UA Infrastrukturminister 2021-05-20..2024-05-09
Arsen Awakow|m|Q704389|Avakov|UA Innenminister 2014-02-27..2021-07
Oleksandr Motusjanyk|m||Motuzianyk|UA Sprecher des Verteidigungsministeriums 2021..2022
Wadym Skibizkyj|m||Skibizki;Skibitskyi|
Dmytro Rasumkow|m|Q63184986|Razumkov|UA Parlamentspräsident 2019-08-29..2021-10-07
Andrij Parubij|m||Parubiy|UA Parlamentspräsident 2016-04-14..2019-08-29
Ruslan Chomtschak|m||Khomchak|UA Oberbefehlshaber 2020-03..2021-07-27
Roman Bessmertnyj|m||Bezsmertnyi|
Amy Gutmann|f|Q2481855||US Botschafterin in Deutschland 2022-02..2024-07
John Emerson|m||!Emerson|US Botschafter in Deutschland 2013..2017
Bridget Brink|f|Q66973646|!Brink|US Botschafterin in der Ukraine 2022-05..2025-04
Geoffrey Pyatt|m|||US Botschafter in der Ukraine 2013..2016
Marie Yovanovitch|f|||US Botschafterin in der Ukraine 2016..2019
Jon Huntsman|m|||US Botschafter in Russland 2017..2019
John J. Sullivan|m|Q6241291|John Sullivan|US Vizeaußenminister 2017-05..2019-12;US Botschafter in Russland 2020-01..2022-09
Lynne Tracy|f||!Tracy|US Botschafterin in Russland 2023-01..2025-06
Michael McFaul|m|Q769921||US Botschafter in Russland 2012-01..2014-02
John Tefft|m|||US Botschafter in Russland 2014..2017
Mike Huckabee|m|Q158813||US Botschafter in Israel 2025-04..
David Friedman|m|Q28018207|!Friedman|US Botschafter in Israel 2017..2021
Nicholas Burns|m||!Burns|US Botschafter in China 2022..2025
David Perdue|m||!Perdue|US Botschafter in China 2025..
Matthew Whitaker|m|Q6790538||US NATO-Botschafter 2025-04..
Kay Bailey Hutchison|f|Q239928|Hutchison|US NATO-Botschafterin 2017..2021
Julianne Smith|f||!Smith|US NATO-Botschafterin 2021..2024
Brian Hook|m||!Hook|US Sondergesandter für den Iran 2018-08..2020-08
James Jeffrey|m||^Jim;!Jeffrey|US Sondergesandter für Syrien 2018-08..2020-11
Tim Lenderking|m||^Timothy|US Sondergesandter für den Jemen 2021-02..2025-01
Mike Hammer|m||!Hammer|US Sondergesandter für das Horn von Afrika 2022..2025
Gabriel Escobar|m||!Escobar|US Sondergesandter für den Westbalkan 2021..2024
Matthew Palmer|m||!Palmer|US Sondergesandter für den Westbalkan 2019..2021
Elliott Abrams|m|Q1263846||US Sondergesandter für Venezuela 2019-01..2021-01
Karen Donfried|f|Q23772332||US Abteilungsleiterin im Außenministerium 2021-09..2023-03
James O’Brien|m||!O’Brien|US Abteilungsleiter im Außenministerium 2023-10..2025-01
Michael Anton|m||!Anton|US Planungschef im Außenministerium 2025..
Daniel Fried|m|Q5217207|!Fried|
David Petraeus|m|Q28591||US CIA-Direktor 2011-09..2012-11
Ernest Moniz|m|Q5393576||US Energieminister 2013-05-21..2017-01-20
Robert F. Kennedy Jr.|m||Robert Kennedy|US Gesundheitsminister 2025-02-13..
Philip Reeker|m|||
Sean Savett|m|||US Sprecher des Nationalen Sicherheitsrats 2023..2025
Vedant Patel|m||!Patel|US Vizesprecher des Außenministeriums 2022..2025
Tommy Pigott|m|||US Vizesprecher des Außenministeriums 2025..
Steven Cheung|m|||US Kommunikationsdirektor 2025-01-20..
Sean Parnell|m|Q44639||US Sprecher des Verteidigungsministeriums 2025-02..
Pat Ryder|m||!Ryder|US Sprecher des Verteidigungsministeriums 2022-08..2025-01
Ali Akbar Welajati|m||Velayati;Welayati|IR Berater des Obersten Führers 1997..
Behrus Kamalwandi|m||Kamalvandi|IR Sprecher der Atombehörde 2013..
Marziyeh Afkham|f||Afcham|IR Sprecherin des Außenministeriums 2013..2015
Dschaber Ansari|m||Jaber Ansari|IR Sprecher des Außenministeriums 2015..2016
Said Dschalili|m||Jalili;^Saeed|IR Sekretär des Sicherheitsrats 2007-10..2013-09
Amir-Said Irawani|m||Iravani|IR UN-Botschafter 2022..
Hossein Dehghan|m|||IR Verteidigungsminister 2013..2017
Nitzan Alon|m||^Nizan;!Alon|
Moshe Kachlon|m||Kahlon|IL Finanzminister 2015-05..2020-05
Osama Hamdan|m||!Hamdan|HAMAS Sprecher 2010..
Sami Abu Suhri|m||Abu Zuhri;Abu Suhri|HAMAS Sprecher 2005..
Issat al-Rischk|m||al-Rischek;al-Rishq|
Taher al-Nunu|m||al-Nounou|
Sahir Dschabarin|m||Jabarin|
Mohammed Deif|m|||
Marwan Barghuti|m||Barghouti;Barghuthi|
Abdulmalik al-Huthi|m||al-Houthi;^Abdul-Malik;^Abdelmalik|HUTHI Anführer 2004..
Mohammed Abdulsalam|m||Abdul Salam;Abdelsalam|HUTHI Chefunterhändler 2015..
Jahja Sari|m||Saree;Saria;!Sari|HUTHI Militärsprecher 2018..
Netschirwan Barzani|m||^Nechirvan;^Netschirvan;!Barzani;!Barsani|
Efkan Ala|m||!Ala|
Numan Kurtulmuş|m||Kurtulmus|TR Parlamentspräsident 2023-06..
Burak Akçapar|m||Akcapar|TR Vizeaußenminister 2021..2024
Sedat Önal|m||Onal|TR Vizeaußenminister 2018..2023
İsmet Yılmaz|m||!Yilmaz;!Yılmaz|TR Verteidigungsminister 2013-07..2015-07
Fikri Işık|m||!Isik|TR Verteidigungsminister 2016-05..2017-07
Nurettin Canikli|m|||TR Verteidigungsminister 2017-07..2018-07
Aguila Saleh|m||!Saleh|LY Parlamentspräsident 2014..
Fathi Baschagha|m|Q63285566|Bashagha|
Hannah Tetteh|f|||UN Sondergesandte für Libyen 2025-02..
Stephanie Koury|f|||
Martin Kobler|m|||UN Sondergesandter für Libyen 2015-11..2017-06
Bernardino León|m||!Leon|UN Sondergesandter für Libyen 2014-08..2015-11
Ismail Ould Scheich Ahmed|m||Ould Scheich Ahmed;!Ahmed|UN Sondergesandter für den Jemen 2015-04..2018-02
Horst Köhler|m||!Köhler|DE Bundespräsident 2004-07-01..2010-05-31;UN Sondergesandter für die Westsahara 2017-08..2019-05
Christian Wulff|m|||DE Bundespräsident 2010-06-30..2012-02-17
Debretsion Gebremichael|m||Gebremichael|TPLF Chef 2018..
Getachew Reda|m|||
Redwan Hussien|m|||ET Sicherheitsberater 2022..
Kamil Idris|m||!Idris|SD Ministerpräsident 2025-05..
Bertrand Bisimwa|m|||M23 Chef 2013..
Corneille Nangaa|m|||
Rodrigo Londoño|m||Londoño;Timochenko;Timoleón Jiménez|FARC Chef 2011..2017
Iván Márquez|m||!Marquez;^Ivan;!Márquez|FARC Chefunterhändler 2012..2016
Humberto de la Calle|m||de la Calle|CO Chefunterhändler 2012..2016
Pablo Beltrán|m||!Beltrán|ELN Chefunterhändler 2017..
Gerardo Blyde|m|||
Julio Borges|m|||
Héctor Rodríguez|m||!Rodríguez;!Rodriguez;^Hector|
Stalin González|m||!González|
Dag Nylander|m|||NO Sondergesandter für Kolumbien 2012..
Suhail Schahin|m||Shaheen;^Suhail;!Schahin|TALIBAN Sprecher 2019..
Sher Mohammad Abbas Stanikzai|m||Stanikzai;Stanaksai;Abbas Stanikzai|TALIBAN Chefunterhändler 2015..2020
Mohammed Naim|m||!Naim|TALIBAN Sprecher 2013..
Masoom Stanekzai|m||Stanekzai|AF Chefunterhändler 2020-08..2021-08
Sergio Jaramillo|m|||
Bako Sahakjan|m||Sahakyan|
Arajik Harutjunjan|m||Harutyunyan;Arutjunjan|
Samwel Schahramanjan|m||Shahramanyan|
Igor Popow|m||!Popow|
Andrew Schofer|m|||
Hakob Arschakjan|m||Arshakyan|
Ruben Rubinjan|m||Rubinyan|AM Sondergesandter für die Türkei 2021-12..
Serdar Kılıç|m||!Kilic|TR Sondergesandter für Armenien 2021-12..
Igor Crnadak|m|||BA Außenminister 2015-03..2019-12
Željka Cvijanović|f|Q5528031|Cvijanovic;^Zeljka|BA Mitglied des Präsidiums 2022-11..
Bakir Izetbegović|m||Izetbegovic|BA Mitglied des Präsidiums 2010-11..2018-11
Valentin Inzko|m|||BA Hoher Repräsentant 2009-03..2021-07
Peter Sørensen|m||!Sorensen|EU Sonderbeauftragter für den Dialog zwischen Belgrad und Pristina 2025-02..
Derviş Eroğlu|m||Eroglu|
Tufan Erhürman|m||Erhürman|
Kim Hyok-chol|m<||!Kim|KP Unterhändler 2019..
Kim Song|m<||!Kim|KP UN-Botschafter 2018..
Kim Kye-gwan|m<||!Kim|KP Vizeaußenminister 2010..2019
Ri Su-yong|m<||Ri Su Yong;!Ri|KP Außenminister 2014-04..2016-05
Lee Do-hoon|m<||!Lee|KR Sondergesandter 2017..2021
Suh Hoon|m<||!Suh|KR Sicherheitsberater 2020-07..2022-05
Cho Myoung-gyon|m<||!Cho|KR Vereinigungsminister 2017-07..2019-04
Kim Yeon-chul|m<||!Kim|KR Vereinigungsminister 2019-04..2020-06
Wi Sung-lac|m<||!Wi|KR Sicherheitsberater 2025-06..
Shin Won-sik|m<||!Shin|KR Sicherheitsberater 2024-08..2025-06;KR Verteidigungsminister 2023-10..2024-09
Han Min-koo|m<||!Han|KR Verteidigungsminister 2014-06..2017-07
Xie Feng|m<||!Xie|CN Botschafter in den USA 2023-05..
Cui Tiankai|m<||!Cui|CN Botschafter in den USA 2013-04..2021-06
Li Chenggang|m<||!Li|CN Handelsbeauftragter 2025-04..
Wang Wentao|m<||!Wang|CN Handelsminister 2020-12..
Zhong Shan|m<||!Zhong|CN Handelsminister 2017-02..2020-12
Zhang Youxia|m<||!Zhang|
Zhang Zhijun|m<||!Zhang|
Gen Nakatani|m||!Nakatani|JP Verteidigungsminister 2014-12..2016-08;JP Verteidigungsminister 2024-10-01..2025-10-21
Shinjirō Koizumi|m||Koizumi|JP Verteidigungsminister 2025-10-21..
Minoru Kihara|m|||JP Verteidigungsminister 2023-09..2024-10
Itsunori Onodera|m|||JP Verteidigungsminister 2012-12..2014-09;JP Verteidigungsminister 2017-08..2018-10
Tomomi Inada|f|||JP Verteidigungsministerin 2016-08..2017-07
Ajay Banga|m|||WELTBANK Präsident 2023-06..
David Malpass|m|||WELTBANK Präsident 2019-04..2023-06
Jim Yong Kim|m||Yong Kim;!Kim|WELTBANK Präsident 2012-07..2019-01
Mohammed Barkindo|m||Barkindo|OPEC Generalsekretär 2016-08..2022-07
Haitham al-Ghais|m||al-Ghais|OPEC Generalsekretär 2022-08..
Abdulaziz bin Salman|m||^Abdelasis;!bin Salman|SA Energieminister 2019-09..
Saad al-Kaabi|m||al-Kaabi|QA Energieminister 2018-11..
Antoni Macierewicz|m|||PL Verteidigungsminister 2015-11-16..2018-01-09
Mariusz Błaszczak|m||Blaszczak|PL Verteidigungsminister 2018-01-09..2023-11
Tomasz Siemoniak|m|||PL Verteidigungsminister 2011-08..2015-11
Ludivine Dedonder|f|||BE Verteidigungsministerin 2020-10..2025-02
Theo Francken|m|||BE Verteidigungsminister 2025-02-03..
Kajsa Ollongren|f|||NL Verteidigungsministerin 2022-01..2024-07
Antti Häkkänen|m|||FI Verteidigungsminister 2023-06..
Arvydas Anušauskas|m||Anusauskas|LT Verteidigungsminister 2020-12..2024-03
Dovilė Šakalienė|f||Sakaliene|LT Verteidigungsministerin 2024-12..2025-10
Artis Pabriks|m|||LV Verteidigungsminister 2019-01..2022-12
Andris Sprūds|m||Spruds|LV Verteidigungsminister 2023-09..
Kristóf Szalay-Bobrovniczky|m||Szalay-Bobrovniczky|HU Verteidigungsminister 2022-05..2026-05
Balázs Orbán|m||!Orbán;!Orban;^Balazs|HU Berater des Ministerpräsidenten 2022..2026-05
Zoltán Kovács|m||!Kovács;!Kovacs;^Zoltan|HU Regierungssprecher 2010..2026-05
Fabien Mandon|m|||FR Generalstabschef 2025-09..
Thierry Burkhard|m||!Burkhard|FR Generalstabschef 2021-07..2025-09
Tony Radakin|m|||GB Generalstabschef 2021-11..2025-09
Rich Knighton|m||^Richard|GB Generalstabschef 2025-09..
Giuseppe Cavo Dragone|m||Cavo Dragone|NATO Vorsitzender des Militärausschusses 2025-01..
Rob Bauer|m||!Bauer|NATO Vorsitzender des Militärausschusses 2021-06..2025-01
Mircea Geoană|m||Geoana|NATO Vizegeneralsekretär 2019-10..2024-09
Radmila Šekerinska|f||Sekerinska|NATO Vizegeneralsekretärin 2024-12..
Oana Lungescu|f|||NATO Sprecherin 2010-12..2023-09
Allison Hart|f||!Hart|NATO Sprecherin 2025..
`;

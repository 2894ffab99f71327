/** Defence ministers since about 2014 who held no other office of the tables; the columns are explained in persons-russia-ukraine-belarus.ts. Terms: general knowledge, to the month where no more is sure. */
export const PERSONS_DEFENCE_MINISTERS = `
Gavin Williamson|m||!Williamson|GB Verteidigungsminister 2017-11-02..2019-05-01
Penny Mordaunt|f|||GB Verteidigungsministerin 2019-05-01..2019-07-24
Pedro Morenés|m|||ES Verteidigungsminister 2011-12..2016-11
María Dolores de Cospedal|f||^Maria Dolores|ES Verteidigungsministerin 2016-11..2018-06
Sylvie Goulard|f|||FR Verteidigungsministerin 2017-05-17..2017-06-21
Roberta Pinotti|f|||IT Verteidigungsministerin 2014-02-22..2018-06-01
Elisabetta Trenta|f|||IT Verteidigungsministerin 2018-06-01..2019-09-05
Lorenzo Guerini|m|||IT Verteidigungsminister 2019-09-05..2022-10-22
Song Young-moo|m<||!Song;Song Young Moo|KR Verteidigungsminister 2017-07..2018-09
Jeong Kyeong-doo|m<||!Jeong;Jeong Kyeong Doo|KR Verteidigungsminister 2018-09..2020-09
Suh Wook|m<||!Suh|KR Verteidigungsminister 2020-09..2022-05
Lee Jong-sup|m<||!Lee;Lee Jong Sup|KR Verteidigungsminister 2022-05..2023-10
Kim Yong-hyun|m<||!Kim;Kim Yong Hyun|KR Verteidigungsminister 2024-09..2024-12-05
Ahn Gyu-back|m<||!Ahn;Ahn Gyu Back|KR Verteidigungsminister 2025-07..
Amir Hatami|m||!Hatami|IR Verteidigungsminister 2017-08..2021-08
Mohammad-Resa Aschtiani|m||Mohammad-Resa Gharaei Aschtiani;Mohammad Resa Aschtiani;Ashtiani|IR Verteidigungsminister 2021-08..2024-08
Asis Nassirsadeh|m||Nasirsadeh;Nasirzadeh;^Aziz|IR Verteidigungsminister 2024-08..
Sedki Sobhi|m||Sidki Sobhi|EG Verteidigungsminister 2014-03..2018-06
Mohamed Saki|m||!Saki;Zaki;^Mohammed|EG Verteidigungsminister 2018-06..2024-07
Jeanine Hennis-Plasschaert|f||!Hennis|NL Verteidigungsministerin 2012-11..2017-10
Ank Bijleveld|f|||NL Verteidigungsministerin 2017-10..2021-09
Henk Kamp|m||!Kamp|NL Verteidigungsminister 2021-09..2022-01
Gerald Klug|m||!Klug|AT Verteidigungsminister 2013-03..2016-01
Hans Peter Doskozil|m||Doskozil|AT Verteidigungsminister 2016-01..2017-12
Mario Kunasek|m|||AT Verteidigungsminister 2017-12..2019-05
Peter Hultqvist|m|||SE Verteidigungsminister 2014-10..2022-10
Steven Vandeput|m|||BE Verteidigungsminister 2014-10..2018-11
Harjit Sajjan|m|||CA Verteidigungsminister 2015-11..2021-10
David McGuinty|m|||CA Verteidigungsminister 2025-05..
Linda Reynolds|f||!Reynolds|AU Verteidigungsministerin 2019-05..2021-03
Peter Dutton|m||!Dutton|AU Verteidigungsminister 2021-03..2022-05
Manohar Parrikar|m|||IN Verteidigungsminister 2014-11..2017-03
Nirmala Sitharaman|f|||IN Verteidigungsministerin 2017-09..2019-05
Nobuo Kishi|m||!Kishi|JP Verteidigungsminister 2020-09..2022-08
Yasukazu Hamada|m||!Hamada|JP Verteidigungsminister 2022-08..2023-09
Walerij Heletej|m||Geletej;^Waleri;^Valeriy|UA Verteidigungsminister 2014-07..2014-10
Lubomír Metnar|m||^Lubomir|CZ Verteidigungsminister 2018-06..2021-12
Jana Černochová|f||Cernochova|CZ Verteidigungsministerin 2021-12..2025-12
Frank Bakke-Jensen|m|||NO Verteidigungsminister 2017-10..2021-10
Bjørn Arild Gram|m||!Gram|NO Verteidigungsminister 2022-04..2025-02
Tore Sandvik|m||!Sandvik|NO Verteidigungsminister 2025-02..
Trine Bramsen|f|||DK Verteidigungsministerin 2019-06..2022-02
Morten Bødskov|m||Bodskov|DK Verteidigungsminister 2022-02..2022-12
Patrick Shanahan|m||!Shanahan|US geschäftsführender Verteidigungsminister 2019-01-01..2019-06-23
`;

/** Foreign ministers of the world who stand in no other table; the columns are explained in persons-russia-ukraine-belarus.ts. Source: general knowledge. */
export const PERSONS_FOREIGN_MINISTERS = `
Børge Brende|m||^Borge|NO Außenminister 2013-10-16..2017-10-20
Ine Marie Eriksen Søreide|f||Eriksen Søreide;Søreide;Soereide;^Ine|NO Außenministerin 2017-10-20..2021-10-14
Anniken Huitfeldt|f|||NO Außenministerin 2021-10-14..2023-10-16
Timo Soini|m|||FI Außenminister 2015-05-29..2019-06-06
Erkki Tuomioja|m|||FI Außenminister 2000-02-25..2007-04-19;FI Außenminister 2011-06..2015-05-29
Martin Lidegaard|m|||DK Außenminister 2014-02-03..2015-06-28
Kristian Jensen|m||!Jensen|DK Außenminister 2015-06-28..2016-11-28
Anders Samuelsen|m|||DK Außenminister 2016-11-28..2019-06-27
Halbe Zijlstra|m|||NL Außenminister 2017-10-26..2018-02-13
Stef Blok|m||!Blok|NL Außenminister 2018-03-07..2021-05-25
Hanke Bruins Slot|f||Bruins Slot;!Slot|NL Außenministerin 2023-09-05..2024-07-02
Didier Reynders|m|||BE Außenminister 2011-12-06..2019-11-30
Hadja Lahbib|f|||BE Außenministerin 2022-07-15..2024-12-01
Charlie Flanagan|m|||IE Außenminister 2014-07-11..2017-06-14
Simon Coveney|m|||IE Außenminister 2017-06-14..2022-12-17
Helen McEntee|f|||IE Außenministerin 2025-11..
Augusto Santos Silva|m||Santos Silva;!Silva|PT Außenminister 2015-11-26..2022-03-30
João Gomes Cravinho|m||Gomes Cravinho;Cravinho|PT Außenminister 2022-03-30..2024-04-02
José Manuel García-Margallo|m||García-Margallo|ES Außenminister 2011-12-22..2016-11-04
Alfonso Dastis|m|||ES Außenminister 2016-11-04..2018-06-07
Arancha González Laya|f||González Laya|ES Außenministerin 2020-01-30..2021-07-12
Angelino Alfano|m|||IT Außenminister 2016-12-12..2018-06-01
Enzo Moavero Milanesi|m||Moavero Milanesi;Moavero|IT Außenminister 2018-06-01..2019-09-05
William Hague|m||!Hague|GB Außenminister 2010-05-12..2014-07-14
Szymon Szynkowski vel Sęk|m||Szynkowski vel Sęk|PL Außenminister 2023-11-27..2023-12-13
Lubomír Zaorálek|m||Zaoralek|CZ Außenminister 2014-01-29..2017-12-13
Tomáš Petříček|m||Petricek|CZ Außenminister 2018-10-16..2021-04-12
Jakub Kulhánek|m||Kulhanek|CZ Außenminister 2021-04-21..2021-12-17
Ivan Korčok|m||Korcok|SK Außenminister 2020-04-09..2022-09-13
Rastislav Káčer|m||Kacer|SK Außenminister 2022-09-13..2023-05-15
Anita Orbán|f||!Orbán;!Orban|HU Außenministerin 2026-05..
Bogdan Aurescu|m|||RO Außenminister 2014-11-24..2015-11-17;RO Außenminister 2019-11-04..2023-06-15
Titus Corlățean|m||Corlatean|RO Außenminister 2012-08-06..2014-11-10
Teodor Meleșcanu|m||Melescanu|RO Außenminister 2017-01-04..2019-07
Luminița Odobescu|f||Odobescu|RO Außenministerin 2023-06-15..2024-12
Emil Hurezeanu|m|||RO Außenminister 2024-12-23..2025-06-23
Kristian Wigenin|m||Vigenin|BG Außenminister 2013-05-29..2014-08-06
Daniel Mitow|m||Mitov|BG Außenminister 2014-08-06..2017-01-27
Ekaterina Sachariewa|f||Zaharieva|BG Außenministerin 2017-05-04..2021-05-12
Marija Gabriel|f||!Gabriel|BG Außenministerin 2023-06-06..2024-04-09
Georg Georgiew|m||Georgiev;!Georgiew|BG Außenminister 2025-01-16..
Vesna Pusić|f||Pusic|HR Außenministerin 2011-12-23..2016-01-22
Gordan Grlić Radman|m||Grlić Radman;Grlic Radman|HR Außenminister 2019-07-19..
Karl Erjavec|m|||SI Außenminister 2012-02..2018-09
Anže Logar|m||Logar;^Anze|SI Außenminister 2020-03-13..2022-06-01
Nikola Selaković|m||Selakovic|RS Außenminister 2020-10-28..2022-10-26
Enver Hoxhaj|m|||XK Außenminister 2011-02..2014-12;XK Außenminister 2016-06..2017-09
Behgjet Pacolli|m|||XK Außenminister 2017-09-09..2020-02
Ditmir Bushati|m|||AL Außenminister 2013-09-15..2019-01
Olta Xhaçka|f||Xhacka|AL Außenministerin 2020-12-31..2023-09
Igli Hasani|m|||AL Außenminister 2023-09..2025-09
Bujar Osmani|m||!Osmani|MK Außenminister 2020-08-30..2024-06-23
Timčo Mucunski|m||Mucunski|MK Außenminister 2024-06-23..
Elmedin Konaković|m||Konakovic|BA Außenminister 2023-01-25..
Bisera Turković|f||Turkovic|BA Außenministerin 2019-12..2023-01
Evangelos Venizelos|m||Venizelos|GR Außenminister 2013-06-25..2015-01-27
Ioannis Kasoulides|m||Kasoulidis|CY Außenminister 2013-03..2018-03;CY Außenminister 2022-01..2023-02
Konstantinos Kombos|m|||CY Außenminister 2023-03-01..
Ian Borg|m||!Borg|MT Außenminister 2022-03-30..
Evarist Bartolo|m|||MT Außenminister 2020-01-15..2022-03
David Zalkaliani|m||Salkaliani|GE Außenminister 2018-06-21..2022-04
Ilia Dartschiaschwili|m||Darchiashvili|GE Außenminister 2022-04-04..2024-10
Giorgi Kwirikaschwili|m||Kvirikashvili|GE Außenminister 2015-09-01..2015-12-30;GE Ministerpräsident 2015-12-30..2018-06-13
Micheil Dschanelidse|m||Janelidze|GE Außenminister 2015-12-30..2018-06
Erlan Idrissow|m||Idrissov|KZ Außenminister 2012-09..2016-12
Kairat Abdrachmanow|m||Abdrakhmanov|KZ Außenminister 2016-12-28..2018-12-26
Yermek Kosherbayev|m||Koscherbajew;^Jermek|KZ Außenminister 2025-09..
Abdulaziz Kamilow|m||Kamilov;^Abdulasis|UZ Außenminister 2012-01..2022-04
Bachtiyor Saidow|m||Saidov;^Bakhtiyor|UZ Außenminister 2022-12-30..
Sirodschiddin Muchriddin|m||Muhriddin|TJ Außenminister 2013-11..
Raschid Meredow|m||Meredov|TM Außenminister 2001-07..
Sven Mikser|m|||EE Außenminister 2016-11-23..2019-04-29
Eva-Maria Liimets|f|||EE Außenministerin 2021-01-26..2022-06
John Baird|m||!Baird|CA Außenminister 2011-05-18..2015-02-03
Stéphane Dion|m||!Dion|CA Außenminister 2015-11-04..2017-01-10
François-Philippe Champagne|m||!Champagne|CA Außenminister 2019-11-20..2021-01-12
Marc Garneau|m|||CA Außenminister 2021-01-12..2021-10-26
Nanaia Mahuta|f|||NZ Außenministerin 2020-11-06..2023-11
Alicia Bárcena|f||Barcena|MX Außenministerin 2023-07..2024-10-01
Juan Ramón de la Fuente|m||de la Fuente|MX Außenminister 2024-10-01..
Ernesto Araújo|m||Araujo|BR Außenminister 2019-01-01..2021-03-29
Aloysio Nunes|m||!Nunes|BR Außenminister 2017-03..2019-01
Héctor Timerman|m||Timerman|AR Außenminister 2010-06..2015-12
Susana Malcorra|f|||AR Außenministerin 2015-12-10..2017-06
Santiago Cafiero|m|||AR Außenminister 2021-09-20..2023-12-10
Diana Mondino|f|||AR Außenministerin 2023-12-10..2024-10-30
Gerardo Werthein|m|||AR Außenminister 2024-11-04..2025-10
María Ángela Holguín|f||Holguín;Holguin|CO Außenministerin 2010-08-07..2018-08-07
Álvaro Leyva|m||Leyva;^Alvaro|CO Außenminister 2022-08-07..2024-02
Luis Gilberto Murillo|m||Murillo|CO Außenminister 2024-05..2025-01
Heraldo Muñoz|m||!Muñoz|CL Außenminister 2014-03-11..2018-03-11
Alberto van Klaveren|m||van Klaveren|CL Außenminister 2023-03-10..2026-03-11
Ricardo Patiño|m||!Patino|EC Außenminister 2010-01..2016-03
Maite Nkoana-Mashabane|f|||ZA Außenministerin 2009-05..2018-02
Geoffrey Onyeama|m|||NG Außenminister 2015-11..2023-05
Yusuf Tuggar|m|||NG Außenminister 2023-08..
Workneh Gebeyehu|m|||ET Außenminister 2016-11..2019-03
Demeke Mekonnen|m|||ET Außenminister 2020-11..2024-01
Nabil Fahmy|m|||EG Außenminister 2013-07..2014-06
Najla Mangoush|f||al-Mangusch;Mangusch;^Nadschla|LY Außenministerin 2021-03..2023-08
Nasser Dschudeh|m||Judeh|JO Außenminister 2009-02..2017-01
Gebran Bassil|m||^Dschibran|LB Außenminister 2014-02-15..2020-01
Jussuf Raggi|m||Raggi;^Youssef|LB Außenminister 2025-02-08..
Ibrahim al-Dschafari|m||al-Jaafari;Dschafari|IQ Ministerpräsident 2005-05-03..2006-05-20;IQ Außenminister 2014-09..2018-10
Saud ibn Faisal|m||Saud al-Faisal;Prinz Saud|SA Außenminister 1975..2015-04-29
Chalid al-Attija|m||al-Attiyah;al-Attija|QA Außenminister 2013-06..2016-01-27
Yusuf bin Alawi|m||bin Alawi;^Jussuf|OM Außenminister 1997..2020-08-18
Shaya Zindani|m||al-Sindani|YE Außenminister 2024-03..
Salahuddin Rabbani|m|||AF Außenminister 2015-02..2019-10
Mohammad Hanif Atmar|m||Atmar;Hanif Atmar|AF Außenminister 2020-04..2021-08
Sartaj Aziz|m||!Aziz|PK Sicherheitsberater 2013-06..2015-10
Don Pramudwinai|m||Pramudwinai|TH Außenminister 2015-08..2023-09
Maris Sangiampongsa|m||Sangiampongsa|TH Außenminister 2024-04..2025-09
Sihasak Phuangketkeow|m||Phuangketkeow|TH Außenminister 2025-09..
Prak Sokhonn|m<||Prak Sokhonn|KH Außenminister 2016-04..2023-08;KH Außenminister 2024-11..
Sugiono|m|||ID Außenminister 2024-10-21..
Anifah Aman|m||!Aman|MY Außenminister 2009-04..2018-05
Mohamad Hasan|m||!Hasan|MY Außenminister 2023-12..
Teodoro Locsin|m|||PH Außenminister 2018-10..2022-06
Enrique Manalo|m|||PH Außenminister 2022-07..2025-07
Theresa Lazaro|f|||PH Außenministerin 2025-07..
Phạm Bình Minh|m<||Pham Binh Minh|VN Außenminister 2011-08..2021-04
Bùi Thanh Sơn|m<||Bui Thanh Son|VN Außenminister 2021-04..2025
Lê Hoài Trung|m<||Le Hoai Trung|VN Außenminister 2025-08..
A. H. M. Mahmood Ali|m||Mahmood Ali;!Ali|BD Außenminister 2014-02..2019-01
Murray McCully|m|||NZ Außenminister 2008-11..2017-05
Robert Dussey|m|||TG Außenminister 2013-09..
Jean-Claude Gakosso|m|||CG Außenminister 2015..
Abdoulaye Maïga|m|Q113577661|!Maïga|ML Ministerpräsident 2024-11..
Sam Kutesa|m|||UG Außenminister 2005..2021
Raychelle Omamo|f|||KE Außenministerin 2020-01..2022-10
Deng Alor|m||Deng Alor|SS Außenminister 2016..2018
Ali Youssef Ahmed al-Sharif|m||al-Sharif|SD Außenminister 2024-11..2025-04
`;

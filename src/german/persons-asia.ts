/** Persons of South and East Asia and Oceania; the columns are explained in persons-russia-ukraine-belarus.ts. Ids: Wikidata (CC0); terms: general knowledge. */
export const PERSONS_ASIA = `
Xi Jinping|m<|Q15031||CN Präsident 2013-03-14..
Li Keqiang|m<|Q18111|!Li|CN Ministerpräsident 2013-03-15..2023-03-11
Li Qiang|m<|Q4414390|!Li|CN Ministerpräsident 2023-03-11..
Wang Yi|m<||!Wang|CN Außenminister 2013-03-16..2022-12-30;CN Außenminister 2023-07-25..
Qin Gang|m<||!Qin|CN Außenminister 2022-12-30..2023-07-25
Yang Jiechi|m<||!Yang|CN Außenminister 2007-04-27..2013-03-16;CN außenpolitischer Berater 2013..2022-12
Liu Jianchao|m<||!Liu|CN Leiter der Internationalen Abteilung 2022-05..2025
Li Hui|m<||!Li|CN Sondergesandter für Eurasien 2019..
Zhai Jun|m<||!Zhai|CN Sondergesandter für den Nahen Osten 2019..
Ma Zhaoxu|m<||!Ma|CN Vizeaußenminister 2019..
Li Shangfu|m<||!Li|CN Verteidigungsminister 2023-03-12..2023-10-24
Wei Fenghe|m<||!Wei|CN Verteidigungsminister 2018-03-19..2023-03-12
Dong Jun|m<||!Dong|CN Verteidigungsminister 2023-12-29..
Chang Wanquan|m<||!Chang|CN Verteidigungsminister 2013-03..2018-03
He Lifeng|m<||!He|CN Vizeministerpräsident 2023-03-12..
Liu He|m<||!Liu|CN Vizeministerpräsident 2018-03..2023-03
Han Zheng|m<||!Han|CN Vizepräsident 2023-03-10..
Zhao Leji|m<||!Zhao|CN Vorsitzender des Volkskongresses 2023-03-10..
Mao Ning|f<||!Mao|CN Sprecherin im Außenministerium 2022-09..
Wang Wenbin|m<||!Wang|CN Sprecher im Außenministerium 2020-07..2024-05
Hua Chunying|f<||!Hua|CN Sprecherin im Außenministerium 2012-11..
Zhao Lijian|m<||!Zhao|CN Sprecher im Außenministerium 2020-02..2023-01
Lin Jian|m<||!Lin|CN Sprecher im Außenministerium 2024-03..
Guo Jiakun|m<||!Guo|CN Sprecher im Außenministerium 2025-01..
Geng Shuang|m<||!Geng|CN Sprecher im Außenministerium 2016-09..2020-06
Lu Kang|m<||!Lu|CN Sprecher im Außenministerium 2015-06..2019-07
Fu Cong|m<||!Fu|CN UN-Botschafter 2024-03..
Zhang Jun|m<||!Zhang|CN UN-Botschafter 2019-07..2024-03
Zhang Hanhui|m<||!Zhang|CN Botschafter in Russland 2019-08..
Wu Ken|m<||!Wu|CN Botschafter in Deutschland 2019..2024
Deng Li|m<||!Deng|CN Botschafter in Deutschland 2024..
Hu Jintao|m<||!Hu|CN Präsident 2003-03-15..2013-03-14
Ma Ying-jeou|m<||!Ma|TW Präsident 2008-05-20..2016-05-20
Tsai Ing-wen|f<|Q233984|Tsai|TW Präsidentin 2016-05-20..2024-05-20
Lai Ching-te|m<||!Lai;William Lai|TW Präsident 2024-05-20..
Joseph Wu|m||!Wu|TW Außenminister 2018-02-26..2024-05-20
Lin Chia-lung|m<||!Lin|TW Außenminister 2024-05-20..
Shinzō Abe|m||Abe;^Shinzo|JP Ministerpräsident 2006-09-26..2007-09-26;JP Ministerpräsident 2012-12-26..2020-09-16
Yoshihide Suga|m||Suga|JP Ministerpräsident 2020-09-16..2021-10-04
Fumio Kishida|m|Q359480|Kishida|JP Außenminister 2012-12-26..2017-08-03;JP Ministerpräsident 2021-10-04..2024-10-01
Shigeru Ishiba|m||Ishiba|JP Ministerpräsident 2024-10-01..2025-10-21
Sanae Takaichi|f|Q1705028|Takaichi|JP Ministerpräsidentin 2025-10-21..
Tarō Kōno|m||Kono;^Taro|JP Außenminister 2017-08-03..2019-09-11;JP Verteidigungsminister 2019-09-11..2020-09-16
Toshimitsu Motegi|m||Motegi|JP Außenminister 2019-09-11..2021-11-04;JP Außenminister 2025-10-21..
Yoshimasa Hayashi|m||Hayashi|JP Außenminister 2021-11-10..2023-09-13
Yōko Kamikawa|f||Kamikawa;^Yoko|JP Außenministerin 2023-09-13..2024-10-01
Takeshi Iwaya|m||Iwaya|JP Außenminister 2024-10-01..2025-10-21;JP Verteidigungsminister 2018-10..2019-09
Naruhito|m|Q217096||JP Kaiser 2019-05-01..
Park Geun-hye|f<||!Park|KR Präsidentin 2013-02-25..2017-03-10
Hwang Kyo-ahn|m<||!Hwang|KR Ministerpräsident 2015-06-18..2017-05-11;KR Präsident 2017-03-10..2017-05-10
Moon Jae-in|m<|Q21001|!Moon|KR Präsident 2017-05-10..2022-05-09
Yoon Suk-yeol|m<|Q16090635|Yoon;Yoon Suk Yeol;Yun Suk-yeol;Yoon Seok-yeol|KR Präsident 2022-05-10..2025-04-04
Lee Jae-myung|m<|Q12612463|!Lee;Lee Jae Myung|KR Präsident 2025-06-04..
Han Duck-soo|m<|Q356666|!Han|KR Ministerpräsident 2022-05-21..2025-05-01
Kang Kyung-wha|f<||!Kang|KR Außenministerin 2017-06-18..2021-02-08
Park Jin|m<||!Park|KR Außenminister 2022-05-12..2024-01
Cho Tae-yul|m<||!Cho|KR Außenminister 2024-01-10..2025-07
Cho Hyun|m<||!Cho|KR Außenminister 2025-07..
Chung Eui-yong|m<||!Chung|KR Sicherheitsberater 2017-05..2020-07;KR Außenminister 2021-02..2022-05
Yun Byung-se|m<||!Yun|KR Außenminister 2013-03..2017-06
Kim Jong-un|m<|Q56226|Kim;Kim Jong Un|KP Machthaber 2011-12-17..
Kim Jong-il|m<||!Kim;Kim Jong Il|KP Machthaber 1994-07-08..2011-12-17
Kim Yo-jong|f<||!Kim;Kim Yo Jong|KP Vizeabteilungsleiterin der Partei 2018..
Kim Yong-chol|m<||!Kim;Kim Yong Chol|KP Unterhändler 2018..2019
Kim Yong-nam|m<||!Kim;Kim Yong Nam|KP protokollarisches Staatsoberhaupt 1998..2019-04
Choe Son-hui|f<||Choe Son Hui;Choe|KP Vizeaußenministerin 2018..2022-06;KP Außenministerin 2022-06..
Ri Son-gwon|m<||Ri Son Gwon;!Ri|KP Außenminister 2020-01..2022-06
Ri Yong-ho|m<||Ri Yong Ho;!Ri|KP Außenminister 2016-05..2020-01
Pak Jong-chon|m<||!Pak|KP General 2019..
No Kwang-chol|m<||!No|KP Verteidigungsminister 2024-10..
Narendra Modi|m|Q1058||IN Ministerpräsident 2014-05-26..
Manmohan Singh|m||!Singh|IN Ministerpräsident 2004-05-22..2014-05-26
Subrahmanyam Jaishankar|m||^S.|IN Außenminister 2019-05-30..
Sushma Swaraj|f|||IN Außenministerin 2014-05-26..2019-05-30
Rajnath Singh|m||!Singh|IN Verteidigungsminister 2019-05-31..
Ajit Doval|m|||IN Sicherheitsberater 2014-05-30..
Draupadi Murmu|f|||IN Präsidentin 2022-07-25..
Vikram Misri|m|||IN Außenstaatssekretär 2024-07..
Randhir Jaiswal|m|||IN Sprecher des Außenministeriums 2024..
Piyush Goyal|m|||IN Handelsminister 2019-05-31..
Nawaz Sharif|m||^Nawas;!Scharif;!Sharif|PK Premierminister 2013-06-05..2017-07-28
Shahid Khaqan Abbasi|m||!Abbasi|PK Premierminister 2017-08-01..2018-05-31
Anwaar-ul-Haq Kakar|m||!Kakar;^Anwar|PK Premierminister 2023-08-14..2024-03-04
Imran Khan|m|Q155164|!Khan|PK Premierminister 2018-08-18..2022-04-10
Shehbaz Sharif|m|Q2096387|Scharif;Sharif;^Schahbas;^Shahbaz;^Schehbas|PK Premierminister 2022-04-11..2023-08-14;PK Premierminister 2024-03-04..
Bilawal Bhutto Zardari|m||Bhutto Zardari;Bhutto;Bilawal Bhutto|PK Außenminister 2022-04-27..2023-08
Ishaq Dar|m||!Dar|PK Außenminister 2024-03-11..
Shah Mahmood Qureshi|m||Qureshi;Kureschi|PK Außenminister 2008-03-31..2011-02-09;PK Außenminister 2018-08-20..2022-04
Asif Ali Zardari|m||Sardari;Zardari|PK Präsident 2024-03-10..
Khawaja Asif|m||!Asif|PK Verteidigungsminister 2022-04..
Asim Munir|m||!Munir|PK Armeechef 2022-11-29..
Hasina Wajed|f|Q52183|Hasina;Sheikh Hasina;Scheich Hasina|BD Premierministerin 2009-01-06..2024-08-05
Muhammad Yunus|m||Yunus;^Mohammed|BD Regierungschef 2024-08-08..2026-02
Ranil Wickremesinghe|m|Q983402||LK Präsident 2022-07-21..2024-09-23
Gotabaya Rajapaksa|m|Q1538702||LK Präsident 2019-11-18..2022-07-14
Anura Kumara Dissanayake|m||Dissanayake|LK Präsident 2024-09-23..
Aung San Suu Kyi|f||Suu Kyi|MM De-facto-Regierungschefin 2016-04-06..2021-02-01
Min Aung Hlaing|m|Q3462649|Min Aung Hlaing|MM Machthaber 2021-02-01..2026-04-10;MM Präsident 2026-04-10..
Prayut Chan-o-cha|m|Q2108126|Prayut|TH Ministerpräsident 2014-08-24..2023-08-22
Srettha Thavisin|m||Srettha|TH Ministerpräsident 2023-08-22..2024-08-14
Paetongtarn Shinawatra|f||Shinawatra;Paetongtarn|TH Ministerpräsidentin 2024-08-16..2025-08-29
Anutin Charnvirakul|m|Q16139757|Anutin|TH Ministerpräsident 2025-09-07..
Hun Sen|m<|Q57788|Hun Sen;!Hun|KH Ministerpräsident 1985-01-14..2023-08-22
Hun Manet|m<|Q13024351|Hun Manet;!Hun|KH Ministerpräsident 2023-08-22..
Joko Widodo|m|Q3318231|Jokowi|ID Präsident 2014-10-20..2024-10-20
Prabowo Subianto|m|Q2107268|Prabowo|ID Verteidigungsminister 2019-10-23..2024-10-20;ID Präsident 2024-10-20..
Retno Marsudi|f|||ID Außenministerin 2014-10-27..2024-10-20
Rodrigo Duterte|m|Q457786||PH Präsident 2016-06-30..2022-06-30
Ferdinand Marcos Jr.|m|Q983324|Ferdinand Marcos;!Marcos;Bongbong Marcos|PH Präsident 2022-06-30..
Benigno Aquino|m|||PH Präsident 2010-06-30..2016-06-30
Mahathir bin Mohamad|m||Mahathir;Mahathir Mohamad|MY Premierminister 2018-05-10..2020-03-01
Anwar Ibrahim|m|Q299574|!Ibrahim;!Anwar|MY Premierminister 2022-11-24..
Lee Hsien Loong|m<|Q57643|!Lee|SG Premierminister 2004-08-12..2024-05-15
Lawrence Wong|m|Q6504758|!Wong|SG Premierminister 2024-05-15..
Vivian Balakrishnan|m|||SG Außenminister 2015-10-01..
Nguyễn Phú Trọng|m<|Q318458|Nguyen Phu Trong|VN Generalsekretär der Kommunistischen Partei 2011-01..2024-07-19
Tô Lâm|m<|Q10831196|To Lam|VN Generalsekretär der Kommunistischen Partei 2024-08-03..;VN Präsident 2026-04-07..
Phạm Minh Chính|m<|Q10806940|Pham Minh Chinh|VN Ministerpräsident 2021-04-05..2026-04-07
Lê Minh Hưng|m<|Q24254499|Le Minh Hung|VN Ministerpräsident 2026-04-07..
Uchnaagiin Chürelsüch|m||Chürelsüch;Khurelsukh|MN Präsident 2021-06-25..
Tony Abbott|m|||AU Premierminister 2013-09-18..2015-09-15
Malcolm Turnbull|m|||AU Premierminister 2015-09-15..2018-08-24
Scott Morrison|m|Q7436908||AU Premierminister 2018-08-24..2022-05-23
Anthony Albanese|m|Q335697|!Albanese|AU Premierminister 2022-05-23..
Julie Bishop|f||!Bishop|AU Außenministerin 2013-09-18..2018-08-28
Marise Payne|f||!Payne|AU Außenministerin 2018-08-28..2022-05-23;AU Verteidigungsministerin 2015-09..2018-08
Penny Wong|f||!Wong|AU Außenministerin 2022-05-23..
Richard Marles|m|||AU Verteidigungsminister 2022-06-01..
John Key|m||!Key|NZ Premierminister 2008-11-19..2016-12-12
Bill English|m||!English|NZ Premierminister 2016-12-12..2017-10-26
Chris Hipkins|m||^Christopher|NZ Premierminister 2023-01-25..2023-11-27
Jacinda Ardern|f|Q3606816||NZ Premierministerin 2017-10-26..2023-01-25
Christopher Luxon|m||^Chris|NZ Premierminister 2023-11-27..
Winston Peters|m||!Peters|NZ Außenminister 2017-10-26..2020-11-06;NZ Außenminister 2023-11-27..
Dalai Lama|m||!Lama|
`;

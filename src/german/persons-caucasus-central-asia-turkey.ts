/** Persons of Turkey, the Caucasus, Central Asia and Moldova; the columns are explained in persons-russia-ukraine-belarus.ts. Ids: Wikidata (CC0); terms: general knowledge. */
export const PERSONS_CAUCASUS_CENTRAL_ASIA_TURKEY = `
Recep Tayyip Erdoğan|m|Q39259|Erdogan;^Tayyip|TR Ministerpräsident 2003-03-14..2014-08-28;TR Präsident 2014-08-28..
Ahmet Davutoğlu|m||Davutoglu|TR Außenminister 2009-05-01..2014-08-29;TR Ministerpräsident 2014-08-29..2016-05-24
Binali Yıldırım|m||Yildirim|TR Ministerpräsident 2016-05-24..2018-07-09
Mevlüt Çavuşoğlu|m||Cavusoglu;^Mevlut|TR Außenminister 2014-08-29..2023-06-03
Hakan Fidan|m|||TR Geheimdienstchef 2010-05..2023-06-03;TR Außenminister 2023-06-03..
Hulusi Akar|m|||TR Generalstabschef 2015-08..2018-07;TR Verteidigungsminister 2018-07-10..2023-06-03
Yaşar Güler|m||Güler;^Yasar|TR Verteidigungsminister 2023-06-03..
İbrahim Kalın|m||Kalin;^Ibrahim|TR Sprecher des Präsidenten 2014-12..2023-06;TR Geheimdienstchef 2023-06-05..
Fahrettin Altun|m|||TR Kommunikationsdirektor 2018-07..2025-07
Süleyman Soylu|m|||TR Innenminister 2016-08-31..2023-06-03
Ömer Çelik|m||Celik;^Omer|TR Sprecher der Regierungspartei 2018..
Abdullah Gül|m||!Gül|TR Präsident 2007-08-28..2014-08-28
Ekrem İmamoğlu|m||Imamoglu|TR Bürgermeister von Istanbul 2019-06..2025-03
Devlet Bahçeli|m||Bahceli|
Abdullah Öcalan|m||Öcalan|
Sersch Sargsjan|m||Sarkissjan;Sargsyan;Sarkisjan;^Serge;^Sersh;^Serzh|AM Präsident 2008-04-09..2018-04-09
Nikol Paschinjan|m|Q7035479|Pashinyan;Pashinian;Paschinian;^Nikola|AM Ministerpräsident 2018-05-08..
Armen Sarkissjan|m|Q93153|Sarkissian;!Sarkissjan|AM Präsident 2018-04-09..2022-02-01
Wahagn Chatschaturjan|m|Q3553274|Khachaturyan;Chatschaturyan;^Vahagn|AM Präsident 2022-03-13..
Ararat Mirsojan|m||Mirzoyan;Mirsoyan|AM Außenminister 2021-08-19..
Sohrab Mnazakanjan|m||Mnatsakanyan;Mnazakanyan;^Zohrab|AM Außenminister 2018-05-12..2020-11-16
Edward Nalbandjan|m||Nalbandian|AM Außenminister 2008-04..2018-05
Suren Papikjan|m||Papikyan|AM Verteidigungsminister 2021-11-15..
Armen Grigorjan|m||Grigoryan|AM Sekretär des Sicherheitsrats 2018-05..
Alen Simonjan|m|Q20513503|Simonyan|AM Parlamentspräsident 2021-08-02..
Mher Grigorjan|m||!Grigorjan;!Grigoryan|AM Vizeministerpräsident 2018-05..
İlham Əliyev|m|Q57371|Alijew;Aliyev;Aliev;Aliew;Aliyew;^Ilcham;^Ilham;^Iljam|AZ Präsident 2003-10-31..
Ceyhun Bayramov|m||Bajramow;Bayramow;Bairamow;^Jeyhun;^Dscheihun;^Dschejhun|AZ Außenminister 2020-07-16..
Elmar Məmmədyarov|m||Mammadjarow;Mammadyarov|AZ Außenminister 2004-04..2020-07
Zakir Hasanov|m||Gassanow;Hasanow;^Sakir|AZ Verteidigungsminister 2013-10-22..
Hikmet Hacıyev|m||Hadschijew;Hajiyev;Hadschiyev;Gadschijew;^Hikmat|AZ Berater des Präsidenten 2018..
Mehriban Əliyeva|f||Alijewa;Aliyeva|AZ Vizepräsidentin 2017-02-21..
Şahin Mustafayev|m||Mustafajew;^Schahin;^Shahin|AZ Vizeministerpräsident 2019-10..
Micheil Saakaschwili|m|Q43330|Saakashvili;^Michail;^Mikheil|GE Präsident 2008-01-20..2013-11-17
Giorgi Margwelaschwili|m||Margvelashvili|GE Präsident 2013-11-17..2018-12-16
Salome Surabischwili|f|Q272416|Zourabichvili;Zurabishvili|GE Präsidentin 2018-12-16..2024-12-29
Micheil Kawelaschwili|m||Kavelashvili|GE Präsident 2024-12-29..
Irakli Garibaschwili|m|Q6066533|Garibashvili|GE Ministerpräsident 2013-11-20..2015-12-30;GE Ministerpräsident 2021-02-22..2024-01-29
Irakli Kobachidse|m||Kobakhidze|GE Ministerpräsident 2024-02-08..
Maka Botschorischwili|f||Bochorishvili|GE Außenministerin 2024-10..
Bidsina Iwanischwili|m||Ivanishvili;^Bidzina|GE Ministerpräsident 2012-10-25..2013-11-20
Nursultan Nasarbajew|m||Nazarbayev;Nasarbayew|KZ Präsident 1991-12-16..2019-03-20
Qassym-Schomart Toqajew|m|Q200881|Tokajew;Tokayev;Toqajew;^Kassym-Schomart;^Kassim-Schomart;^Kassym-Jomart|KZ Präsident 2019-03-20..
Mukhtar Tleuberdi|m||Tileuberdi;^Muchtar|KZ Außenminister 2019-09..2023-03
Murat Nurtleu|m||Nurtleuow;Nurtileu|KZ Außenminister 2023-04..2025-09
Almasbek Atambajew|m||Atambayev|KG Präsident 2011-12-01..2017-11-24
Sooronbai Dscheenbekow|m||Dscheenbekov;Jeenbekov;Scheenbekow|KG Präsident 2017-11-24..2020-10-15
Sadyr Dschaparow|m|Q25597826|Dschaparov;Japarov;Schaparow;Dshaparow|KG Präsident 2021-01-28..
Dscheenbek Kulubajew|m||Kulubayev;^Jeenbek|KG Außenminister 2022-04..
Islom Karimov|m||Karimow;^Islam|UZ Präsident 1991-09-01..2016-09-02
Shavkat Mirziyoyev|m|Q57808|Mirsijojew;Mirsijojev;Mirziyoev;^Schawkat|UZ Präsident 2016-09-08..
Emomalij Rahmon|m|Q57366|Rachmon;Rahmonow;^Emomali|TJ Präsident 1994-11-16..
Gurbanguly Berdimuhamedow|m|Q57530|Berdimuchammedow;Berdymuchammedow|TM Präsident 2007-02-14..2022-03-19
Serdar Berdimuhamedow|m|Q51874548|!Berdimuhamedow|TM Präsident 2022-03-19..
Maia Sandu|f|Q15071069|^Maja|MD Ministerpräsidentin 2019-06-08..2019-11-14;MD Präsidentin 2020-12-24..
Igor Dodon|m|||MD Präsident 2016-12-23..2020-12-24
Nicolae Timofti|m|||MD Präsident 2012-03-23..2016-12-23
Dorin Recean|m|||MD Ministerpräsident 2023-02-16..2025-11-01
Natalia Gavrilița|f|Q105193792||MD Ministerpräsidentin 2021-08-06..2023-02-16
Alexandru Munteanu|m|||MD Ministerpräsident 2025-11-01..
Nicu Popescu|m|||MD Außenminister 2021-08-06..2024-01-29
Mihai Popșoi|m|||MD Außenminister 2024-01-29..
Iurie Leancă|m|||MD Ministerpräsident 2013-05-31..2015-02-18
`;

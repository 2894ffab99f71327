/** Persons of the Middle East, North Africa and Afghanistan; the columns are explained in persons-russia-ukraine-belarus.ts. Ids: Wikidata (CC0); terms: general knowledge. */
export const PERSONS_MIDDLE_EAST = `
Benjamin Netanjahu|m||Netanyahu;Nethanjahu|IL Ministerpräsident 2009-03-31..2021-06-13;IL Ministerpräsident 2022-12-29..
Naftali Bennett|m|Q39318|Bennet|IL Ministerpräsident 2021-06-13..2022-06-30
Jair Lapid|m|Q1396120|^Yair|IL Außenminister 2021-06-13..2022-12-29;IL Ministerpräsident 2022-07-01..2022-12-29
Avigdor Lieberman|m||Liberman|IL Außenminister 2013-11-11..2015-05-06;IL Verteidigungsminister 2016-05-30..2018-11-18
Gabi Aschkenasi|m||Ashkenazi;Aschkenazi|IL Außenminister 2020-05-17..2021-06-13
Eli Cohen|m||!Cohen|IL Außenminister 2022-12-29..2024-01-01
Israel Katz|m||^Jisra’el;^Jisrael;!Katz|IL Außenminister 2019-02-17..2020-05-17;IL Außenminister 2024-01-01..2024-11-08;IL Verteidigungsminister 2024-11-08..
Gideon Saar|m||Sa’ar;Sa'ar;!Saar|IL Außenminister 2024-11-10..
Joaw Galant|m||Gallant;Galant;^Yoav;^Joav|IL Verteidigungsminister 2022-12-29..2024-11-08
Benny Gantz|m||^Beni|IL Verteidigungsminister 2020-05-17..2022-12-29
Mosche Jaalon|m||Jaalon;Yaalon|IL Verteidigungsminister 2013-03-18..2016-05-22
Reuven Rivlin|m||^Reuwen|IL Präsident 2014-07-24..2021-07-07
Jitzchak Herzog|m|Q983258|^Isaac;^Izchak;^Yitzhak;^Jizchak;!Herzog|IL Präsident 2021-07-07..
Schimon Peres|m||^Shimon|IL Präsident 2007-07-15..2014-07-24
Ron Dermer|m|||IL Minister für strategische Angelegenheiten 2022-12-29..2025-11
Bezalel Smotrich|m||Smotritsch|IL Finanzminister 2022-12-29..
Itamar Ben-Gvir|m||Ben Gvir;^Itamar|IL Minister für nationale Sicherheit 2022-12-29..
David Barnea|m||^Dawid|IL Geheimdienstchef 2021-06..2026-06
Jossi Cohen|m||^Yossi;!Cohen|IL Geheimdienstchef 2016-01..2021-06
Ronen Bar|m||!Bar|IL Geheimdienstchef 2021-10..2025-06
Tzachi Hanegbi|m||^Zachi|IL Sicherheitsberater 2023-01..2025-10
Eyal Zamir|m||^Ejal|IL Generalstabschef 2025-03-05..
Herzi Halevi|m|||IL Generalstabschef 2023-01-16..2025-03-05
Daniel Hagari|m|||IL Armeesprecher 2023-04..2025-03
Danny Danon|m||^Dani|IL UN-Botschafter 2015-10..2020-07;IL UN-Botschafter 2024-08..
Gilad Erdan|m|||IL UN-Botschafter 2020-08..2024-08
Tzipi Livni|f||Liwni;^Zipi|IL Justizministerin 2013-03-18..2014-12-04
Mahmud Abbas|m|Q127998|^Mahmoud|PS Präsident 2005-01-15..
Mohammed Schtajjeh|m||Schtajeh;Shtayyeh|PS Ministerpräsident 2019-04-13..2024-03-31
Mohammed Mustafa|m||^Mohammad;!Mustafa|PS Ministerpräsident 2024-03-31..
Rami Hamdallah|m|||PS Ministerpräsident 2013-06-06..2019-04-13
Rijad al-Maliki|m||Maliki;^Riad|PS Außenminister 2007..2024-03
Saeb Erekat|m||Erakat|PS Chefunterhändler 1995..2020-11-10
Hussein al-Scheich|m||al-Sheikh|PS Vizepräsident 2025-04-26..
Ismail Hanija|m||Hanijeh;Haniyeh;Haniya|PS Ministerpräsident 2006-03-29..2007-06-14;HAMAS Chef des Politbüros 2017-05..2024-07-31
Jahia Sinwar|m||Sinwar;^Yahya;^Jahja|HAMAS Anführer 2017-02..2024-10-16
Chalid Maschal|m||Maschaal;Meshaal;^Khaled;^Chaled|HAMAS Chef des Politbüros 1996..2017-05
Chalil al-Hajja|m||al-Haja;Hajja;al-Hayya;^Khalil|HAMAS Chefunterhändler 2024..
Musa Abu Marsuk|m||Abu Marzouk;Abu Marsuk;^Mussa|
Hassan Nasrallah|m|||HISBOLLAH Chef 1992-02..2024-09-27
Naim Kassim|m||Qassem;^Naim|HISBOLLAH Chef 2024-10-29..
Hassan Rohani|m||Ruhani;Rouhani;^Hasan|IR Präsident 2013-08-03..2021-08-03
Ebrahim Raisi|m|Q5947347|Raissi;^Ibrahim|IR Präsident 2021-08-03..2024-05-19
Massud Peseschkian|m||Peseschkian;Pezeshkian;Peseshkian;^Masud;^Massoud;^Masoud|IR Präsident 2024-07-28..
Mohammad Mochber|m||Mokhber|IR Präsident 2024-05-19..2024-07-28
Ali Chamenei|m|Q57336|Chamenei;Khamenei;Chamenej|IR Oberster Führer 1989-06-04..2026-02-28
Modschtaba Chamenei|m||^Mojtaba;!Chamenei|IR Oberster Führer 2026-03..
Mohammed Dschawad Sarif|m||Sarif;Zarif;^Mohammad;^Mohammed|IR Außenminister 2013-08-15..2021-08-25
Hossein Amir-Abdollahian|m||Abdollahian;Amirabdollahian;Amir Abdollahian;^Hussein|IR Außenminister 2021-08-25..2024-05-19
Abbas Araghtschi|m||Araghchi;Araktschi;Araqchi;Aragchi;Araghtchi;Araghdschi|IR Vizeaußenminister 2013..2021;IR Außenminister 2024-08-21..
Ali Bagheri Kani|m||Bagheri;Bagheri-Kani;Bagheri Kani;^Ali|IR Vizeaußenminister 2021-09..2024-08;IR Außenminister 2024-05-19..2024-08-21
Esmail Baghai|m||Baghaei;Baqaei;Bakaei;Baghaie;^Ismail;^Esmaeil|IR Sprecher des Außenministeriums 2024-10..
Nasser Kanaani|m||Kanani|IR Sprecher des Außenministeriums 2022-07..2024-10
Said Chatibsadeh|m||Khatibzadeh;Chatibzadeh;^Saeed;^Saied|IR Sprecher des Außenministeriums 2020-08..2022-07;IR Vizeaußenminister 2024..
Abbas Mussawi|m||Mousavi|IR Sprecher des Außenministeriums 2019..2020-08
Bahram Ghassemi|m||Kassemi|IR Sprecher des Außenministeriums 2016..2019
Ali Schamchani|m||Schamkhani;Shamkhani|IR Sekretär des Sicherheitsrats 2013-09..2023-05
Ali Laridschani|m||Laridschani;Larijani|IR Parlamentspräsident 2008..2020-05;IR Sekretär des Sicherheitsrats 2025-08-05..2026-03
Mohammad Bagher Ghalibaf|m||Ghalibaf;Qalibaf;^Mohammad;^Mohammed|IR Parlamentspräsident 2020-05-28..
Ali Akbar Salehi|m||Salehi|IR Außenminister 2011-01-30..2013-08-15;IR Chef der Atombehörde 2013..2021
Mohammad Eslami|m||^Mohammed|IR Chef der Atombehörde 2021..
Kasem Gharibabadi|m||Gharibabadi;^Kazem|IR Vizeaußenminister 2024..
Madschid Tacht-Rawantschi|m||Tachte-Ravanchi;Tacht-Ravanchi;Ravanchi;Rawantschi;^Majid;^Madschid|IR Vizeaußenminister 2024..
Kassem Soleimani|m||Suleimani;^Ghassem;^Qassem|IR General 1998..2020-01-03
Mohammad Chatami|m||Khatami|IR Präsident 1997-08-03..2005-08-03
Mahmud Ahmadinedschad|m||Ahmadineschad;^Mahmoud|IR Präsident 2005-08-03..2013-08-03
Haider al-Abadi|m||Abadi;^Haidar|IQ Ministerpräsident 2014-09-08..2018-10-25
Nuri al-Maliki|m||Maliki|IQ Ministerpräsident 2006-05-20..2014-09-08
Adil Abd al-Mahdi|m||Abdel Mahdi;Abdul Mahdi;^Adel|IQ Ministerpräsident 2018-10-25..2020-05-07
Mustafa al-Kadhimi|m|Q85317569|Kasimi;al-Kasimi;Kadhimi|IQ Ministerpräsident 2020-05-07..2022-10-27
Mohammed Schia as-Sudani|m||as-Sudani;al-Sudani;Sudani|IQ Ministerpräsident 2022-10-27..2026
Fuad Hussein|m||!Hussein|IQ Außenminister 2020-06..
Masrur Barzani|m||Barsani;^Masrour|
Masud Barzani|m||!Barzani;!Barsani;^Massud|
Baschar al-Assad|m|Q44329|Assad;^Bashar|SY Präsident 2000-07-17..2024-12-08
Walid al-Muallim|m||al-Muallem;Muallim;Muallem|SY Außenminister 2006-02..2020-11-16
Faisal Mekdad|m||Mikdad;Miqdad|SY Außenminister 2020-11-22..2024-12-08
Ahmed al-Scharaa|m||Scharaa;al-Schaara;al-Sharaa;asch-Scharaa;al-Dschaulani;al-Dscholani;al-Golani;^Ahmad;Abu Muhammad al-Dschaulani;Abu Mohammed al-Dschaulani|SY Präsident 2025-01-29..
Asaad al-Schaibani|m||al-Shaibani;asch-Schaibani;Schaibani;^Assad;^Asad|SY Außenminister 2024-12-21..
Mazlum Abdi|m||^Maslum;!Abdi|SDF Kommandeur 2015..
Michel Aoun|m|Q363392|^Michael|LB Präsident 2016-10-31..2022-10-30
Joseph Aoun|m||^Josef;^Jussef|LB Präsident 2025-01-09..
Saad Hariri|m|||LB Ministerpräsident 2016-12-18..2020-01-21
Nadschib Mikati|m|Q318493|^Najib|LB Ministerpräsident 2021-09-10..2025-02-08
Nawaf Salam|m||!Salam|LB Ministerpräsident 2025-02-08..
Nabih Berri|m|||LB Parlamentspräsident 1992..
Abdallah Bou Habib|m||Bou Habib;!Habib|LB Außenminister 2021-09..2025-02
Abdullah II.|m||König Abdullah;König Abdullah II.;Abdullah II;König Abdullah II|JO König 1999-02-07..
Ayman Safadi|m||^Aiman;al-Safadi|JO Außenminister 2017-01-15..
Dschafar Hassan|m||!Hassan|JO Ministerpräsident 2024-09-15..
Abd al-Fattah as-Sisi|m||al-Sisi;as-Sisi;Sisi;Abdel Fattah al-Sisi;Abdel Fatah al-Sisi;Abdel Fattah as-Sisi;Abdelfattah al-Sisi;Abdel-Fattah al-Sisi|EG Präsident 2014-06-08..
Sameh Schukri|m||Shoukry;Schoukry;^Samih|EG Außenminister 2014-06-17..2024-07-03
Badr Abdelatty|m||Abdel Atti;Abdel-Atti;Abdelati;Abdelaty|EG Außenminister 2024-07-03..
Mohammed Mursi|m||^Mohamed;!Mursi|EG Präsident 2012-06-30..2013-07-03
Mustafa Madbuli|m||Madbouly|EG Ministerpräsident 2018-06-14..
Abbas Kamel|m||!Kamel|EG Geheimdienstchef 2018..2024-10
Hassan Raschad|m||!Raschad;!Rashad|EG Geheimdienstchef 2024-10..
Salman ibn Abd al-Aziz|m||König Salman;Salman bin Abdulaziz;Salman bin Abdelasis|SA König 2015-01-23..
Mohammed bin Salman|m|Q6892571|Bin Salman;bin Salman;MBS;^Mohammad;^Muhammad;Mohammed bin Salman Al Saud|SA Verteidigungsminister 2015-01-23..2022-09-27;SA Ministerpräsident 2022-09-27..;SA Kronprinz 2017-06-21..
Adel al-Dschubeir|m||al-Dschubair;al-Jubeir;Dschubeir;^Adil|SA Außenminister 2015-04-29..2018-12-27
Faisal bin Farhan|m||bin Farhan;Faisal bin Farhan Al Saud;Faisal ibn Farhan;Prinz Faisal|SA Außenminister 2019-10-23..
Chalid bin Salman|m||^Khalid;^Chaled;!bin Salman|SA Verteidigungsminister 2022-09-27..
Musaad al-Aiban|m||al-Aiban|SA Sicherheitsberater 2018..
Tamim bin Hamad Al Thani|m|Q1855372|Tamim;Tamim bin Hamad;Tamim bin Hamad al-Thani;Tamim bin Hamad Al-Thani|QA Emir 2013-06-25..
Mohammed bin Abdulrahman Al Thani|m||Mohammed bin Abdulrahman;Mohammed bin Abdulrahman al-Thani;Mohammed bin Abdulrahman Al-Thani;Mohammed bin Abdelrahman Al Thani;Mohammed bin Abdulrahman bin Jassim Al Thani;Mohammed al-Thani|QA Außenminister 2016-01-27..;QA Ministerpräsident 2023-03-07..
Madschid al-Ansari|m||al-Ansari;^Majed;^Madsched|QA Sprecher des Außenministeriums 2021..
Mohammed Al-Khulaifi|m||al-Chulaifi;al-Khulaifi;Al-Chulaifi;Al-Khulaifi|QA Staatsminister im Außenministerium 2022..
Mohammed bin Zayid Al Nahyan|m|Q1951896|Mohammed bin Sajid;Mohammed bin Zayed;bin Zayed;bin Sajid;Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed;MBZ|AE Kronprinz 2004..2022-05;AE Präsident 2022-05-14..
Abdullah bin Zayid|m||Abdullah bin Sajid;Abdullah bin Zayed;Abdullah bin Zayed Al Nahyan;Abdullah bin Sajid Al Nahjan|AE Außenminister 2006-02..
Anwar Gargasch|m||Gargash|AE Berater des Präsidenten 2021..
Qabus ibn Said|m||!Kabus;Qabus;Sultan Kabus;Sultan Qabus|OM Sultan 1970-07-23..2020-01-10
Haitham ibn Tariq|m|Q12250314|Haitham;Haitham bin Tarik;Haitham bin Tariq;Sultan Haitham|OM Sultan 2020-01-11..
Badr al-Busaidi|m||al-Budaidi;Busaidi;al-Busaidi;Al-Busaidi;al-Bussaidi;Albusaidi;Badr bin Hamad al-Busaidi|OM Außenminister 2020-08-18..
Hamad bin Isa Al Chalifa|m||König Hamad;Hamad bin Issa|BH König 1999..
Mischal al-Ahmad al-Dschabir as-Sabah|m||Mischal|KW Emir 2023-12-16..
Abed Rabbo Mansur Hadi|m||Abd Rabbo Mansur Hadi;Mansur Hadi;!Hadi|YE Präsident 2012-02-27..2022-04-07
Raschad al-Alimi|m|Q12213376|al-Alimi;^Rashad|YE Vorsitzender des Präsidialrats 2022-04-07..
Fajis al-Sarradsch|m||Sarradsch;as-Sarradsch;^Fayiz;^Fajes;^Fayez;^Faiz|LY Ministerpräsident 2016-03..2021-03
Abdul Hamid Dbeiba|m||Dbeibah;Dbaiba;Abdulhamid Dbeibah|LY Ministerpräsident 2021-03-15..
Chalifa Haftar|m||Hafter;^Khalifa|LY Oberbefehlshaber 2015-03..
Kais Saied|m|Q16120878|^Kaïs|TN Präsident 2019-10-23..
Béji Caïd Essebsi|m||Essebsi|TN Präsident 2014-12-31..2019-07-25
Abdelaziz Bouteflika|m|||DZ Präsident 1999-04-27..2019-04-02
Abdelmadjid Tebboune|m|Q2821166||DZ Präsident 2019-12-19..
Ahmed Attaf|m|||DZ Außenminister 2023-03..
Mohammed VI.|m||König Mohammed;Mohammed VI|MA König 1999-07-23..
Nasser Bourita|m|||MA Außenminister 2017-04-05..
Hamid Karzai|m||Karsai|AF Präsident 2004-12-07..2014-09-29
Aschraf Ghani|m||^Ashraf|AF Präsident 2014-09-29..2021-08-15
Abdullah Abdullah|m||!Abdullah|AF Regierungschef 2014-09-29..2020-03
Hibatullah Achundsada|m|Q24237654|Akhundzada;Achundzada;^Haibatullah|AF Oberster Führer 2021-08-15..
Amir Khan Muttaqi|m||Mottaki;Muttaki;^Amir Chan|AF Außenminister 2021-09-07..
Abdul Ghani Baradar|m||Mullah Baradar;Baradar|AF Vizeregierungschef 2021-09-07..
Sabiullah Mudschahid|m||Mudschahed;Mujahid;^Zabihullah|TALIBAN Sprecher 2007..
Sirajuddin Haqqani|m||Hakkani;^Siradschuddin|AF Innenminister 2021-09-07..
Hosni Mubarak|m||Mubarak;^Husni|EG Präsident 1981-10-14..2011-02-11
Muammar al-Gaddafi|m||Gaddafi;^Muammar|LY Machthaber 1969-09-01..2011-08
Saddam Hussein|m||!Hussein|IQ Präsident 1979-07-16..2003-04-09
Jassir Arafat|m||Arafat;^Yasser|PS Präsident 1994..2004-11-11
Jitzchak Rabin|m||Rabin;^Izchak|IL Ministerpräsident 1992-07-13..1995-11-04
Ariel Scharon|m||!Scharon;Sharon|IL Ministerpräsident 2001-03-07..2006-04-14
`;

/** Heads and envoys of international bodies; the columns are explained in persons-russia-ukraine-belarus.ts. Ids: Wikidata (CC0); terms: general knowledge. */
export const PERSONS_BODIES = `
Ban Ki-moon|m<||!Ban|KR Außenminister 2004-01-17..2006-11-10;UN Generalsekretär 2007-01-01..2016-12-31
António Guterres|m|Q311440|^Antonio|UN Flüchtlingskommissar 2005-06..2015-12;UN Generalsekretär 2017-01-01..
Kofi Annan|m|||UN Generalsekretär 1997-01-01..2006-12-31
Stéphane Dujarric|m||^Stephane|UN Sprecher des Generalsekretärs 2014-03..
Farhan Haq|m|||UN stellvertretender Sprecher 2014..
Martin Griffiths|m|||UN Sondergesandter für den Jemen 2018-02..2021-07;UN Nothilfekoordinator 2021-07..2024-06
Tom Fletcher|m||!Fletcher|UN Nothilfekoordinator 2024-11..
Rosemary DiCarlo|f|Q15429937||UN Untergeneralsekretärin 2018-05..
Amina Mohammed|f||!Mohammed|UN stellvertretende Generalsekretärin 2017-01-01..
Staffan de Mistura|m||de Mistura;De Mistura|UN Sondergesandter für Syrien 2014-07..2018-12;UN Sondergesandter für die Westsahara 2021-11..
Lakhdar Brahimi|m|||UN Sondergesandter für Syrien 2012-08..2014-05
Geir Pedersen|m||!Pedersen|UN Sondergesandter für Syrien 2019-01..2025
Hans Grundberg|m|||UN Sondergesandter für den Jemen 2021-08..
Ghassan Salamé|m||Salame|UN Sondergesandter für Libyen 2017-06..2020-03
Stephanie Williams|f||!Williams|UN Sondergesandte für Libyen 2020-03..2021-01
Abdoulaye Bathily|m|||UN Sondergesandter für Libyen 2022-09..2024-04
Volker Perthes|m|||UN Sondergesandter für den Sudan 2021-01..2023-09
Ramtane Lamamra|m||Lamamra|DZ Außenminister 2013-09..2017-05;DZ Außenminister 2021-07..2023-03;UN Sondergesandter für den Sudan 2023-11..
Tor Wennesland|m|||UN Nahostgesandter 2021-01..2024-12
Nickolay Mladenov|m||Mladenow;^Nikolai;^Nikolay|UN Nahostgesandter 2015-03..2020-12
Sigrid Kaag|f|||UN Nahostgesandte 2025-01..
Philippe Lazzarini|m|||UNRWA Generalkommissar 2020-03..2026
Filippo Grandi|m|||UN Flüchtlingskommissar 2016-01-01..2025-12-31
Volker Türk|m||Tuerk|UN Menschenrechtskommissar 2022-10-17..
Said Raad al-Hussein|m|||UN Menschenrechtskommissar 2014-09..2018-08
Tedros Adhanom Ghebreyesus|m||Tedros;Ghebreyesus;Tedros Adhanom;Tedros Ghebreyesus|WHO Generaldirektor 2017-07-01..
Yukiya Amano|m||Amano|IAEA Generaldirektor 2009-12-01..2019-07-18
Rafael Grossi|m||^Rafael Mariano|IAEA Generaldirektor 2019-12-03..
Anders Fogh Rasmussen|m||Fogh Rasmussen|DK Ministerpräsident 2001-11-27..2009-04-05;NATO Generalsekretär 2009-08-01..2014-09-30
Jens Stoltenberg|m|Q57665||NO Ministerpräsident 2005-10-17..2013-10-16;NATO Generalsekretär 2014-10-01..2024-09-30;NO Finanzminister 2025-02-04..
Herman Van Rompuy|m||Van Rompuy;van Rompuy|EU Ratspräsident 2009-12-01..2014-11-30
José Manuel Barroso|m||Barroso|EU Kommissionspräsident 2004-11-22..2014-10-31
Jean-Claude Juncker|m|||LU Premierminister 1995-01-20..2013-12-04;EU Kommissionspräsident 2014-11-01..2019-11-30
Catherine Ashton|f|||EU Außenbeauftragte 2009-12-01..2014-10-31
Josep Borrell|m||Borell|EU Außenbeauftragter 2019-12-01..2024-11-30;ES Außenminister 2018-06-07..2019-11-30
Roberta Metsola|f|||EU Parlamentspräsidentin 2022-01-18..
David Sassoli|m|||EU Parlamentspräsident 2019-07-03..2022-01-11
Valdis Dombrovskis|m|||EU Vizepräsident der Kommission 2014-11-01..
Frans Timmermans|m|||EU Vizepräsident der Kommission 2014-11-01..2023-08
Maroš Šefčovič|m||Sefcovic|EU Handelskommissar 2024-12-01..
Johannes Hahn|m||!Hahn|EU Erweiterungskommissar 2014-11-01..2019-11-30
Olivér Várhelyi|m||Varhelyi|EU Erweiterungskommissar 2019-12-01..2024-11-30
Marta Kos|f||!Kos|EU Erweiterungskommissarin 2024-12-01..
Andrius Kubilius|m|||EU Verteidigungskommissar 2024-12-01..
Cecilia Malmström|f|||EU Handelskommissarin 2014-11-01..2019-11-30
Peter Stano|m|||EU Sprecher des Außenbeauftragten 2019-12..2024
Anitta Hipper|f|||EU Sprecherin der Außenbeauftragten 2024-12..
Paula Pinho|f|||EU Sprecherin der Kommission 2024-12..
Toivo Klaar|m|||EU Sonderbeauftragter für den Südkaukasus 2017-11..2024-08
Magdalena Grono|f|||EU Sonderbeauftragte für den Südkaukasus 2024-09..
Enrique Mora|m||!Mora|EU Vizegeneralsekretär des Auswärtigen Dienstes 2020..2025
Helga Schmid|f||!Schmid|OSZE Generalsekretärin 2020-12-04..2024-09
Lamberto Zannier|m|||OSZE Generalsekretär 2011-07..2017-07
Thomas Greminger|m|||OSZE Generalsekretär 2017-07..2020-07
Feridun Sinirlioğlu|m|||OSZE Generalsekretär 2024-12..
Martin Sajdik|m|||OSZE Sondergesandter für die Ukraine 2015-07..2019-12
Heidi Grau|f||!Grau|OSZE Sondergesandte für die Ukraine 2019-12..2021-09
Mikko Kinnunen|m|||OSZE Sondergesandter für die Ukraine 2021-09..2022
Thorbjørn Jagland|m|||EUROPARAT Generalsekretär 2009-10..2019-09
Marija Pejčinović Burić|f||Pejčinović Burić;Burić|EUROPARAT Generalsekretärin 2019-09-18..2024-09
Christine Lagarde|f|||IWF Chefin 2011-07..2019-09
Kristalina Georgiewa|f||Georgieva|IWF Chefin 2019-10-01..
Ngozi Okonjo-Iweala|f|||WTO Generaldirektorin 2021-03-01..
Moussa Faki|m||Faki Mahamat;Moussa Faki Mahamat|AFUN Kommissionschef 2017-03..2025-02
Mahamoud Ali Youssouf|m|Q3327822||AFUN Kommissionschef 2025-02..
Ahmed Abul Gheit|m||Abul Gheit;Aboul Gheit|LIGA Generalsekretär 2016-07..
Nabil al-Arabi|m||Elaraby|LIGA Generalsekretär 2011-07..2016-07
Peter Maurer|m||!Maurer|IKRK Präsident 2012-07..2022-09
Mirjana Spoljaric|f||Spoljaric Egger|IKRK Präsidentin 2022-10..
Karim Khan|m||!Khan|ICC Chefankläger 2021-06-16..
Fatou Bensouda|f|||ICC Chefanklägerin 2012-06..2021-06
`;

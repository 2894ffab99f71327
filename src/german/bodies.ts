/**
 * International bodies, governments by their seat, armed groups, agencies and outlets, one line each:
 * code | Wikidata id, empty where not certain | kind | common German name | genitive, where not name + s | other names and case forms | state it belongs to (ISO).
 * Names behind `!` are common words too and count only in quotation marks or after a word for a medium. Persons' terms of office refer to the codes. Ids: Wikidata (CC0); names: press usage.
 */
export const BODIES = `
UN|Q1065|internationalBody|Vereinte Nationen|der Vereinten Nationen|Vereinten Nationen;UN;UNO;Uno;VN;UN-Organisation|
UNSC|Q37470|internationalBody|UN-Sicherheitsrat|des UN-Sicherheitsrats|Sicherheitsrat der Vereinten Nationen;Sicherheitsrates der Vereinten Nationen;Weltsicherheitsrat;Uno-Sicherheitsrat;UNO-Sicherheitsrat;UN-Sicherheitsrates|
UNHCR|Q132551|internationalBody|UNHCR||UN-Flüchtlingshilfswerk;Flüchtlingshilfswerk der Vereinten Nationen|
UNRWA|Q846656|internationalBody|UNRWA||UN-Palästinenserhilfswerk;Palästinenserhilfswerk|
UNESCO|Q7809|internationalBody|UNESCO|der UNESCO|Unesco|
UNICEF|Q740308|internationalBody|UNICEF||Unicef;UN-Kinderhilfswerk|
WHO|Q7817|internationalBody|Weltgesundheitsorganisation|der Weltgesundheitsorganisation|WHO|
IAEA|Q41984|internationalBody|Internationale Atomenergie-Organisation|der Internationalen Atomenergie-Organisation|IAEA;IAEO;Internationalen Atomenergie-Organisation;Internationale Atomenergiebehörde;Internationalen Atomenergiebehörde;Internationale Atomenergie-Behörde;Internationalen Atomenergie-Behörde;Atomenergiebehörde;Atomenergie-Behörde;UN-Atombehörde;Atombehörde|
NATO|Q7184|internationalBody|NATO|der NATO|Nato;Nordatlantikpakt;Nordatlantische Allianz;Militärbündnis Nato;Verteidigungsbündnis Nato|
EU|Q458|internationalBody|Europäische Union|der Europäischen Union|EU;Europäischen Union|
EUKOM|Q8880|internationalBody|Europäische Kommission|der Europäischen Kommission|EU-Kommission;Europäischen Kommission;Brüsseler Kommission|
EURAT|Q8886|internationalBody|Europäischer Rat|des Europäischen Rates|Europäische Rat;Europäischen Rat;Europäischen Rates;Europäischen Rats|
EUPARL|Q8889|internationalBody|Europäisches Parlament|des Europäischen Parlaments|Europäische Parlament;Europäischen Parlament;Europäischen Parlaments;EU-Parlament;Europaparlament|
EUROPARAT|Q8908|internationalBody|Europarat|des Europarats|Europarates|
OSZE|Q81299|internationalBody|OSZE|der OSZE|Organisation für Sicherheit und Zusammenarbeit in Europa;OSCE|
KONTAKTGRUPPE||internationalBody|Trilaterale Kontaktgruppe|der Trilateralen Kontaktgruppe|Trilateralen Kontaktgruppe;Minsker Kontaktgruppe;Ukraine-Kontaktgruppe|
G7|Q1764511|internationalBody|G7|der G7|G-7;G7-Staaten;G7-Gruppe|
G20|Q19771|internationalBody|G20|der G20|G-20;G20-Staaten|
BRICS||internationalBody|BRICS|der BRICS|Brics;BRICS-Staaten;Brics-Staaten|
QUAD||internationalBody|Quad|der Quad|!Quad;Quad-Gruppe;Quad-Staaten;Quad-Format|
G8||internationalBody|G8|der G8|G-8;G8-Staaten;G8-Gruppe|
P5PLUS1||internationalBody|P5+1|der P5+1|Fünf-plus-eins-Gruppe;5+1-Gruppe;Sechsergruppe;E3+3;EU3+3|
WEIMAR||internationalBody|Weimarer Dreieck|des Weimarer Dreiecks|Weimarer Dreiecks|
VISEGRAD||internationalBody|Visegrád-Gruppe|der Visegrád-Gruppe|Visegrad-Gruppe;Visegrád-Staaten;Visegrad-Staaten|
TROIKA||internationalBody|Troika|der Troika|EU-Troika;Euro-Troika|
EUROGRUPPE||internationalBody|Eurogruppe|der Eurogruppe|Euro-Gruppe|
EZB||internationalBody|Europäische Zentralbank|der Europäischen Zentralbank|Europäischen Zentralbank;EZB|
EUGH||internationalBody|Europäischer Gerichtshof|des Europäischen Gerichtshofs|Europäische Gerichtshof;Europäischen Gerichtshof;EuGH|
MERCOSUR||internationalBody|Mercosur|des Mercosur||
OAS||internationalBody|Organisation Amerikanischer Staaten|der Organisation Amerikanischer Staaten|OAS|
CELAC||internationalBody|CELAC|der CELAC|Celac|
CARICOM||internationalBody|Karibikgemeinschaft|der Karibikgemeinschaft|Caricom;CARICOM;Karibische Gemeinschaft;Karibischen Gemeinschaft|
IGAD||internationalBody|IGAD|der IGAD|Igad|
SADC||internationalBody|SADC|der SADC||
APEC||internationalBody|APEC|der APEC|Apec|
ARCTIC||internationalBody|Arktischer Rat|des Arktischen Rates|Arktische Rat;Arktischen Rat|
OECD||internationalBody|OECD|der OECD||
FATF||internationalBody|FATF|der FATF||
UNGA||internationalBody|UN-Vollversammlung|der UN-Vollversammlung|UN-Generalversammlung;Uno-Vollversammlung;UNO-Vollversammlung;Uno-Generalversammlung;Vollversammlung der Vereinten Nationen;Generalversammlung der Vereinten Nationen|
UNHRC||internationalBody|UN-Menschenrechtsrat|des UN-Menschenrechtsrats|UN-Menschenrechtsrates;Uno-Menschenrechtsrat|
UNIFIL||internationalBody|UNIFIL|der UNIFIL|Unifil|
MONUSCO||internationalBody|MONUSCO|der MONUSCO|Monusco;MONUC|
KFOR||internationalBody|KFOR|der KFOR|Kfor|
EULEX||internationalBody|EULEX|der EULEX|Eulex|
ISAF||internationalBody|ISAF|der ISAF|Isaf|
AFUN|Q7159|internationalBody|Afrikanische Union|der Afrikanischen Union|AU;Afrikanischen Union;AU-Kommission|
LIGA|Q7172|internationalBody|Arabische Liga|der Arabischen Liga|Arabischen Liga|
GCC||internationalBody|Golf-Kooperationsrat|des Golf-Kooperationsrats|Golfkooperationsrat;Golf-Kooperationsrates|
OIC||internationalBody|Organisation für Islamische Zusammenarbeit|der Organisation für Islamische Zusammenarbeit||
ASEAN|Q7768|internationalBody|ASEAN|der ASEAN|Asean|
ECOWAS||internationalBody|ECOWAS|der ECOWAS|Ecowas;Westafrikanische Wirtschaftsgemeinschaft;Westafrikanischen Wirtschaftsgemeinschaft|
SCO|Q485207|internationalBody|Shanghaier Organisation für Zusammenarbeit|der Shanghaier Organisation für Zusammenarbeit|Schanghaier Organisation für Zusammenarbeit;Shanghai-Organisation;Schanghai-Organisation;SOZ;SCO|
GUS|Q7779|internationalBody|Gemeinschaft Unabhängiger Staaten|der Gemeinschaft Unabhängiger Staaten|GUS|
OVKS|Q318693|internationalBody|Organisation des Vertrags über kollektive Sicherheit|der Organisation des Vertrags über kollektive Sicherheit|OVKS;CSTO;ODKB|
EAWU||internationalBody|Eurasische Wirtschaftsunion|der Eurasischen Wirtschaftsunion|Eurasischen Wirtschaftsunion;EAWU|
OPEC|Q7795|internationalBody|OPEC|der OPEC|Opec|
IWF|Q7804|internationalBody|Internationaler Währungsfonds|des Internationalen Währungsfonds|Internationale Währungsfonds;Internationalen Währungsfonds;IWF|
WELTBANK|Q7164|internationalBody|Weltbank|der Weltbank||
WTO|Q7825|internationalBody|Welthandelsorganisation|der Welthandelsorganisation|WTO|
OPCW|Q842490|internationalBody|OPCW|der OPCW|Organisation für das Verbot chemischer Waffen|
IKRK|Q7178|internationalBody|Internationales Komitee vom Roten Kreuz|des Internationalen Komitees vom Roten Kreuz|Internationale Komitee vom Roten Kreuz;Internationalen Komitee vom Roten Kreuz;IKRK;Rote Kreuz;Roten Kreuz;Rotes Kreuz;Internationale Rote Kreuz;Internationalen Roten Kreuz|
ICC|Q47488|internationalBody|Internationaler Strafgerichtshof|des Internationalen Strafgerichtshofs|Internationale Strafgerichtshof;Internationalen Strafgerichtshof;Internationalen Strafgerichtshofs;IStGH|
IGH|Q7801|internationalBody|Internationaler Gerichtshof|des Internationalen Gerichtshofs|Internationale Gerichtshof;Internationalen Gerichtshof;Internationalen Gerichtshofs|
KREML||government|Kreml|des Kremls|Kremls;Kremlin|RU
WHITEHOUSE|Q1355327|government|Weißes Haus|des Weißen Hauses|Weiße Haus;Weißen Haus;Weißem Haus;Weißen Hauses;Weisse Haus;Weissen Haus;Weisses Haus;Weissen Hauses;White House|US
PENTAGON|Q11208|ministry|Pentagon|des Pentagons||US
STATEDEPT|Q789915|ministry|Außenministerium der Vereinigten Staaten||State Department;US-Außenamt;US-Außenministerium;US-Außenministeriums;US-Aussenministerium|US
ELYSEE||government|Élysée-Palast|des Élysée-Palasts|Elysée-Palast;Élyséepalast;Elyséepalast;Elysee-Palast;Élysée;Elysée;Elysee;Präsidentenpalast in Paris|FR
DOWNING||government|Downing Street|der Downing Street|Downing Street No. 10;Downing Street 10|GB
KANZLERAMT||government|Bundeskanzleramt|des Bundeskanzleramts|Kanzleramt;Kanzleramts;Bundeskanzleramtes;Kanzleramtes|DE
BUNDESREG|Q159493|government|Bundesregierung|der Bundesregierung||DE
AA|Q317542|ministry|Auswärtiges Amt|des Auswärtigen Amts|Auswärtige Amt;Auswärtigen Amt;Auswärtigen Amts;Auswärtigen Amtes;Bundesaußenministerium;Bundesaußenministeriums|DE
BMVG||ministry|Verteidigungsministerium Deutschlands||Bundesverteidigungsministerium;Bundesverteidigungsministeriums|DE
BUNDESTAG|Q154797|parliament|Bundestag|des Bundestags|Bundestages;Deutsche Bundestag;Deutschen Bundestag;Deutschen Bundestages|DE
BUNDESWEHR|Q56010|military|Bundeswehr|der Bundeswehr||DE
DUMA||parliament|Staatsduma|der Staatsduma|Duma|RU
RADA||parliament|Werchowna Rada|der Werchowna Rada|Rada|UA
KNESSET||parliament|Knesset|der Knesset||IL
USKONGRESS|Q11268|parliament|Kongress der Vereinigten Staaten||US-Kongress;US-Kongresses|US
USSENAT|Q66096|parliament|Senat der Vereinigten Staaten||US-Senat;US-Senats|US
REPHAUS|Q11701|parliament|Repräsentantenhaus der Vereinigten Staaten||US-Repräsentantenhaus;US-Repräsentantenhauses|US
FSB|Q114344|government|FSB|des FSB|Inlandsgeheimdienst FSB|RU
CIA|Q37230|government|CIA|der CIA||US
MOSSAD|Q176098|government|Mossad|des Mossad||IL
BND|Q154813|government|Bundesnachrichtendienst|des Bundesnachrichtendienstes|BND|DE
RFERL||outlet|Radio Free Europe||Radio Liberty;RFE/RL;Radio Swoboda|
E3||internationalBody|E3|der E3|E3-Staaten;E3-Gruppe;EU-3;EU3;EU-Troika-Staaten|
WILLIGE||internationalBody|Koalition der Willigen|der Koalition der Willigen||
QUARTETT||internationalBody|Nahost-Quartett|des Nahost-Quartetts|Nahostquartett;Nahostquartetts|
HAMAS|Q38799|armedGroup|Hamas|der Hamas|Hamas-Führung;Hamas-Miliz|PS
FATAH|Q83011|party|Fatah|der Fatah||PS
PIJ||armedGroup|Islamischer Dschihad|des Islamischen Dschihad|Islamische Dschihad;Islamischen Dschihad|PS
HISBOLLAH|Q41053|armedGroup|Hisbollah|der Hisbollah|Hizbollah;Hezbollah;Hisbollah-Miliz|LB
HUTHI|Q219135|armedGroup|Huthi|der Huthi|Huthis;Huthi-Rebellen;Huthi-Miliz;Houthi;Houthis|YE
TALIBAN|Q42418|armedGroup|Taliban|der Taliban|Taleban;Talibans;Taliban-Regierung;Taliban-Führung|AF
WAGNER||armedGroup|Gruppe Wagner|der Gruppe Wagner|Wagner-Gruppe;Wagner-Truppe;Söldnergruppe Wagner;Söldnertruppe Wagner|RU
PKK|Q185855|armedGroup|PKK|der PKK|Arbeiterpartei Kurdistans|
SDF||armedGroup|Syrische Demokratische Kräfte|der Syrischen Demokratischen Kräfte|Demokratische Kräfte Syriens;Demokratischen Kräfte Syriens;Demokratischen Kräften Syriens;QSD;SDF-Miliz;SDF-Kräfte;Syrischen Demokratischen Kräfte;Syrischen Demokratischen Kräften;SDF|SY
HTS||armedGroup|HTS|der HTS|Haiat Tahrir al-Scham;Hajat Tahrir al-Scham|SY
DAESH|Q2429253|armedGroup|Islamischer Staat|des Islamischen Staats|IS;Islamische Staat;Islamischen Staat;IS-Miliz;Terrormiliz IS|
FARC||armedGroup|FARC|der FARC|Farc;FARC-Rebellen;Farc-Rebellen;Farc-Guerilla;FARC-Guerilla|CO
ELN||armedGroup|ELN|der ELN|ELN-Guerilla;ELN-Rebellen;Nationale Befreiungsarmee|CO
TPLF||armedGroup|TPLF|der TPLF|Volksbefreiungsfront von Tigray|ET
POLISARIO||armedGroup|Frente Polisario|der Frente Polisario|Polisario|
QAIDA||armedGroup|Al-Qaida|von Al-Qaida|al-Qaida;Al-Kaida;al-Kaida|
BOKOHARAM||armedGroup|Boko Haram|von Boko Haram||NG
SCHABAB||armedGroup|Al-Schabab|der Al-Schabab|al-Schabaab;Al-Shabaab;al-Schabab|SO
PMF||armedGroup|Volksmobilisierungskräfte|der Volksmobilisierungskräfte|Hashd al-Schaabi|IQ
RSF||armedGroup|Rapid Support Forces||RSF;RSF-Miliz|SD
M23||armedGroup|M23|der M23|M23-Rebellen;M23-Miliz|CD
AFC||armedGroup|AFC/M23|von AFC/M23|Alliance Fleuve Congo;Kongofluss-Allianz|CD
FDLR||armedGroup|FDLR|der FDLR||CD
ADF||armedGroup|ADF|der ADF|ADF-Rebellen;ADF-Miliz|CD
SPLM||armedGroup|SPLM|der SPLM|SPLA;SPLM-N;Sudanesische Volksbefreiungsbewegung|SD
JEM||armedGroup|JEM|der JEM|Bewegung für Gerechtigkeit und Gleichheit|SD
LNA||armedGroup|LNA|der LNA|Libysche Nationalarmee;Libyschen Nationalarmee;Libysch-Nationale Armee|LY
LRA||armedGroup|LRA|der LRA|Lord’s Resistance Army;Widerstandsarmee des Herrn|UG
SELEKA||armedGroup|Séléka|der Séléka|Seleka;Séléka-Rebellen;Seleka-Rebellen|CF
FNL||armedGroup|FNL|der FNL||BI
MEND||armedGroup|MEND|der MEND||NG
JNIM||armedGroup|JNIM|der JNIM||ML
FANO||armedGroup|Fano|der Fano|Fano-Miliz;Fano-Milizen|ET
OLA||armedGroup|Oromo-Befreiungsarmee|der Oromo-Befreiungsarmee|OLA;Oromo Liberation Army|ET
LTTE||armedGroup|LTTE|der LTTE|Befreiungstiger von Tamil Eelam;Tamil Tigers;Tamil-Tiger;Tamilentiger|LK
MILF||armedGroup|MILF|der MILF|Moro Islamische Befreiungsfront|PH
GAM||armedGroup|Bewegung Freies Aceh|der Bewegung Freies Aceh|GAM|ID
ARAKAN||armedGroup|Arakan-Armee|der Arakan-Armee|Arakan Army|MM
KNU||armedGroup|Karen National Union|der Karen National Union|KNU|MM
TTP||armedGroup|Tehrik-i-Taliban Pakistan|der Tehrik-i-Taliban Pakistan|TTP;pakistanische Taliban|PK
UCK||armedGroup|UÇK|der UÇK|UCK|XK
ETA||armedGroup|ETA|der ETA||ES
IRA||armedGroup|IRA|der IRA|Irisch-Republikanische Armee;Irisch-Republikanischen Armee|GB
YPG||armedGroup|YPG|der YPG|Volksverteidigungseinheiten|SY
FSA||armedGroup|Freie Syrische Armee|der Freien Syrischen Armee|Freien Syrischen Armee;FSA|SY
PFLP||armedGroup|PFLP|der PFLP|Volksfront zur Befreiung Palästinas|PS
PLO||armedGroup|PLO|der PLO|Palästinensische Befreiungsorganisation;Palästinensischen Befreiungsorganisation|PS
AMAL||party|Amal-Bewegung|der Amal-Bewegung||LB
MUSLIMBR||party|Muslimbruderschaft|der Muslimbruderschaft|Muslimbrüder;Muslimbrüdern|EG
ANC||party|ANC|des ANC|Afrikanischer Nationalkongress|ZA
MDC||party|MDC|der MDC||ZW
AKP||party|AKP|der AKP||TR
CHP||party|CHP|der CHP||TR
DEMTR||party|DEM-Partei|der DEM-Partei|HDP|TR
LIKUD||party|Likud|des Likud|Likud-Partei|IL
FIDESZ||party|Fidesz|des Fidesz|Fidesz-Partei|HU
PIS||party|PiS|der PiS|PiS-Partei|PL
KUOMINTANG||party|Kuomintang|der Kuomintang|KMT|TW
OEVP||party|ÖVP|der ÖVP||AT
SPOE||party|SPÖ|der SPÖ||AT
FPOE||party|FPÖ|der FPÖ||AT
REVGARDEN|Q186106|military|Iranische Revolutionsgarden|der Iranischen Revolutionsgarden|Revolutionsgarden;Revolutionsgarde;Iranischen Revolutionsgarden|IR
DPR||armedGroup|Volksrepublik Donezk|der Volksrepublik Donezk||
LPR||armedGroup|Volksrepublik Luhansk|der Volksrepublik Luhansk|Volksrepublik Lugansk|
DPA|Q312653|agency|dpa|der dpa|DPA;Deutsche Presse-Agentur;Deutschen Presse-Agentur|DE
REUTERS|Q130879|agency|Reuters|von Reuters||
AFP|Q40464|agency|AFP|der AFP|Agence France-Presse|FR
AP|Q40469|agency|AP|der AP|Associated Press|US
APA||agency|APA|der APA||AT
TASS|Q223799|agency|TASS|der TASS|Tass;TASS-Agentur;Itar-Tass|RU
RIA||agency|RIA Novosti|von RIA Nowosti|RIA Nowosti;Ria Nowosti;RIA NOVOSTI;RIA;Ria|RU
INTERFAX|Q635600|agency|Interfax|von Interfax||RU
INTERFAXUA||agency|Interfax-Ukraine|von Interfax-Ukraine|Interfax Ukraine|UA
UKRINFORM||agency|Ukrinform|von Ukrinform||UA
UNIAN||agency|UNIAN|von UNIAN|Unian|UA
BELTA||agency|BelTA|von BelTA|Belta|BY
XINHUA|Q204839|agency|Xinhua|von Xinhua||CN
IRNA||agency|IRNA|von IRNA|Irna|IR
FARS||agency|Fars|von Fars||IR
TASNIM||agency|Tasnim|von Tasnim||IR
ISNA||agency|ISNA|von ISNA|Isna|IR
SANA||agency|SANA|von SANA||SY
SPA||agency|SPA|der SPA||SA
QNA||agency|QNA|der QNA||QA
WAM||agency|WAM|von WAM||AE
ANADOLU||agency|Anadolu|von Anadolu|AA-Agentur|TR
KCNA||agency|KCNA|von KCNA||KP
YONHAP||agency|Yonhap|von Yonhap||KR
KYODO||agency|Kyodo|von Kyodo||JP
ANSA||agency|ANSA|von ANSA|Ansa|IT
ARMENPRESS||agency|Armenpress|von Armenpress||AM
AZERTAC||agency|AZERTAC|von AZERTAC|Azertac|AZ
TANJUG||agency|Tanjug|von Tanjug||RS
BLOOMBERG|Q13977|outlet|Bloomberg|von Bloomberg||US
CNN|Q48340|outlet|CNN|von CNN||US
FOX||outlet|Fox News|von Fox News|!Fox|US
NBC||outlet|NBC|von NBC|NBC News|US
ABC||outlet|ABC|von ABC|ABC News|US
CBS||outlet|CBS|von CBS|CBS News|US
NYT|Q9684|outlet|The New York Times|der New York Times|New York Times;NYT;New-York-Times|US
WAPO|Q166032|outlet|Washington Post|der Washington Post|The Washington Post|US
WSJ|Q164746|outlet|The Wall Street Journal|des Wall Street Journals|Wall Street Journal;Wall Street Journals;WSJ|US
NYPOST||outlet|New York Post|der New York Post||US
AXIOS||outlet|Axios|von Axios||US
POLITICO||outlet|Politico|von Politico||US
ATLANTIC||outlet|The Atlantic|des Atlantic||US
FT|Q221645|outlet|Financial Times|der Financial Times|FT|GB
GUARDIAN|Q11148|outlet|The Guardian|des Guardian|Guardian|GB
BBC|Q9531|outlet|BBC|der BBC||GB
TELEGRAPH||outlet|Daily Telegraph|des Daily Telegraph|!Telegraph|GB
ECONOMIST||outlet|The Economist|des Economist|!Economist|GB
TIMES||outlet|The Times|der Times|!Times;Sunday Times|GB
LEMONDE|Q12461|outlet|Le Monde|von Le Monde||FR
SPIEGEL|Q131478|outlet|Der Spiegel|des Spiegel|!Spiegel;!Der Spiegel;SPIEGEL|DE
BILD||outlet|Bild|der Bild|!Bild;Bild-Zeitung;BILD|DE
FAZ||outlet|Frankfurter Allgemeine Zeitung|der Frankfurter Allgemeinen Zeitung|FAZ;F.A.Z.;Frankfurter Allgemeinen Zeitung|DE
SUEDDT||outlet|Süddeutsche Zeitung|der Süddeutschen Zeitung|Süddeutschen Zeitung;SZ|DE
ARD||outlet|ARD|der ARD|ARD-Hauptstadtstudio;Tagesschau;tagesschau;tagesschau.de|DE
ZDF||outlet|ZDF|des ZDF||DE
DLF||outlet|Deutschlandfunk|des Deutschlandfunks|Deutschlandfunks|DE
RTL||outlet|RTL|von RTL|ntv;n-tv|DE
RND||outlet|RedaktionsNetzwerk Deutschland||Redaktionsnetzwerk Deutschland;RND|DE
DW||outlet|Deutsche Welle|der Deutschen Welle|Deutschen Welle|DE
SKYNEWS||outlet|Sky News|von Sky News||GB
JAZEERA||outlet|Al Jazeera|von Al Jazeera|Al-Dschasira;Al-Jazeera;al-Dschasira;Al Dschasira|QA
ARABIYA||outlet|Al-Arabija|von Al-Arabija|Al Arabiya;Al-Arabiya|SA
CCTV||outlet|CCTV|von CCTV||CN
GLOBALTIMES||outlet|Global Times|der Global Times||CN
RT||outlet|RT|von RT|Russia Today|RU
ROSSIJA||outlet|Rossija 1|von Rossija 1||RU
KOMMERSANT||outlet|Kommersant|des Kommersant||RU
MEDUZA||outlet|Meduza|von Meduza||
HAARETZ||outlet|Haaretz|der Haaretz||IL
TOI||outlet|Times of Israel|der Times of Israel||IL
JPOST||outlet|Jerusalem Post|der Jerusalem Post||IL
KYIVINDEP||outlet|Kyiv Independent|des Kyiv Independent|The Kyiv Independent|UA
PRAWDA||outlet|Ukrajinska Prawda|der Ukrajinska Prawda|Ukrainska Prawda|UA
SUSPILNE||outlet|Suspilne|von Suspilne||UA
SPD|Q49768|party|SPD|der SPD|Sozialdemokraten|DE
CDU|Q49762|party|CDU|der CDU||DE
CSU|Q49763|party|CSU|der CSU||DE
UNION||party|CDU/CSU|der CDU/CSU|Union-Fraktion;Unionsfraktion|DE
FDP|Q13124|party|FDP|der FDP|Freie Demokraten;Freien Demokraten|DE
GRUENE|Q49766|party|Bündnis 90/Die Grünen|der Grünen|Die Grünen;die Grünen;den Grünen;der Grünen;Grünen-Fraktion;Bündnis 90|DE
LINKE||party|Die Linke|der Linken|die Linke;Linkspartei|DE
AFD||party|AfD|der AfD||DE
BSW||party|BSW|des BSW|Bündnis Sahra Wagenknecht|DE
TRUTHSOCIAL||organisation|Truth Social||Truth-Social|US
ISW||organisation|Institute for the Study of War||ISW;Institut für Kriegsstudien|US
AMNESTY||organisation|Amnesty International||Amnesty|
HRW||organisation|Human Rights Watch|||
WESTEN||group|Westen|des Westens|Westens|
GAZPROM|Q102673|organisation|Gazprom|von Gazprom||RU
`;

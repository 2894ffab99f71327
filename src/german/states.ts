/**
 * The states of the world, one line each:
 * ISO 3166 code | Wikidata id | common German name | genitive, where not name + s | other names | adjectives (stem) | inhabitant (masculine singular) | capital, its other spellings.
 * Names that begin with `!` need an article or a context (they are other words too).
 * Ids: Wikidata, CC0. Names: Ständiger Ausschuss für geographische Namen, press usage.
 */
export const STATES = `
AF|Q889|Afghanistan||Islamisches Emirat Afghanistan|afghanisch|Afghane|Kabul
EG|Q79|Ägypten|||ägyptisch|Ägypter|Kairo
AL|Q222|Albanien|||albanisch|Albaner|Tirana
DZ|Q262|Algerien|||algerisch|Algerier|Algier
AD|Q228|Andorra|||andorranisch|Andorraner|Andorra la Vella
AO|Q916|Angola|||angolanisch|Angolaner|Luanda
AG|Q781|Antigua und Barbuda|||antiguanisch||Saint John’s
GQ|Q983|Äquatorialguinea|||äquatorialguineisch|Äquatorialguineer|Malabo
AR|Q414|Argentinien|||argentinisch|Argentinier|Buenos Aires
AM|Q399|Armenien|||armenisch|Armenier|Jerewan;Eriwan;Yerevan
AZ|Q227|Aserbaidschan||Azerbaidschan;Aserbeidschan|aserbaidschanisch;aserbeidschanisch|Aserbaidschaner;Aseri|Baku
ET|Q115|Äthiopien|||äthiopisch|Äthiopier|Addis Abeba
AU|Q408|Australien|||australisch|Australier|Canberra
BS|Q778|Bahamas|der Bahamas||bahamaisch|Bahamaer|Nassau
BH|Q398|Bahrain|||bahrainisch|Bahrainer|Manama
BD|Q902|Bangladesch||Bangladesh|bangladeschisch|Bangladescher|Dhaka
BB|Q244|Barbados|von Barbados||barbadisch|Barbadier|Bridgetown
BY|Q184|Belarus|von Belarus|Weißrussland;Weissrussland;Republik Belarus;Belorussland|belarussisch;belarusisch;weißrussisch;weissrussisch;belorussisch|Belarusse;Belaruse;Weißrusse|Minsk
BE|Q31|Belgien|||belgisch|Belgier|Brüssel
BZ|Q242|Belize|||belizisch|Belizer|Belmopan
BJ|Q962|Benin|||beninisch|Beniner|Porto-Novo
BT|Q917|Bhutan|||bhutanisch|Bhutaner|Thimphu
BO|Q750|Bolivien|||bolivianisch|Bolivianer|La Paz;Sucre
BA|Q225|Bosnien und Herzegowina||Bosnien-Herzegowina;Bosnien|bosnisch;bosnisch-herzegowinisch|Bosnier|Sarajevo;Sarajewo
BW|Q963|Botswana|||botswanisch|Botswaner|Gaborone
BR|Q155|Brasilien|||brasilianisch|Brasilianer|Brasília;Brasilia
BN|Q921|Brunei||Brunei Darussalam|bruneiisch|Bruneier|Bandar Seri Begawan
BG|Q219|Bulgarien|||bulgarisch|Bulgare|Sofia
BF|Q965|Burkina Faso|||burkinisch|Burkiner|Ouagadougou
BI|Q967|Burundi|||burundisch|Burundier|Gitega;Bujumbura
CL|Q298|Chile|||chilenisch|Chilene|Santiago de Chile
CN|Q148|China||Volksrepublik China;Volksrepublik|chinesisch|Chinese|Peking;Beijing
CR|Q800|Costa Rica|||costa-ricanisch;costaricanisch|Costa-Ricaner|San José
CI|Q1008|Elfenbeinküste|der Elfenbeinküste|Côte d’Ivoire|ivorisch|Ivorer|Yamoussoukro;Abidjan
DK|Q35|Dänemark|||dänisch|Däne|Kopenhagen
DE|Q183|Deutschland||Bundesrepublik Deutschland;Bundesrepublik|deutsch|Deutsche|Berlin
DM|Q784|Dominica|||dominicanisch||Roseau
DO|Q786|Dominikanische Republik|der Dominikanischen Republik|Dominikanischen Republik|dominikanisch|Dominikaner|Santo Domingo
DJ|Q977|Dschibuti||Djibouti|dschibutisch|Dschibutier|
EC|Q736|Ecuador|||ecuadorianisch|Ecuadorianer|Quito
SV|Q792|El Salvador|||salvadorianisch|Salvadorianer|San Salvador
ER|Q986|Eritrea|||eritreisch|Eritreer|Asmara
EE|Q191|Estland|||estnisch|Este|Tallinn
SZ|Q1050|Eswatini||Swasiland|swasiländisch|Swasi|Mbabane
FJ|Q712|Fidschi|||fidschianisch|Fidschianer|Suva
FI|Q33|Finnland|||finnisch|Finne|Helsinki
FR|Q142|Frankreich|||französisch|Franzose|Paris
GA|Q1000|Gabun|||gabunisch|Gabuner|Libreville
GM|Q1005|Gambia|||gambisch|Gambier|Banjul
GE|Q230|Georgien|||georgisch|Georgier|Tiflis;Tbilissi
GH|Q117|Ghana|||ghanaisch|Ghanaer|Accra
GD|Q769|Grenada|||grenadisch||
GR|Q41|Griechenland|||griechisch|Grieche|Athen
GT|Q774|Guatemala|||guatemaltekisch|Guatemalteke|Guatemala-Stadt
GN|Q1006|Guinea|||guineisch|Guineer|Conakry
GW|Q1007|Guinea-Bissau|||guinea-bissauisch||Bissau
GY|Q734|Guyana|||guyanisch|Guyaner|Georgetown
HT|Q790|Haiti|||haitianisch|Haitianer|Port-au-Prince
HN|Q783|Honduras|von Honduras||honduranisch|Honduraner|Tegucigalpa
IN|Q668|Indien|||indisch|Inder|Neu-Delhi;Delhi;Neu Delhi
ID|Q252|Indonesien|||indonesisch|Indonesier|Jakarta
IQ|Q796|Irak|des Irak||irakisch|Iraker|Bagdad
IR|Q794|Iran|des Iran|Islamische Republik Iran;Islamischen Republik;Islamische Republik|iranisch|Iraner|Teheran
IE|Q27|Irland|||irisch|Ire|Dublin
IS|Q189|Island|||isländisch|Isländer|Reykjavík;Reykjavik
IL|Q801|Israel|||israelisch|Israeli|Jerusalem
IT|Q38|Italien|||italienisch|Italiener|Rom
JM|Q766|Jamaika|||jamaikanisch|Jamaikaner|Kingston
JP|Q17|Japan|||japanisch|Japaner|Tokio;Tokyo
YE|Q805|Jemen|des Jemen||jemenitisch|Jemenit|Sanaa
JO|Q810|Jordanien|||jordanisch|Jordanier|Amman
KH|Q424|Kambodscha|||kambodschanisch|Kambodschaner|Phnom Penh
CM|Q1009|Kamerun|||kamerunisch|Kameruner|Yaoundé
CA|Q16|Kanada|||kanadisch|Kanadier|Ottawa
CV|Q1011|Kap Verde||Cabo Verde|kapverdisch|Kapverdier|Praia
KZ|Q232|Kasachstan|||kasachisch;kasachstanisch|Kasache|Astana;Nur-Sultan
QA|Q846|Katar||Qatar|katarisch;qatarisch|Katarer;Katari|Doha
KE|Q114|Kenia||Kenya|kenianisch|Kenianer|Nairobi
KG|Q813|Kirgisistan||Kirgistan;Kirgisien|kirgisisch|Kirgise|Bischkek
KI|Q710|Kiribati|||kiribatisch||
CO|Q739|Kolumbien|||kolumbianisch|Kolumbianer|Bogotá;Bogota
KM|Q970|Komoren|der Komoren||komorisch||Moroni
CD|Q974|Demokratische Republik Kongo|der Demokratischen Republik Kongo|DR Kongo;Demokratischen Republik Kongo;Kongo-Kinshasa;Kongo|kongolesisch|Kongolese|Kinshasa
CG|Q971|Republik Kongo|der Republik Kongo|Kongo-Brazzaville|||Brazzaville
XK|Q1246|Kosovo|des Kosovo|Kosova|kosovarisch|Kosovare|Pristina;Prishtina
HR|Q224|Kroatien|||kroatisch|Kroate|Zagreb
CU|Q241|Kuba||Cuba|kubanisch|Kubaner|Havanna
KW|Q817|Kuwait|||kuwaitisch|Kuwaiter|Kuwait-Stadt
LA|Q819|Laos|von Laos||laotisch|Laote|Vientiane
LS|Q1013|Lesotho|||lesothisch||Maseru
LV|Q211|Lettland|||lettisch|Lette|Riga
LB|Q822|Libanon|des Libanon||libanesisch|Libanese|Beirut
LR|Q1014|Liberia|||liberianisch|Liberianer|Monrovia
LY|Q1016|Libyen|||libysch|Libyer|Tripolis
LI|Q347|Liechtenstein|||liechtensteinisch|Liechtensteiner|Vaduz
LT|Q37|Litauen|||litauisch|Litauer|Vilnius;Wilna
LU|Q32|Luxemburg|||luxemburgisch|Luxemburger|
MG|Q1019|Madagaskar|||madagassisch|Madagasse|Antananarivo
MW|Q1020|Malawi|||malawisch|Malawier|Lilongwe
MY|Q833|Malaysia|||malaysisch|Malaysier|Kuala Lumpur
MV|Q826|Malediven|der Malediven||maledivisch|Malediver|Malé
ML|Q912|Mali|||malisch|Malier|Bamako
MT|Q233|Malta|||maltesisch|Malteser|Valletta
MA|Q1028|Marokko|||marokkanisch|Marokkaner|Rabat
MH|Q709|Marshallinseln|der Marshallinseln||marshallisch||Majuro
MR|Q1025|Mauretanien|||mauretanisch|Mauretanier|Nouakchott
MU|Q1027|Mauritius|von Mauritius||mauritisch|Mauritier|Port Louis
MX|Q96|Mexiko||Mexico|mexikanisch|Mexikaner|Mexiko-Stadt
FM|Q702|Mikronesien|||mikronesisch||Palikir
MD|Q217|Moldau|der Republik Moldau|Republik Moldau;Moldawien;Moldova|moldauisch;moldawisch|Moldauer;Moldawier|Chișinău;Chisinau;Kischinau;Kischinjow
MC|Q235|Monaco|||monegassisch|Monegasse|
MN|Q711|Mongolei|der Mongolei||mongolisch|Mongole|Ulan Bator;Ulaanbaatar
ME|Q236|Montenegro|||montenegrinisch|Montenegriner|Podgorica
MZ|Q1029|Mosambik|||mosambikanisch|Mosambikaner|Maputo
MM|Q836|Myanmar||Birma;Burma|myanmarisch;birmanisch|Myanmare|Naypyidaw
NA|Q1030|Namibia|||namibisch|Namibier|Windhoek
NR|Q697|Nauru|||nauruisch||
NP|Q837|Nepal|||nepalesisch|Nepalese|Kathmandu
NZ|Q664|Neuseeland|||neuseeländisch|Neuseeländer|Wellington
NI|Q811|Nicaragua|||nicaraguanisch|Nicaraguaner|Managua
NL|Q55|Niederlande|der Niederlande|Niederlanden;Holland|niederländisch;holländisch|Niederländer;Holländer|Den Haag;Amsterdam
NE|Q1032|Niger|des Niger||nigrisch|Nigrer|Niamey
NG|Q1033|Nigeria|||nigerianisch|Nigerianer|Abuja
KP|Q423|Nordkorea||Demokratische Volksrepublik Korea|nordkoreanisch|Nordkoreaner|Pjöngjang;Pyongyang;Pjöngyang
MK|Q221|Nordmazedonien||Mazedonien|nordmazedonisch;mazedonisch|Nordmazedonier;Mazedonier|Skopje
NO|Q20|Norwegen|||norwegisch|Norweger|Oslo
OM|Q842|Oman|des Oman||omanisch|Omaner;Omani|Maskat
AT|Q40|Österreich||Oesterreich|österreichisch|Österreicher|Wien
TL|Q574|Osttimor||Timor-Leste|osttimoresisch|Osttimorese|Dili
PK|Q843|Pakistan|||pakistanisch|Pakistaner;Pakistani|Islamabad
PS|Q219060|Palästina||Staat Palästina;Palästinensische Autonomiebehörde;Palästinensischen Autonomiebehörde;Autonomiebehörde;Palästinenserbehörde|palästinensisch|Palästinenser|Ramallah
PW|Q695|Palau|||palauisch||
PA|Q804|Panama|||panamaisch|Panamaer|Panama-Stadt
PG|Q691|Papua-Neuguinea|||papua-neuguineisch||Port Moresby
PY|Q733|Paraguay|||paraguayisch|Paraguayer|Asunción
PE|Q419|Peru|||peruanisch|Peruaner|Lima
PH|Q928|Philippinen|der Philippinen||philippinisch|Philippiner;Filipino|Manila
PL|Q36|Polen|||polnisch|Pole|Warschau
PT|Q45|Portugal|||portugiesisch|Portugiese|Lissabon
RW|Q1037|Ruanda||Rwanda|ruandisch|Ruander|Kigali
RO|Q218|Rumänien|||rumänisch|Rumäne|Bukarest
RU|Q159|Russland||Russische Föderation;Russischen Föderation;Rußland|russisch|Russe|Moskau
ZM|Q953|Sambia|||sambisch|Sambier|Lusaka
WS|Q683|Samoa|||samoanisch|Samoaner|Apia
SM|Q238|San Marino|||san-marinesisch||
SA|Q851|Saudi-Arabien||Saudiarabien;Saudi Arabien|saudi-arabisch;saudiarabisch;saudisch|Saudi;Saudi-Araber|Riad;Riyadh
SE|Q34|Schweden|||schwedisch|Schwede|Stockholm
CH|Q39|Schweiz|der Schweiz||schweizerisch|!Schweizer|Bern
SN|Q1041|Senegal|des Senegal||senegalesisch|Senegalese|Dakar
RS|Q403|Serbien|||serbisch|Serbe|Belgrad
SC|Q1042|Seychellen|der Seychellen||seychellisch||
SL|Q1044|Sierra Leone|||sierra-leonisch||Freetown
ZW|Q954|Simbabwe||Zimbabwe|simbabwisch|Simbabwer|Harare
SG|Q334|Singapur|||singapurisch|Singapurer|
SK|Q214|Slowakei|der Slowakei|Slowakische Republik|slowakisch|Slowake|Bratislava
SI|Q215|Slowenien|||slowenisch|Slowene|Ljubljana
SO|Q1045|Somalia|||somalisch|Somalier|Mogadischu
ES|Q29|Spanien|||spanisch|Spanier|Madrid
LK|Q854|Sri Lanka|||sri-lankisch;srilankisch|Sri-Lanker|Colombo
ZA|Q258|Südafrika|||südafrikanisch|Südafrikaner|Pretoria
SD|Q1049|Sudan|des Sudan||sudanesisch|Sudanese|Khartum;Port Sudan
SS|Q958|Südsudan|des Südsudan||südsudanesisch|Südsudanese|Juba
KR|Q884|Südkorea||Republik Korea|südkoreanisch|Südkoreaner|Seoul
SR|Q730|Suriname|||surinamisch|Surinamer|Paramaribo
SY|Q858|Syrien|||syrisch|Syrer|Damaskus
TJ|Q863|Tadschikistan|||tadschikisch|Tadschike|Duschanbe
TW|Q865|Taiwan|||taiwanisch;taiwanesisch|Taiwaner;Taiwanese|Taipeh
TZ|Q924|Tansania|||tansanisch|Tansanier|Dodoma;Daressalam
TH|Q869|Thailand|||thailändisch|Thailänder;Thai|Bangkok
TG|Q945|Togo|||togoisch|Togoer|Lomé
TO|Q678|Tonga|||tongaisch||
TT|Q754|Trinidad und Tobago|||||Port of Spain
TD|Q657|Tschad|des Tschad||tschadisch|Tschader|N’Djamena
CZ|Q213|Tschechien||Tschechische Republik;Tschechischen Republik|tschechisch|Tscheche|Prag
TN|Q948|Tunesien|||tunesisch|Tunesier|Tunis
TR|Q43|Türkei|der Türkei|Türkiye;Tuerkei;Republik Türkei|türkisch|Türke|Ankara
TM|Q874|Turkmenistan|||turkmenisch|Turkmene|Aschgabat;Aschchabad
TV|Q672|Tuvalu|||tuvaluisch||
UG|Q1036|Uganda|||ugandisch|Ugander|Kampala
UA|Q212|Ukraine|der Ukraine||ukrainisch|Ukrainer|Kiew;Kyjiw;Kyiv;Kiev
HU|Q28|Ungarn|||ungarisch|!Ungar|Budapest
UY|Q77|Uruguay|||uruguayisch|Uruguayer|Montevideo
UZ|Q265|Usbekistan|||usbekisch|Usbeke|Taschkent
VU|Q686|Vanuatu|||vanuatuisch||Port Vila
VA|Q237|Vatikanstadt|der Vatikanstadt|Vatikan;Heiliger Stuhl;Heilige Stuhl;Heiligen Stuhl;Vatikanstaat|vatikanisch||
VE|Q717|Venezuela|||venezolanisch|Venezolaner|Caracas
AE|Q878|Vereinigte Arabische Emirate|der Vereinigten Arabischen Emirate|Vereinigten Arabischen Emirate;Vereinigten Arabischen Emiraten;VAE;Emirate;Emiraten|emiratisch;arabisch-emiratisch|Emirati;Emirater|Abu Dhabi
US|Q30|Vereinigte Staaten|der Vereinigten Staaten|USA;US;U.S.;U.S.A.;Vereinigte Staaten von Amerika;Vereinigten Staaten von Amerika;Vereinigten Staaten;Amerika|US-amerikanisch;amerikanisch;usamerikanisch|Amerikaner;US-Amerikaner|Washington
GB|Q145|Vereinigtes Königreich|des Vereinigten Königreichs|Großbritannien;Grossbritannien;Vereinigten Königreich;Vereinigte Königreich;Vereinigten Königreichs;England;UK|britisch|Brite|London
VN|Q881|Vietnam||Viet Nam|vietnamesisch|Vietnamese|Hanoi
CF|Q929|Zentralafrikanische Republik|der Zentralafrikanischen Republik|Zentralafrikanischen Republik|zentralafrikanisch|Zentralafrikaner|Bangui
CY|Q229|Zypern|||zyprisch;zypriotisch|Zyprer;Zypriot|Nikosia
`;

/** States whose head of government speaks for them abroad; in the others it is the head of state. */
export const LED_BY_HEAD_OF_GOVERNMENT: ReadonlySet<string> = new Set(
  'AD AL AM AT AU BA BB BD BE BG BS CA CZ DE DK EE ES ET FJ GB GE GR HR HU IE IL IN IQ IS IT JM JP KH LB LU LV LY MK MT MU MY NL NO NP NZ PK PL PT SE SG SI SK TH XK'.split(
    ' ',
  ),
);

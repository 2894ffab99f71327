/**
 * Cities, regions and venues of news on diplomacy, one line a state: ISO code | places; `=` sets the German name apart from another spelling.
 * Capitals stand in states.ts. Source: general knowledge.
 */
export const PLACES = `
AE|Dubai
AF|Kandahar;Herat
AM|Gjumri
AT|Salzburg;Innsbruck;Wiener Hofburg;Hofburg;Alpbach
AU|Sydney;Melbourne
AZ|Nachitschewan;Schuscha;Lachin;Bergkarabach;Berg-Karabach=Bergkarabach;Nagorny-Karabach=Bergkarabach
BA|Banja Luka;Mostar
BE|Antwerpen;Brügge;Egmont-Palast
BR|Rio de Janeiro;Rio;São Paulo;Sao Paulo=São Paulo;Belém;Manaus
BY|Brest;Gomel;Homel=Gomel;Grodno;Hrodna=Grodno
CA|Montreal;Toronto;Kananaskis;Vancouver;Halifax;Alberta;Québec;Quebec=Québec;Charlevoix
CH|Genf;Zürich;Davos;Bürgenstock;Lausanne;Lugano;Basel;Montreux;Crans-Montana
CN|Shanghai;Schanghai=Shanghai;Hongkong;Tianjin;Wuhan;Shenzhen;Hangzhou;Guangzhou;Sanya;Chengdu;Macau;Tibet;Xinjiang;Urumqi;Harbin;Boao;Diaoyutai
CO|Cartagena;Medellín
CY|Larnaka;Limassol
DE|München;Hamburg;Frankfurt;Köln;Bonn;Dresden;Leipzig;Stuttgart;Düsseldorf;Ramstein;Elmau;Meseberg;Hannover;Schloss Bellevue;Schloss Elmau;Schloss Meseberg;Petersberg;Heiligendamm;Bayerischer Hof;Bayerischen Hof=Bayerischer Hof;Villa Borsig;Tegel;Garmisch-Partenkirchen;Wiesbaden;Magdeburg;Münster;Rostock;Bremen;Brandenburg;Bayern;Sachsen;Thüringen;Lubmin
DK|Grönland;Nuuk;Marienborg;Färöer
EG|Scharm el Scheich;Scharm el-Scheich=Scharm el Scheich;Scharm asch-Schaich=Scharm el Scheich;Al-Arisch;Sinai;Rafah-Übergang;Alexandria
ES|Barcelona;Granada;Valencia;Sevilla;Katalonien
FR|Versailles;Straßburg;Nizza;Marseille;Évian;Brégançon;Fort de Brégançon;Cannes;Biarritz;Lyon;Normandie;Toulouse
FI|Lappeenranta;Porvoo;Turku
GB|Edinburgh;Chequers;Lancaster House;Schottland;Nordirland;Cornwall;Glasgow;Salisbury;Manchester;Belfast;Windsor;Carbis Bay;Newport;Blenheim Palace
GE|Batumi;Abchasien;Südossetien;Suchumi;Zchinwali;Bordschomi
GR|Thessaloniki;Korfu
HU|
IE|Shannon
IL|Tel Aviv;Haifa;Eilat;Golanhöhen;Golan;Be’er Scheva
IN|Mumbai;Goa;Kaschmir;Jammu;Srinagar;Kalkutta;Chennai;Bangalore
ID|Bali;Nusa Dua;Bandung
IQ|Erbil;Basra;Mossul;Kirkuk;Kurdistan;Autonome Region Kurdistan
IR|Isfahan;Fordo;Natans;Natanz=Natans;Buschehr;Maschhad;Schiras;Arak;Ghom;Bandar Abbas
IT|Mailand;Venedig;Neapel;Triest;Turin;Sizilien;Taormina;Borgo Egnazia;Apulien;Sardinien;Sigonella;Lampedusa;Capri;Fiuggi
JO|Akaba
JP|Hiroshima;Osaka;Nagasaki;Ise-Shima;Kurilen;Südkurilen;Okinawa;Sapporo;Nagato
KP|Kumgang
KR|Panmunjom;Busan;Gyeongju;Pyeongchang;Jeju
KZ|Almaty;Aktau;Baikonur;Borowoje
KG|Osch;Batken;Tscholpon-Ata
LB|Sidon;Tyros;Nakura;Baalbek;Nabatija
LY|Bengasi;Misrata;Sirte
MA|Marrakesch;Westsahara;Casablanca
MD|Tiraspol;Transnistrien;Gagausien
MX|Cancún;Cancun=Cancún;Tijuana
MY|Langkawi
NL|Maastricht;Rotterdam
NO|Bergen;Spitzbergen;Tromsø;Stavanger;Kirkenes
OM|Salala
PK|Lahore;Karatschi;Rawalpindi;Peschawar
PH|Südchinesisches Meer
PL|Krakau;Danzig;Breslau;Rzeszów;Lublin;Przemyśl;Posen;Białowieża
PS|Gaza;Gazastreifen;Gaza-Streifen=Gazastreifen;Gaza-Stadt;Rafah;Chan Junis;Chan Yunis=Chan Junis;Westjordanland;Dschenin;Nablus;Hebron;Bethlehem;Jericho;Ost-Jerusalem;Ostjerusalem=Ost-Jerusalem
PT|Porto;Faro
RO|Constanța;Temeswar;Sibiu;Hermannstadt
RS|Novi Sad
RU|St. Petersburg=Sankt Petersburg;Sankt Petersburg;Petersburg=Sankt Petersburg;Sotschi;Wladiwostok;Kasan;Nowosibirsk;Jekaterinburg;Kaliningrad;Kursk;Belgorod;Brjansk;Rostow;Rostow am Don;Woronesch;Grosny;Tschetschenien;Dagestan;Sibirien;Nowo-Ogarjowo;Waldai;Wolgograd;Murmansk;Archangelsk;Twer;Tula;Chabarowsk;Engels;Krasnodar;Noworossijsk;Ust-Luga;Sachalin;Bocharow Rutschej;Wostotschny;Inguschetien;Nischni Nowgorod;Astrachan;Omsk;Uljanowsk
SA|Dschidda;Jeddah=Dschidda;Djidda=Dschidda;Dschiddah=Dschidda;Mekka;Medina;Diriyya;Diriyah=Diriyya;Al-Ula;Neom
SE|Göteborg;Malmö;Visby;Gotland;Harpsund
SD|Darfur;Al-Faschir;El Fasher=Al-Faschir;Omdurman
SK|Košice
SY|Aleppo;Idlib;Homs;Hama;Latakia;Daraa;Palmyra;Tartus;Hmeimim;Deir al-Sur;Afrin;Kobane;Rakka;Suwaida;Ost-Ghuta
TH|Pattaya;Phuket
TR|Istanbul;Antalya;Izmir;Dolmabahçe;Dolmabahce=Dolmabahçe;Dolmabahçe-Palast=Dolmabahçe;Çırağan-Palast;Incirlik;Diyarbakır;Gaziantep;Bosporus;Trabzon
TZ|Arusha
UA|Lwiw;Lemberg=Lwiw;Odessa;Odesa=Odessa;Charkiw;Charkow=Charkiw;Dnipro;Saporischschja;Saporischja=Saporischschja;Cherson;Mykolajiw;Sumy;Poltawa;Krim;Donbass;Donbas=Donbass;Donezk;Luhansk;Lugansk=Luhansk;Mariupol;Bachmut;Awdijiwka;Pokrowsk;Sewastopol;Jalta;Tschernobyl;Tschernihiw;Butscha;Isjum;Wuhledar;Kramatorsk;Slowjansk;Debalzewe;Simferopol;Kertsch;Ostukraine;Westukraine;Südukraine;Uschhorod;Iwano-Frankiwsk;Winnyzja;Schytomyr;Kupjansk;Tschassiw Jar;Enerhodar;Melitopol;Stanyzja Luhanska;Solote;Schirokino;Schlangeninsel
US|New York;Alaska;Anchorage;Camp David;Mar-a-Lago;Palm Beach;Florida;Miami;Kalifornien;Los Angeles;San Francisco;Chicago;Texas;Houston;Hawaii;Hawai=Hawaii;Pittsburgh;Sunnylands;Wilmington;Delaware;Virginia;Maryland;Pennsylvania;Philadelphia;Boston;Elmendorf-Richardson;Bedminster;Doral;Fort McNair;Andrews;Blair House;Oval Office;Arlington;Michigan;Montana;New Jersey;Ohio;Guantanamo
UZ|Samarkand;Buchara
VA|Petersdom
VN|Da Nang;Danang=Da Nang;Ho-Chi-Minh-Stadt
YE|Aden;Hudaida;Hodeida=Hudaida;Marib
ZA|Johannesburg;Kapstadt;Durban
ER|Massaua
LY|Derna
CU|Guantánamo
ET|Tigray;Mekelle
SG|Sentosa
|Nahost;Naher Osten;Nahen Osten=Naher Osten;Mittelmeer;Schwarzes Meer;Schwarzen Meer=Schwarzes Meer;Schwarze Meer=Schwarzes Meer;Ostsee;Rotes Meer;Roten Meer=Rotes Meer;Persischer Golf;Persischen Golf=Persischer Golf;Straße von Hormus;Europa;Afrika;Asien;Südamerika;Lateinamerika;Nordamerika;Zentralasien;Südkaukasus;Kaukasus;Balkan;Westbalkan;Baltikum;Skandinavien;Osteuropa;Westeuropa;Arktis;Antarktis;Sahel;Sahelzone;Golfregion;Ostasien
`;

/** Names that contain the name of a capital, a state or a person and mean neither: clubs, buildings, deals. */
export const MISLEADING_NAMES = `
Paris Saint-Germain
Dynamo Kiew
Dinamo Kiew
Dynamo Moskau
Dinamo Moskau
Spartak Moskau
Lokomotive Moskau
ZSKA Moskau
Dinamo Minsk
Legia Warschau
Real Madrid
Atlético Madrid
Sparta Prag
Slavia Prag
Rapid Wien
Austria Wien
Union Berlin
Hertha BSC
Roter Stern Belgrad
Partizan Belgrad
Galatasaray Istanbul
Fenerbahce Istanbul
FC Bayern
FC Kopenhagen
Washington Redskins
Washington Wizards
Brandenburger Tor
Pariser Platz
Moskauer Platz
Weimarer Republik
Wiener Kongress
Warschauer Pakt
Pariser Klimaabkommen
Berliner Mauer
`;

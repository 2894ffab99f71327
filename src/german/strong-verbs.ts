/** Strong and mixed verbs without separable prefix: infinitive, third person present, past, participle[, subjunctive 2 where the umlaut rule fails]. */
export const STRONG_VERBS = `
backen backt backte gebacken
befehlen befiehlt befahl befohlen beföhle
beginnen beginnt begann begonnen
beißen beißt biss gebissen
bergen birgt barg geborgen
bersten birst barst geborsten
bewegen bewegt bewog bewogen
biegen biegt bog gebogen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
blasen bläst blies geblasen
bleiben bleibt blieb geblieben
braten brät briet gebraten
brechen bricht brach gebrochen
brennen brennt brannte gebrannt brennte
bringen bringt brachte gebracht
denken denkt dachte gedacht
dringen dringt drang gedrungen
empfehlen empfiehlt empfahl empfohlen empföhle
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden findet fand gefunden
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fließen fließt floss geflossen
fressen frisst fraß gefressen
frieren friert fror gefroren
gären gärt gor gegoren
gebären gebiert gebar geboren
geben gibt gab gegeben
gedeihen gedeiht gedieh gediehen
gehen geht ging gegangen
gelingen gelingt gelang gelungen
misslingen misslingt misslang misslungen
geraten gerät geriet geraten
gelten gilt galt gegolten gölte
gefallen gefällt gefiel gefallen
gebieten gebietet gebot geboten
gefrieren gefriert gefror gefroren
gerinnen gerinnt gerann geronnen
gedenken gedenkt gedachte gedacht
gestehen gesteht gestand gestanden
enthalten enthält enthielt enthalten
genesen genest genas genesen
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen gewönne
gießen gießt goss gegossen
gleichen gleicht glich geglichen
gleiten gleitet glitt geglitten
graben gräbt grub gegraben
greifen greift griff gegriffen
halten hält hielt gehalten
hängen hängt hing gehangen
hauen haut hieb gehauen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen hülfe
kennen kennt kannte gekannt kennte
klingen klingt klang geklungen
kneifen kneift kniff gekniffen
kommen kommt kam gekommen
kriechen kriecht kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
mahlen mahlt mahlte gemahlen
meiden meidet mied gemieden
messen misst maß gemessen
nehmen nimmt nahm genommen
nennen nennt nannte genannt nennte
obliegen obliegt oblag oblegen
pfeifen pfeift pfiff gepfiffen
preisen preist pries gepriesen
quellen quillt quoll gequollen
raten rät riet geraten
reiben reibt rieb gerieben
reißen reißt riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt rennte
riechen riecht roch gerochen
ringen ringt rang gerungen
rinnen rinnt rann geronnen
rufen ruft rief gerufen
saufen säuft soff gesoffen
schaffen schafft schuf geschaffen
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
scheren schert schor geschoren
schieben schiebt schob geschoben
schießen schießt schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen schleicht schlich geschlichen
schleifen schleift schliff geschliffen
schließen schließt schloss geschlossen
schmeißen schmeißt schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwimmt schwamm geschwommen schwömme
schwinden schwindet schwand geschwunden
schwingen schwingt schwang geschwungen
schwören schwört schwor geschworen
sehen sieht sah gesehen
senden sendet sandte gesandt sendete
singen singt sang gesungen
sinken sinkt sank gesunken
sinnen sinnt sann gesonnen
sitzen sitzt saß gesessen
speien speit spie gespien
spinnen spinnt spann gesponnen
sprechen spricht sprach gesprochen
sprießen sprießt spross gesprossen
springen springt sprang gesprungen
stechen sticht stach gestochen
stehen steht stand gestanden stünde
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
sterben stirbt starb gestorben stürbe
stinken stinkt stank gestunken
stoßen stößt stieß gestoßen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
trügen trügt trog getrogen
verderben verdirbt verdarb verdorben verdürbe
verdrießen verdrießt verdross verdrossen
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen
wägen wägt wog gewogen
erwägen erwägt erwog erwogen
waschen wäscht wusch gewaschen
weben webt wob gewoben
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt wendete
werben wirbt warb geworben würbe
werfen wirft warf geworfen würfe
wiegen wiegt wog gewogen
winden windet wand gewunden
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
erlöschen erlischt erlosch erloschen
erschrecken erschrickt erschrak erschrocken
spalten spaltet spaltete gespalten
flechten flicht flocht geflochten
schinden schindet schund geschunden
sieden siedet sott gesotten
saugen saugt sog gesogen
melken melkt molk gemolken
schleißen schleißt schliss geschlissen
scheißen scheißt schiss geschissen
glimmen glimmt glomm geglommen
salzen salzt salzte gesalzen
dreschen drischt drosch gedroschen
klimmen klimmt klomm geklommen`;

/** Stems that look like a strong base after an inseparable prefix but are none: "erst", "bestand" is right, "bereit" is not. */
export const NOT_VERB_FORMS: ReadonlySet<string> = new Set(
  `beiden beide bereit bereits besten besser beste erste ersten erster erstes erst gesamt gesamte gesamten gerade genau gegen gerne gern gemein
vermutlich verschieden verschiedene verschiedenen verschiedener bekannt bekannter bekanntes bewusst bewusste
berühmt gemeinsam geheim gewiss gewisse gewissen unten unter übrigen übrige übrig vollen voller umso gelegentlich überall einst einmal
zuletzt zunächst zumal zugleich sogar selbst letzte letzten letzter letztes nächste nächsten fast laut leider weiten weite breite breiten
lange langen kurze kurzen hohe hohen rechte rechten linke linken starke starken schwache neue neuen alte alten tote toten geringe geringen geringer schier schiere schieren papieren nähere näheren näherer besserer bessere besseren höhere höheren eine einige`.split(
    /\s+/,
  ),
);

/** Adverbs and other words without endings that are no verbs, whatever their ending looks like. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `abends aber abermals absolut abwärts allein allemal allenfalls allenthalben allerdings allerhand allerorten alles allgemein allmählich allzu also am-wenigsten amtlich anbei andererseits andernfalls anders
anderswo andernorts anderthalb anfangs angeblich anhin anschließend ansonsten anstandslos auch aufwärts augenblicklich ausdrücklich auseinander ausgerechnet auswärts außen außerdem äußerst
bald baldigst bedauerlicherweise beieinander beileibe beinahe beispielsweise beizeiten bekanntlich bereits besonders bestenfalls bestens bezeichnenderweise bisher bislang bisweilen bitte blindlings bloß brieflich
da dabei dadurch dafür dagegen daher daheim dahin dahinter damals damit danach daneben dank dann daran darauf daraufhin daraus darin darüber darüberhinaus darum darunter davon davor dazu dazwischen dementsprechend demgegenüber demgemäß demnach
demnächst demzufolge dennoch derart derartig dereinst derweil derzeit deshalb desto deswegen dienstags dies diesbezüglich diesmal diesseits doch donnerstags dort dorthin dorther draußen drinnen drüben drunter durchaus durchweg
eben ebenfalls ebenso ebensowenig eher ehemals eigenhändig eigens eigentlich eilends einander einerseits einfach einigermaßen einmal einst einstimmig einstweilen eingangs einhellig einzig endlich entlang entsprechend erst erstens erstmals etwa etwas eventuell
fast ferner fernmündlich folglich fortan fort freilich freitags früh früher frühestens frühmorgens fürwahr
ganz gar gegebenenfalls gelegentlich gemeinhin genau genauso gerade geradeaus geradezu gern gerne gestern gleich gleichermaßen gleichfalls gleichsam gleichwohl gleichzeitig glücklicherweise größtenteils grundsätzlich
haarscharf halbwegs hauptsächlich her heraus heute heutzutage hier hierauf hieraus hierbei hierdurch hierfür hierher hierhin hierin hiermit hiernach hierüber hiervon hierzu hierzulande hin hingegen hinten hinterher hinterrücks hinzu höchst höchstens hoffentlich
immer immerhin immerzu indes indessen infolgedessen innen insbesondere insgeheim insgesamt insofern inzwischen irgendwann irgendwie irgendwo irgendwohin
ja jahrelang jährlich jahrzehntelang je jedenfalls jederzeit jedoch jedesmal jemals jetzt jüngst
kaum keinesfalls keineswegs keinesfalls kürzlich kurzerhand kurzfristig kurzum
längst längstens lange länger leider letztendlich letztens letztlich lediglich linksseitig
mal manchmal mancherorts mehr mehrfach mehrmals meist meistens meistenteils mindestens miteinander mithin mitnichten mittags mittendrin mitten mitternachts mittlerweile mittwochs möglicherweise möglichst momentan monatelang montags morgen morgens mündlich mutmaßlich
nachgerade nachher nachmittags nachträglich nachts nacheinander nahezu namentlich nämlich naturgemäß natürlich nebenan nebenbei nebenher neuerdings neulich nicht nichtsdestotrotz nichtsdestoweniger nie niemals nirgends nirgendwo noch nochmal nochmals notfalls nun nunmehr nur
oben obendrein offenbar offenkundig oft öfter öfters ohnedies ohnehin
paradoxerweise plötzlich postwendend praktisch prinzipiell privat probeweise
quasi
rechtzeitig regelrecht rein ringsum rückwärts rund rundheraus rundum rundweg
samstags schätzungsweise schier schlechthin schlicht schließlich schlimmstenfalls schnurstracks schon schriftlich sehr seinerseits seinerzeit seit seitdem seither selbst selbstredend selbstverständlich selten seltsamerweise seltener sinngemäß so sobald sodann soeben sofort
sogar sogenannt sogleich somit sonntags sonst soweit sowie sowieso sozusagen spätabends später spätestens stattdessen stellenweise stets streckenweise stückweise stundenlang
tags tagelang tagsüber tagtäglich tatsächlich teils teilweise telefonisch trotz trotzdem
überall überallhin überaus überdies übereinander überhaupt überwiegend übermorgen übrigens umgehend umgekehrt umher umso umsonst unbedingt ungefähr unlängst unterdessen untereinander unterwegs unverzüglich unten unweit
vehement vereinzelt jeweils erneut genug oftmals allesamt halb doppelt extra ca. ca vergebens vergeblich verhältnismäßig vermutlich vielerorts vielfach vielleicht vielmals vielmehr viel voll vollauf vollends völlig vorab voran voraus vorausgesetzt voraussichtlich vorbei vordem vorerst vorgestern vorher vorhin vorläufig vormals vormittags vorn vorne vornehmlich vorsichtshalber vorsorglich vorübergehend vorwärts vorwiegend vorzugsweise
wahrscheinlich weg weiter weiterhin weitaus weitgehend weithin wenig wenigstens werktags wesentlich wieder wiederum wirklich wo woanders wochenlang wochenends wohl womöglich wortwörtlich
zeitgleich zeitlebens zeitweise zeitweilig zeitnah ziemlich zirka circa zu zuallererst zuallerletzt zudem zuerst zufällig zufolge zugegebenermaßen zugleich zuhauf zuhause zuletzt zumeist zumindest zunächst zunehmend zurück zurzeit zusammen zusätzlich zusehends zustande zutage zuteil zutiefst zuvor zuweilen zwangsläufig zwar zweifellos zweifelsohne zweimal zweitens drittens viertens dreimal viermal
heuer gerade kurz lang länger weit gut besser best schlecht wenig weniger mehr viel vieles zuviel zuwenig sowohl entweder
links rechts geradeaus ostwärts westwärts nordwärts südwärts landesweit weltweit bundesweit europaweit landeinwärts flussabwärts auswendig unterm abseits beiseite bergab bergauf kopfüber quer querfeldein rücklings seitwärts zuoberst zuunterst
dahingehend daraufhin dazwischen demgegenüber diesbezüglich hierzulande hinfort hinweg infrage instand imstande außerstande anheim abhanden zuwege zugrunde zuschanden zunutze zumute zuleide überhand überein vorlieb abspenstig`.split(
    /\s+/,
  ),
);

/** Uninflected adjectives that look like verb forms or stand after sein. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `abhängig aktiv aktuell alt amtierend anonym anwesend arm aufmerksam bankrott bedeutend begeistert behindert beliebt bereit berechtigt berühmt bekannt besorgt betroffen bewusst bewaffnet blau bestürzt bös böse breit dankbar derzeitig deutlich dicht diplomatisch direkt dringend
dumm dunkel echt ehemalig ehrlich eigen einflussreich einverstanden einig eindeutig einfach einzig eng enttäuscht entschlossen entscheidend erfolgreich erfolglos erfreut ernst ernsthaft erschöpft erstaunt erwünscht fähig fair falsch fein fern fest feucht flach formell formal fremd frei freundlich friedlich frisch froh fruchtbar früh
furchtbar gefährlich gefährdet geheim gemein gemeinsam genau geneigt gering gerecht gesund gewaltig gewaltsam gewillt gewiss gewohnt glaubhaft glaubwürdig gleich glücklich groß grob grün gültig günstig gut haltbar hart heftig heikel heilig heiß hell hoch höchst höher hilfreich illegal immun indirekt informell inhaftiert
innen inoffiziell intakt intensiv intern interessiert jung kalt kaputt klar klein klug knapp kompliziert konkret konsequent konstruktiv korrekt krank kritisch kurz lang langfristig laut leer legal legitim leicht leise letzt lieb live locker lückenlos machtlos massiv mächtig militärisch minimal müde mutig nah nahe naiv national neu neutral nett niedrig notwendig nötig
nützlich offen offensichtlich offiziell öffentlich optimistisch parteiisch passiv perfekt persönlich pessimistisch politisch positiv prompt produktiv provisorisch rar rasch rätselhaft real rechtswidrig reich reif relevant rot ruhig russisch sauber scharf schlecht schlimm schnell schön schuld schuldig schwach schwarz schwer schwierig sicher sichtbar sinnvoll skeptisch sofortig
stabil ständig stark steil still stolz strafbar streng strikt strittig substanziell substantiell süß tabu tapfer teuer tief tot tödlich total transparent traurig treu trocken überfällig überrascht überzeugt umfassend umsonst umstritten unabhängig unbefristet unbekannt unbegrenzt unbeteiligt unbestätigt uneinig unerwartet ungewiss ungeklärt ungewöhnlich unklar unmittelbar unmöglich unnötig unsicher untätig unterschiedlich unvereinbar unvollständig unwahr
unwahrscheinlich unzufrieden unzulässig verantwortlich verbindlich verboten verdächtig verfügbar vergleichbar vernünftig verrückt verschieden verschwunden vertraulich verständlich vollständig voreilig vorhanden vorsichtig vorzeitig wach wahr warm weich weise weit wert wertlos wertvoll wichtig wild willkommen wirksam wirkungslos wütend zerstritten ziemlich zufrieden zulässig zurückhaltend zusätzlich zuständig zuversichtlich zuverlässig zweifelhaft
hochrangig ranghoch langjährig damalig dortig hiesig heutig gestrig morgig künftig früher später jetzig bisherig vorherig nächst übernächst vorig vergangen kommend jüngst folgend obig sogenannt angeblich mutmaßlich vermeintlich gegenseitig beiderseitig beidseitig einseitig vorläufig endgültig dauerhaft vorübergehend nachhaltig gerecht bedingungslos
amerikanisch deutsch französisch britisch ukrainisch chinesisch israelisch iranisch türkisch europäisch arabisch palästinensisch polnisch belarussisch ungarisch`.split(
    /\s+/,
  ),
);

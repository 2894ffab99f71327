/** Infinitives of weak verbs without separable prefix; verbs in -ieren follow a rule and are not listed. */
export const WEAK_VERBS = `
raunen verlautbaren titeln trompeten kreiden pflichten witzeln zetern faseln fauchen feixen frotzeln flachsen flunkern flöten gifteln giften granteln jauchzen johlen kabeln keifen kichern knurren kritteln motzen mäkeln haken nölen nuscheln prusten quengeln schnaufen schnauzen schwafeln spötteln stammeln stänkern stottern texten tratschen trumpfen wispern zerpflücken verhehlen faxen ereifern salbadern
breiten gedulden gereichen knebeln überaltern veralten vergüten verstaatlichen abebben achten ackern ahnden ahnen altern analysieren ankern annektieren antworten arbeiten argwöhnen arten atmen
ausbürgern ausstatten backen baden bahnen ballen bangen bannen basteln bauchreden bauen baumeln beabsichtigen beachten
beanspruchen beanstanden beantragen beantworten bearbeiten beaufsichtigen beauftragen bebauen beben bebildern bedanken
bedauern bedecken bedeuten bedienen bedingen bedrohen bedrängen beehren beeilen beeindrucken beeinflussen
beeinträchtigen beenden beerben beerdigen befassen befehligen befestigen befeuern beflügeln befolgen befragen befreien
befrieden befriedigen befristen befruchten befähigen befördern befürchten befürworten begegnen begehren begeistern
beglaubigen begleiten beglückwünschen begnadigen begnügen begradigen begrenzen begründen begrüßen begutachten
begünstigen behagen behandeln beharken beharren behaupten behelligen beherbergen beherrschen beherzigen
behindern behüten beichten beinhalten bejahen bejubeln bekehren beklagen bekleben bekleckern bekleiden bekriegen
bekritteln bekräftigen bekunden bekämpfen beköstigen bekümmern belagern belasten belauern belauschen beleben belegen
belehren beleidigen beleuchten beleumunden belichten beliefern belobigen belohnen belächeln belästigen bemannen
bemerken bemitleiden bemuttern bemächtigen bemängeln bemühen benachrichtigen benachteiligen benebeln benoten benutzen
benötigen benützen beobachten beordern bepacken bepflanzen beratschlagen berauben beraumen berechnen berechtigen
bereichern bereinigen bereisen bereiten bereuen berichten berichtigen berieseln beruhen beruhigen berücksichtigen
berühren besagen beschaffen beschallen beschatten bescheinigen beschenken bescheren beschildern beschimpfen
beschlagnahmen beschleunigen beschmutzen beschränken beschuldigen beschweren beschwichtigen beschädigen beschäftigen
beschönigen beschützen beseitigen besetzen besichtigen besiedeln besiegeln besiegen besohlen besorgen bespitzeln
besprühen bessern bestatten bestaunen bestellen besteuern bestimmen bestrafen bestreiken bestärken bestätigen
bestücken bestürmen besuchen besänftigen betanken beteiligen beten beteuern betiteln betonen betrachten betreuen
betteln betätigen betäuben betören beugen beunruhigen beurkunden beurlauben beurteilen beuten bevollmächtigen
bevormunden bevorraten bevorzugen bevölkern bewachen bewaffnen bewahren bewerten bewilligen bewirken bewirten bewohnen
bewundern bewähren bewältigen bewässern bezahlen bezeichnen bezeugen bezichtigen beziffern bezirzen bezuschussen
bezwecken bezweifeln beäugen bilden billigen blamieren blenden blicken blinken blitzen blockieren bloggen bluten
blättern blühen bohren bombardieren bomben boomen borgen boykottieren branden brandmarken brandschatzen brauchen
bremsen brodeln brummen bräunen brüllen brüskieren brüsten brüten buchen bummeln bändigen böllern bücken bügeln
bündeln bürden bürgen bürgern büßen campen chatten checken danken dauern decken deeskalieren dehnen deichseln
dementieren demobilisieren demütigen desertieren desinformieren detonieren deuten dichten dienen dirigieren
dolmetschen donnern dopen downloaden drehen drohen drosseln drucken drängen dröhnen drücken ducken dulden
durchforsten durchkreuzen durchleuchten durchlöchern durchqueren durchsuchen durchwühlen duschen duzen dämmen
dämonisieren dämpfen düngen dünken dürsten ebben ebnen ehren eignen eilen einbürgern einen einigen einäschern eisen
ekeln empören enden entbehren entblößen entdecken enteignen enterben entern entfachen entfalten entfernen entfesseln
entflammen entfremden entführen entgegnen entgiften entgleisen enthaupten enthüllen entkernen entkoppeln
entkriminalisieren entkräften entlarven entlasten entlocken entlohnen entmachten entmilitarisieren entminen entmutigen
entmündigen entnazifizieren entpuppen entrechten entrichten entrollen enträtseln entrücken entrüsten entsagen
entsalzen entschleunigen entschlüsseln entschuldigen entschädigen entschärfen entsetzen entseuchen entsichern
entsorgen entspannen entstammen entstellen enttarnen entthronen enttäuschen entvölkern entwaffnen entwarnen entwerten
entwickeln entwirren entwurzeln entwässern entwöhnen entzaubern entziffern entzweien entzünden erachten erahnen
erarbeiten erbauen erben erbeuten erblicken erblühen erbosen erdichten erdolchen erdreisten erdrosseln erdrücken
erdulden ereignen ereilen erfassen erfolgen erfordern erforschen erfragen erfreuen erfrischen erfüllen ergattern
ergründen ergänzen ergötzen erhaschen erheitern erhellen erhitzen erhoffen erholen erhärten erhöhen erinnern erkaufen
erklettern erklären erkranken erkunden erkundigen erkälten erkämpfen erküren erlahmen erlangen erlauben erlauschen
erleben erledigen erlegen erleichtern erlernen erleuchten erläutern erlösen ermahnen ermannen ermitteln ermorden
ermuntern ermutigen ermächtigen ermäßigen ermöglichen ermüden erneuern erniedrigen ernten ernähren erobern erpressen
erproben errechnen erregen erreichen errichten erschweren erschöpfen erschüttern ersehnen ersetzen ersparen erspielen
erspähen erstarken erstarren erstatten erstaunen erstellen ersticken erstrecken erstreiken erstürmen ersuchen ertappen
ertasten erteilen ertönen erwachen erwarten erwecken erwehren erweitern erwidern erwirken erwirtschaften erwischen
erwähnen erwürgen erzeugen erzielen erzählen erzürnen eröffnen erörtern erübrigen eskalieren etablieren evakuieren
fackeln fahnden faken falten fassen fasten faszinieren faulen federn fegen fehlen feiern feilen feilschen fertigen
fesseln festigen feuern fiebern fighten filmen filtern fischen flaggen flammen flankieren flattern flehen flicken
fluchen fluten flößen flüchten flüstern folgen folgern foltern fordern formen forschen frachten fragen
freuen frischen frohlocken fruchten frönen frösteln frühstücken fuhrwerken funkeln funken funktionieren fußen fädeln
fällen fälschen fördern fügen fühlen führen füllen fürchten füttern gabeln gaffen garantieren gaukeln gebrauchen
gebühren gefährden gehorchen gehren gehören geizen geißeln gelangen geloben genehmigen genügen gesellen gestalten
gestatten gewähren gewährleisten gewöhnen gieren glauben gliedern glimmen glucken glänzen glätten glücken glühen
googeln grassieren gratulieren grenzen grillen grollen grummeln grämen gründen grüßen gucken gurten gönnen
hacken haften hageln halftern hallen hamstern handeln handhaben harren hassen hasten hebeln hecheln hegen
heilen heimsen heiraten heizen hemmen herrschen herzen hetzen heucheln heuern heulen hieven hindern hinken
hinterfragen hinterlegen hissen hoffen holen holpern hopsen horchen horten huldigen humpeln hungern hupen
huschen husten hämmern händigen hängen härten häufen häuten höhnen hören hüllen hüten impfen informieren inszenieren
irren jagen jammern jobben joggen jubeln jubilieren jucken jäten kacheln kalben kalken kandidieren kanzeln kapern
kapitulieren kappen karren kassieren kauen kauern kaufen kehren keimen kellnern keltern kennzeichnen kentern kerkern
ketten keuchen kicken kidnappen kippen kitten kitzeln klaffen klagen klammern klappen klatschen klauen kleben kleiden
klemmen klettern klicken klingeln klinken klirren klopfen klotzen klären knabbern knacken knallen knattern knausern
kneten knicken knien knipsen knistern knöpfen knüpfen kochen kollidieren kondolieren konsultieren kontern koppeln
kosten krachen krallen kratzen kreischen kreisen krempeln kreuzen kriegen kriseln kritisieren kräftigen kränkeln
kränken kräuseln krönen krümmen kugeln kundschaften kuppeln kurbeln kurven kuscheln kämmen kämpfen köpfen kühlen
kümmern kündigen küren kürzen küssen laben lachen lagern lahmen lallen landen langen langweilen lasten lauern lauschen
lauten leaken leben lechzen lecken leeren legen lehnen lehren leimen leisten leiten lenken lernen leuchten leugnen
lichten lieben liebkosen liebäugeln liefern liken lindern listen loben lobhudeln lochen locken lockern lodern lohnen
losen loten lotsen lunchen lungern lächeln lähmen lästern läuten löschen lösen löten lüften machen magern mahnen
mailen malen managen mangeln marschieren maskieren mauern maulen mauscheln maßregeln meckern mehren meinen meistern
melden mengen merken merzen meutern mieten mildern mindern mischen missachten missbilligen missbrauchen missdeuten
missglücken missgönnen misshandeln missinterpretieren missionieren misstrauen mitteln mixen mobben mobilisieren mogeln
mokieren montieren morden mosern munkeln muntern murmeln murren mustern muten mutmaßen mäandern mähen mästen mäßigen
möblieren mühen münden münzen nachtwandeln nageln nagen narren necken neiden neigen neppen nerven nicken nieseln
nieten nippen nisten normalisieren notlanden nutzen nähen nähern nähren nörgeln nötigen nützen offenbaren
ohrfeigen okkupieren operieren opfern orakeln ordnen orten outen packen paktieren palavern parken passen pauken peilen
peinigen peitschen pendeln pennen petzen pflanzen pflastern pflegen pflücken pflügen pfuschen pilgern plagen planen
plappern platzen plaudern plädieren plündern pochen poltern posaunen posten prahlen prallen prangern prasseln predigen
prellen preschen pressen privatisieren proben prophezeien prägen prüfen prügeln pumpen punkten pushen putschen putzen
pöbeln qualmen quittieren quälen raffen ragen rahmen rammen randalieren rangeln ranken rappeln rascheln rasen rasten
ratifizieren rattern rauben rauchen raufen rauschen reagieren recherchieren rechnen rechtfertigen recken reden
referieren regeln regen regnen reichen reichern reifen reihen reimen reinigen reisen reizen renken resultieren retten
reuen richten riegeln ringeln riskieren rocken rodeln roden rollen rosten rotten rudern ruhen ruinieren rumoren
rumpeln runden runzeln rupfen rutschen rächen rätseln räumen räuspern röcheln rösten rücken rückversichern
rügen rühmen rühren rümpfen rüsten rütteln sabotieren sacken sagen salzen sammeln sandstrahlen sanieren sanktionieren
satteln saugen scannen schaden schaffen schallen schalten scharen scharren schauen schaufeln schaukeln
schauspielern scheitern schenken scherzen scheuchen scheuen schichten schicken schikanieren schildern schimmern
schimpfen schlachten schlafwandeln schleppen schleudern schleusen schlichten schlittern schluchzen schlucken
schlummern schlussfolgern schlängeln schlüpfen schmecken schmeicheln schmerzen schmettern schmieden schmieren
schminken schmoren schmuggeln schmunzeln schmälern schmücken schnappen schnarchen schnauben schneidern schneien
schnitzen schnüffeln schnüren schocken schonen schrammen schrauben schrecken schreddern schrubben schrumpfen schränken
schubsen schulden schulen schultern schummeln schwanken schwatzen schweben schweißen schwelen schwelgen schwenken
schwitzen schwächeln schwächen schwänzen schwärmen schwärzen schädigen schälen schämen schänden schärfen schätzen
schäumen schöpfen schüren schürfen schütteln schütten schützen segeln segnen sehnen senken setzen seufzen
shoppen sichern sichten sickern siedeln siegeln siegen signalisieren simsen skizzieren skypen sondern sondieren sonnen
sorgen sortieren spalten spannen sparen spazieren speichern speisen spenden sperren spiegeln spielen spionieren
spitzeln spitzen splittern sponsern spornen spotten sprengen sprenkeln sprinten spritzen sprudeln sprühen spucken
spuken sputen spähen spülen spüren stabilisieren stacheln staffeln stagnieren stammen stampfen stapeln stapfen starren
starten stationieren statten staubsaugen stauchen stauen staunen stecken steigern stellen stemmen stempeln steuern
stibitzen sticheln stiften stillen stimmen stochern stocken stolpern stopfen stoppen strafen straffen strahlen
stranden strapazieren streamen streben strecken streifen streiken streuen stricken strotzen strukturieren strömen
studieren stufen stutzen stylen stärken stöbern stöhnen stöpseln stören stürmen stürzen stützen subventionieren suchen
suhlen summen surfen surren suspendieren säen sägen sättigen säubern säumen säuseln sündigen süßen tadeln tagen
taktieren tanken tanzen tapezieren tarnen tasten tauchen tauen taufen taugen taumeln tauschen taxieren teilen
telefonieren terrorisieren testen ticken tilgen timen tingeln tippen tischen toben toppen torkeln tosen touren traben
trachten tracken trainieren trampeln transportieren trauen trauern trennen tricksen triumphieren trocknen trommeln
tropfen trotzen trudeln tränken träufeln träumen tröpfeln trösten trüben tuscheln twittern tätigen täuschen tönen
töten tünchen türmen umarmen umfassen umgarnen umhüllen umklammern umkreisen umkämpfen umlagern umrahmen umranden
umringen umrunden umschiffen umsorgen umstellen umwandeln umwickeln umzingeln unterbreiten unterdrücken unterfordern
unterfüttern unterhöhlen unterjochen untermalen untermauern unterminieren unterrichten untersagen unterschätzen
untersetzen unterstellen unterstützen untersuchen unterteilen unterwandern unterzeichnen urteilen verabreden
verabreichen verabscheuen verabschieden verachten verallgemeinern veralten verankern veranlassen veranschaulichen
veranschlagen veranstalten verantworten verarbeiten verarmen verarzten verbannen verbarrikadieren verbauen verbessern
verbeugen verbilligen verblassen verbluten verblüffen verblühen verbrauchen verbreiten verbreitern verbriefen
verbrühen verbuchen verbünden verbürgen verbüßen verdammen verdampfen verdanken verdauen verdecken verdeutlichen
verdichten verdienen verdoppeln verdrecken verdrehen verdreifachen verdrängen verdunkeln verdunsten verdächtigen
verdünnen veredeln verehren vereidigen vereinbaren vereinen vereinfachen vereinheitlichen vereinigen vereinzeln
vereiteln verenden verengen vererben verewigen verfassen verfaulen verfehlen verfeinden verfeinern verfestigen
verfeuern verfilmen verfluchen verfolgen verformen verfrachten verfälschen verfärben verfügen verführen
vergegenwärtigen vergesellschaften vergewaltigen vergewissern vergiften verglühen vergnügen vergolden vergraulen
vergrößern vergüten verhaften verhageln verhallen verhandeln verharmlosen verharren verheddern verheimlichen
verheiraten verheizen verherrlichen verhindern verhungern verhängen verhärten verhöhnen verhökern verhören verhüllen
verhüten verifizieren verinnerlichen verirren verjagen verjähren verkabeln verkalkulieren verkapseln verkaufen
verkehren verketten verklagen verkleiden verkleinern verklären verknüpfen verkohlen verkomplizieren verkraften
verkrampfen verkörpern verkümmern verkünden verkündigen verkürzen verlachen verlagern verlangen verlangsamen verlauten
verleben verlegen verleiten verlernen verletzen verleugnen verleumden verlieben verlinken verlocken verlosen
verlängern vermachen vermarkten vermehren vermelden vermengen vermerken vermieten vermindern verminen vermischen
vermissen vermitteln vermummen vermuten vermählen vernachlässigen vernebeln verneinen vernetzen vernichten
verniedlichen verordnen verpachten verpacken verpassen verpesten verpflegen verpflichten verplanen verplempern
verprügeln verpuffen verpuppen verquicken verrechnen verreisen verrichten verriegeln verringern verrohen versachlichen
versagen versalzen versammeln verschaffen verschanzen verscharren verschenken verscherzen verscheuchen verschicken
verschiffen verschlechtern verschleiern verschleppen verschleudern verschlimmern verschlucken verschlüsseln
verschmutzen verschmähen verschnaufen verschonen verschrotten verschränken verschulden verschwenden verschärfen
verschönern verschütten versengen versenken versetzen verseuchen versichern versickern versiegeln versiegen versilbern
versklaven versorgen versperren verspielen verspotten versprengen versprühen verspäten verspüren verstaatlichen
verstauben verstauen verstecken versteifen versteigern verstellen versteuern verstimmen verstopfen verstrahlen
verstreuen verstricken verstummen verständigen verstärken verstören verstümmeln versuchen versäumen versöhnen vertagen
vertauschen verteidigen verteilen verteuern verteufeln vertiefen vertilgen vertonen vertrauen vertrocknen vertrösten
vertuschen verunglimpfen verunglücken verunreinigen verunsichern veruntreuen verursachen verurteilen vervielfachen
vervielfältigen vervierfachen vervollständigen verwackeln verwahren verwahrlosen verwalten verwandeln verwarnen
verwechseln verwehren verweigern verweilen verwelken verwenden verwerten verwesen verwickeln verwirken verwirklichen
verwirren verwitwen verwunden verwundern verwurzeln verwählen verwässern verwöhnen verwüsten verzagen verzaubern
verzehnfachen verzehren verzeichnen verzerren verzetteln verzichten verzieren verzinsen verzocken verzollen
verzweifeln verzögern verändern verärgern veräußern veröden veröffentlichen verübeln verüben vierteln vollenden
vollführen vollstrecken votieren wachen wackeln wagen wahren walten walzen wandeln wandern wanken wappnen warnen
warten waten wechseln wecken wehen wehklagen wehren weiden weigern weihen weilen weinen weissagen weiten wenden
werkeln werten wetteifern wetten wettern whatsappen wichsen wickeln widerhallen widerlegen widersagen widersetzen
widerspiegeln widerstreben widmen wiederholen wiegeln willigen wimmeln wimmern winken winseln wirbeln wirken
wirtschaften wischen wittern wohnen wuchern wummern wundern wurzeln wuseln wählen wähnen wälzen wühlen wünschen
würdigen würfeln würgen würzen wüten zahlen zanken zapfen zappen zaubern zaudern zechen zehren zeichnen zeigen
zelebrieren zelten zementieren zensieren zerbomben zerbröckeln zerfetzen zerfransen zerkleinern zerkratzen zerlegen
zermürben zerren zerrütten zerschellen zerschmettern zersetzen zersiedeln zersplittern zerstreuen zerstören
zerstückeln zersägen zerteilen zertrümmern zetteln zeugen zielen ziemen zieren zimmern zischen zittern zollen zoomen
zucken zumuten zurren zweifeln zwicken zwinkern zwitschern zählen zähmen zögern zücken zügeln zünden zürnen ächten
ächzen ähneln ändern ängstigen ärgern äschern ätzen äugen äußern öden öffnen ölen üben überantworten überarbeiten
überblicken überbrücken überdauern überdecken übereignen übereilen überfischen überfluten überfordern überfrachten
überführen überhitzen überholen überhäufen überhören überkleben überlasten überleben überlegen überlisten übermannen
übermitteln übernachten überprüfen überqueren überragen überraschen überreden überreichen überrollen überrumpeln
überrunden überschatten überschwemmen überschätzen überschütten übersetzen überspannen überspielen überspitzen
übersteigern überstellen überstimmen überstrapazieren überstürzen überteuern übertölpeln übertönen übertünchen
überwachen überwintern überwuchern überwältigen überzeugen
jähren flirren beklatschen deckeln hosten loggen verorten vergällen enteilen blocken buhen luchsen quetschen framen trollen jetten chartern bunkern verkoppeln entflechten entfrosten ernüchtern erkalten befremden befrachten gipfeln hadern kippeln knirschen kuschen rasseln raunzen rüffeln schmollen spurten sträuben trimmen tüfteln umwerben unken verargen verbrämen verebben verjüngen verknappen vermasseln verpfänden verramschen verschnupfen versanden verschrecken verstetigen verzahnen watschen wurmen zoffen zündeln überlappen überreizen übersiedeln übertrumpfen brettern düsen gondeln trampen schlendern schlottern spreizen strampeln straucheln trödeln wabern watscheln zappeln entwürdigen entzerren erblinden erheischen ermatten erquicken erretten erstreben bewerkstelligen bespaßen besudeln betrauen beneiden berappeln beschnuppern veralbern veräppeln`;

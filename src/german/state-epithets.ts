/**
 * Nouns by which news takes up a state named before, and the states they can mean (ISO 3166): "das Emirat" after Qatar.
 * Lower case, without ending. Source: general knowledge.
 */
export const STATE_EPITHETS = `
emirat|QA;KW
sultanat|OM;BN
königreich|SA;JO;MA;BH;GB;TH;NL;BE;DK;NO;SE;ES;KH;BT;TO;LS;SZ
haschemitenkönigreich|JO
wüstenkönigreich|SA
großherzogtum|LU
fürstentum|LI;MC;AD
gottesstaat|IR
mullahstaat|IR
kirchenstaat|VA
stadtstaat|SG;VA;MC
golfstaat|QA;AE;KW;BH;SA;OM
golfemirat|QA;KW
golfmonarchie|QA;AE;KW;BH;SA;OM
ölmonarchie|SA;KW;QA;AE
andenstaat|BO;PE;EC;CO;CL;VE
andenland|BO;PE;EC;CO;CL;VE
andenrepublik|BO;PE;EC
karibikstaat|CU;HT;DO;JM;TT;BB;BS;GD;LC;VC;AG;DM;KN
karibikinsel|CU;JM;BB;GD
karibikrepublik|CU;HT;DO;TT
zuckerinsel|CU
inselstaat|LK;MV;TW;CY;MT;PH;ID;MG;CU;JM;FJ;SB;VU;TO;WS;KI;MU;SC;KM;ST;CV;TT;BB;IE;IS;SG;JP;NZ
inselrepublik|TW;CY;MT;MV;LK;MG;CU;SG;IS;TL;KM
inselreich|JP
pazifikstaat|SB;VU;FJ;TO;WS;KI;NR;TV;PG;PW;FM;MH
südseestaat|SB;VU;FJ;TO;WS;KI;NR;TV
himalayastaat|NP;BT
hindukuschstaat|AF
balkanstaat|RS;XK;AL;MK;ME;BA;HR;BG
balkanland|RS;XK;AL;MK;ME;BA;HR;BG
balkanrepublik|RS;XK;AL;MK;ME;BA;BG
adriastaat|HR;ME;AL
alpenrepublik|AT
eidgenossenschaft|CH
donaurepublik|AT
baltenstaat|LT;LV;EE
baltenrepublik|LT;LV;EE
kaukasusrepublik|GE;AM;AZ
kaukasusstaat|GE;AM;AZ
südkaukasusrepublik|GE;AM;AZ
schwarzmeerstaat|GE;BG;RO
zedernstaat|LB
levantestaat|LB;SY
zwergstaat|LI;MC;AD;SM;VA
sahelstaat|ML;NE;BF;TD;MR
sahelland|ML;NE;BF;TD;MR
wüstenstaat|LY;NE;TD;MR;TM
apartheidstaat|ZA
kaprepublik|ZA
nilstaat|EG;SD
tropenstaat|SG
bosporusstaat|TR
steppenstaat|KZ;MN
`;

/** Adjectives of a part of the world before "Land", "Staat", "Republik", and the states there: "das ostafrikanische Land". */
export const REGION_ADJECTIVES = `
ostafrikanisch|KE;TZ;UG;RW;BI;SO;DJ;ET;ER;SS;SD
westafrikanisch|NG;GH;SN;ML;NE;BF;CI;LR;SL;GN;GW;GM;TG;BJ;MR;CV
zentralafrikanisch|CD;CG;CM;TD;GA;GQ;CF;RW;BI;AO
nordafrikanisch|MA;DZ;TN;LY;EG;SD
nordostafrikanisch|SD;ER;ET;DJ;SO;EG
zentralasiatisch|KZ;UZ;KG;TJ;TM
südasiatisch|IN;PK;BD;LK;NP;BT;MV;AF
südostasiatisch|TH;VN;MM;KH;LA;MY;SG;ID;PH;BN;TL
ostasiatisch|JP;KR;KP;CN;TW;MN
südamerikanisch|AR;BO;BR;CL;CO;EC;GY;PY;PE;SR;UY;VE
mittelamerikanisch|GT;HN;SV;NI;CR;PA;BZ
zentralamerikanisch|GT;HN;SV;NI;CR;PA;BZ
lateinamerikanisch|AR;BO;BR;CL;CO;EC;PY;PE;UY;VE;GT;HN;SV;NI;CR;PA;MX;CU
karibisch|CU;HT;DO;JM;TT;BB;BS;GD;LC;VC;AG;DM;KN
baltisch|LT;LV;EE
skandinavisch|SE;NO;DK
kaukasisch|GE;AM;AZ
südkaukasisch|GE;AM;AZ
`;

/** Words for a state behind the adjective of its region: "das ostafrikanische Land". */
export const WORDS_FOR_STATES: ReadonlySet<string> = new Set(
  'Land Landes Lande Staat Staats Staates Republik Nation Nachbarland Nachbarlandes Nachbarstaat Königreich'.split(' '),
);

/** Adjectives made from places, which never change and keep their capital: "der Schweizer Gipfel", "die Genfer Gespräche". */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  `Schweizer Berliner Wiener Genfer Pariser Londoner Moskauer Kiewer Brüsseler Yorker Washingtoner Pekinger Istanbuler Minsker Münchner Münchener Hamburger Frankfurter Kölner Bonner Stuttgarter Leipziger Dresdner Züricher Zürcher Berner Basler Grazer Salzburger Linzer Innsbrucker
Warschauer Prager Budapester Belgrader Athener Römer Madrider Lissabonner Osloer Stockholmer Kopenhagener Helsinkier Rigaer Tallinner Dubliner Edinburgher Petersburger Donezker Charkiwer Odessaer Lwiwer Tifliser Eriwaner Bakuer
Ankaraer Jerusalemer Gazaer Kairoer Dohaer Teheraner Bagdader Damaszener Beiruter Kabuler Tokioer Seouler Neu-Delhier Bukarester Sofioter Zagreber Laibacher Preßburger Luxemburger Straßburger Haager Amsterdamer Rotterdamer Antwerpener Pjöngjanger Hongkonger Taipeher Potsdamer
Rostocker Bremer Hannoveraner Düsseldorfer Dortmunder Essener Nürnberger Mainzer Erfurter Magdeburger Schweriner Kieler Saarbrücker Wiesbadener Karlsruher Mannheimer Ramsteiner Davoser Kasaner Samarkander Astanaer Dubaier Riader`.split(
    /\s+/,
  ),
);

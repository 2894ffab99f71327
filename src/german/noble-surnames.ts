/** Surnames after "von" and "von der" of people in public life, and common ones: in "Ursula von der Leyen" the preposition is part of the name. */
export const NOBLE_SURNAMES: ReadonlySet<string> = new Set(
  `Leyen Storch Weizsäcker Notz Dohnanyi Klaeden Beust Habsburg Cramon Cramon-Taubadel Schirach Thadden Marschall Stetten Richthofen Stauffenberg Bismarck Clausewitz Guttenberg Decken Heydt Burchard Lippe Tann Schulenburg
Hindenburg Humboldt Ribbentrop Papen Braun Trotha Moltke Bülow Brentano Trotta Arnim Dönhoff Boetticher Lambsdorff Hammerstein Stein Suttner Karajan Wogau Fritsch Geldern Loewenstein Preußen Bayern-Hessen Sydow Wedel Goethe Schiller`.split(
    /\s+/,
  ),
);

/// Coined words that make up names of characters; none is the name of a person.
enum CharacterNames {
  static let given = [
    "Avrix", "Beldra", "Caskel", "Dorvane", "Elquin", "Fenrith", "Galdis", "Hestra", "Ixmar",
    "Jorvel", "Keldra", "Lumeth", "Mavrin", "Nethis", "Orsela", "Pelvar", "Quillis", "Ristell",
    "Sarvane", "Tolmeth", "Ulvane", "Vexlin", "Wystra", "Xandel", "Yorveth", "Zelmar", "Brisane",
    "Corveth", "Dalmeri", "Estovan", "Farradil", "Gavreth", "Halvri", "Ismeren", "Jessavar",
    "Kortell", "Lisavane", "Morwex", "Nolveth", "Ostrin",
  ]

  static let family = [
    "Ashquay", "Brandholt", "Coldharrow", "Drossmere", "Emberlock", "Farwinder", "Greyspindle",
    "Hollowreach", "Ironvale", "Jadecroft", "Keelhaven", "Lanternhill", "Marrowgate",
    "Nightferry", "Oarbend", "Palequarry", "Quillmoor", "Redgantry", "Saltwharf", "Thornwicket",
    "Umberline", "Vaultside", "Warpfield", "Yardarm", "Zincwell", "Brackenport", "Cindermoor",
    "Driftwell", "Fogharbor", "Gantrywood",
  ]

  static let epithet = [
    "Rustjaw", "Blackvent", "Slagtooth", "Coilburn", "Hullbite", "Voidgrin", "Ashknuckle",
    "Cutline", "Sootfist", "Grimkeel", "Splinter", "Tarhook", "Sparkgut", "Bilge", "Nailgun",
    "Coldwake", "Deadreckon", "Sumpwater", "Torchhand", "Wreckling",
  ]

  static let byname = [
    "of the Drift", "Twice-Hulled", "No-Beacon", "the Unpaid", "Half-Shield", "Long-Burn",
    "the Stowaway", "Last-Lock", "Dry-Tank", "the Quiet", "Nine-Holds", "Bad-Warp",
  ]
}

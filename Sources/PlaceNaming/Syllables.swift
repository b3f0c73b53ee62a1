/// The parts that words are composed of, and the combinations that are left out.
///
/// A word is a stem (consonants, a vowel, consonants) and a tail. A tail of long words begins with a
/// vowel, so that a word has only one division into stem and tail, and different parts make different
/// words. The tails of short words begin with a consonant; a test compares all of them.
///
/// Stems and tails that contain an offensive word, or of which two together do, are left out. A test
/// checks all combinations, not a sample.
enum Syllables {
  /// The consonants before the first vowel.
  static let onsets = [
    "", "B", "Br", "C", "Cr", "D", "Dr", "F", "G", "Gl", "Gr", "H", "J", "K", "L", "M", "N",
    "P", "Pr", "R", "S", "St", "T", "Th", "Tr", "V", "W", "Bl", "Cl", "Fl", "Sh", "Ch", "Wh",
  ]
  static let vowels = ["a", "e", "i", "o", "u", "ea", "ai"]
  /// The consonants after the first vowel of a long word.
  static let codas = [
    "l", "r", "n", "m", "v", "d", "t", "k", "th", "ld", "lm", "lt", "nd", "nt", "ll", "rd",
    "rm", "rn", "rt", "rv", "rk", "mb", "st", "br", "dr", "nv", "rth", "ndr", "str",
  ]
  /// The consonants after the first vowel of a short word.
  static let shortCodas = [
    "l", "r", "n", "m", "d", "t", "th", "ld", "nd", "rn", "lm", "rm", "nt", "lt", "st",
  ]
  /// What connects the stem of a long word with its ending.
  static let links = ["a", "e", "i", "o", "an", "en", "in", "on", "ar", "er", "or", "el"]
  /// The endings of both kinds of words.
  static let endings = [
    "bourne", "bridge", "brook", "cairn", "cliff", "combe", "crest", "croft", "dale", "fall",
    "fell", "ferry", "field", "firth", "ford", "forge", "garth", "gate", "glen", "grove",
    "harbor", "haven", "helm", "hill", "hold", "hollow", "holm", "holt", "keep", "land",
    "light", "lock", "lode", "march", "mark", "marsh", "mere", "mill", "mont", "moor", "mouth",
    "point", "port", "quay", "reach", "rest", "ridge", "rise", "rock", "sand", "shaw", "side",
    "spire", "spring", "stead", "stone", "strand", "thorpe", "ton", "vale", "vane", "view",
    "ville", "wall", "ward", "way", "well", "wharf", "wick", "wood", "worth",
  ]
  /// Further endings of long words.
  static let longEndings = ["beck", "watch", "water"]
  /// Further endings of short words.
  static let shortEndings = [
    "bay", "cove", "fen", "hall", "heath", "hurst", "ness", "peak", "reef", "scar", "stow",
  ]
  /// Long words have at most this many letters: those of the longest stem and the longest tail.
  static let longestStem = 5
  static let longestTail = 7
}

extension Syllables {
  /// Stems that no long word begins with.
  static let unusedStems: Set<String> = [
    "Bint", "Bomb", "Bum", "Bumb", "Cum", "Cunt", "Cumb", "Dumb", "Fart", "Farth", "Hell",
    "Kill", "Perv", "Porn", "Stard", "Stit", "Stith", "Sturd", "Steat", "Tard", "Tit", "Tith",
    "Turd", "Teat", "Teath", "Thell", "Clit", "Clith", "Shell", "Shit", "Shith", "Chell",
    "Whell", "Whor", "Whord", "Whorm", "Whorn", "Whort", "Whorv", "Whork", "Hor", "Thor",
    "Shor", "Chor", "Hom", "Thom", "Shom", "Chom", "Whom", "Horn", "Thorn", "Shorn", "Chorn",
    "Kik", "Nud", "Puk", "Bimb", "Boll", "Dild", "Ped", "Pak", "Bean", "Murd", "Sat", "Sem",
    "Cret", "Stal", "Mor", "Hol", "Thol", "Shol", "Chol", "Whol", "Glun", "Lun", "Blun", "Clun",
    "Flun", "Stest", "Test", "Pen", "Gen", "Sod", "Dev", "Mol", "Fell", "Fet",
  ]
  /// Tails that no long word ends with.
  static let unusedTails: Set<String> = [
    "ongarth", "ongate", "onglen", "ongrove", "agarth", "agate", "aglen", "agrove", "ithorpe",
    "iton", "igarth", "igate", "iglen", "igrove", "elland", "ellight", "ellock", "ellode",
    "ardale", "omont", "omoor", "omouth", "eville", "oreach", "orest", "ikeep", "egrove",
    "olock", "aland", "alight", "alock", "alode", "ecairn", "ecliff", "ecombe", "ecrest",
    "ecroft", "inton", "onkeep",
  ]
  /// Stems that no short word begins with.
  static let unusedShortStems: Set<String> = [
    "Bint", "Bum", "Cum", "Cunt", "Porn", "Stit", "Stith", "Steat", "Tit", "Tith", "Teat",
    "Teath", "Clit", "Clith", "Shit", "Shith", "Whor", "Whorn", "Whorm", "Hel", "Thel", "Shel",
    "Chel", "Whel", "Mil", "Bom", "Don", "Dum", "Kil", "Mon", "Per", "Vul", "Pim", "Tram",
    "Bin", "Bol", "But", "Cun", "Far", "Star", "Tar", "Stur", "Tur", "Bim", "Bon", "Chin",
    "Dam", "Fan", "Men", "Por", "Stal", "Tran", "Wan",
  ]
}

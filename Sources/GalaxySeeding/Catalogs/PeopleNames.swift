import Determinism

/// Coined words that make up names of players, hulls and teams; none is the name of a person.
enum PeopleNames {
  static let callSignFirst = [
    "amber", "basalt", "cobalt", "copper", "dusky", "ember", "fallow", "gilded", "harbor",
    "indigo", "jade", "keen", "lunar", "marble", "nimble", "ochre", "pale", "quartz",
    "russet", "silver", "tidal", "umber", "velvet", "windward", "zinc",
  ]

  static let callSignSecond = [
    "heron", "otter", "falcon", "badger", "lynx", "osprey", "marten", "raven", "stoat",
    "tern", "vireo", "wren", "ibis", "kestrel", "lark", "magpie", "newt", "plover", "shrike",
    "swift", "teal", "vole", "weasel", "finch", "gannet",
  ]

  static let shipFirst = [
    "Patient", "Wandering", "Steady", "Second", "Quiet", "Bright", "Northern", "Lucky",
    "Honest", "Late", "Winter", "Open", "Borrowed", "Distant", "Restless",
  ]

  static let shipSecond = [
    "Ledger", "Lantern", "Compass", "Tide", "Harvest", "Anvil", "Sparrow", "Meridian",
    "Promise", "Kettle", "Thimble", "Beacon", "Furrow", "Ember", "Passage",
  ]

  static let teamFirst = [
    "Copper", "Lantern", "Northern", "Salted", "Orbit", "Third", "Hollow", "Drifting",
    "Basalt", "Quiet",
  ]

  static let teamSecond = [
    "Cooperative", "League", "Company", "Wing", "Charter", "Union", "Circle", "Fleet",
    "Assembly",
  ]

  /// Draws the name of a hull: two words.
  static func ship(_ stream: inout RandomStream) -> String {
    stream.pick(from: shipFirst) + " " + stream.pick(from: shipSecond)
  }
}

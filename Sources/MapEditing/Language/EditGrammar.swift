/// How an edit is written: the one table of lines and objects.
struct EditGrammar: Sendable {
  /// The kind of a value in objects.
  enum Kind: Sendable {
    /// A word; in lines a name may need quotes.
    case text, name
    case integer, number, boolean
    /// A list of sector numbers.
    case integers
    /// True, or left out; in lines the word alone.
    case flag
  }

  /// A field behind the subject.
  struct Field: Sendable {
    let key: String
    let kind: Kind
    var isNeeded = false
  }

  /// The verb and noun with a hyphen, as in objects.
  let op: String
  /// The key of the first word behind verb and noun.
  let subject: String
  /// The key and kind of the second one, with the word before it, if there is any.
  var operand: (word: String?, key: String, kind: Kind)?
  /// The fields, in canonical order.
  var fields: [Field] = []
  /// The key of the value that begins with the region.
  let regionKey: String

  init(
    _ op: String, _ subject: String, _ operand: (word: String?, key: String, kind: Kind)? = nil,
    fields: [Field] = [], region: String? = nil
  ) {
    (self.op, self.subject, self.operand, self.fields) = (op, subject, operand, fields)
    regionKey = region ?? subject
  }

  /// The words that begin a line.
  var words: [String] { op.split(separator: "-").map(String.init) }

  /// The keys of its values.
  var keys: [String] { [subject] + (operand.map { [$0.key] } ?? []) + fields.map(\.key) }

  /// The kind of the value of a key.
  func kind(of key: String) -> Kind {
    if let operand, operand.key == key { return operand.kind }
    return fields.first { $0.key == key }?.kind ?? .text
  }

  /// A line with a place for each value, for help and messages.
  var usage: String {
    var words = words + [subject.uppercased()]
    if let operand { words += [operand.word, operand.key.uppercased()].compactMap { $0 } }
    words += fields.map { field in
      let text = field.kind == .flag ? field.key : "\(field.key)=…"
      return field.isNeeded ? text : "[\(text)]"
    }
    return words.joined(separator: " ")
  }

  private static let sectorTraits = [
    Field(key: "type", kind: .text), Field(key: "hazard", kind: .integer),
    Field(key: "radiation", kind: .number), Field(key: "security", kind: .integer),
    Field(key: "nebula", kind: .text), Field(key: "asteroids", kind: .boolean),
  ]
  private static let planetTraits = [
    Field(key: "type", kind: .text), Field(key: "habitability", kind: .integer),
  ]
  private static let stationClass = [Field(key: "class", kind: .integer, isNeeded: true)]
  private static let dissolve = [Field(key: "dissolve", kind: .flag)]

  /// Every edit.
  static let all: [EditGrammar] = [
    EditGrammar("add-warp", "warp", fields: [Field(key: "latent", kind: .flag)]),
    EditGrammar("remove-warp", "warp"),
    EditGrammar("redirect-warp", "warp", ("to", "to", .text), fields: dissolve),
    EditGrammar("flip-warp", "warp", fields: dissolve),
    EditGrammar(
      "set-warp", "warp",
      fields: [
        Field(key: "latent", kind: .boolean), Field(key: "cost", kind: .integer),
        Field(key: "stability", kind: .number),
      ]),
    EditGrammar("move-sector", "sector", ("to", "to", .text)),
    EditGrammar("set-sector", "sector", fields: sectorTraits),
    EditGrammar(
      "set-cluster", "cluster",
      fields: [
        Field(key: "type", kind: .text), Field(key: "cap", kind: .integer),
        Field(key: "center", kind: .text),
      ]),
    EditGrammar("rename", "ref", (nil, "name", .name)),
    EditGrammar(
      "add-formation", "type", ("at", "at", .text),
      fields: [
        Field(key: "size", kind: .integer), Field(key: "name", kind: .name),
        Field(key: "interior", kind: .integers), Field(key: "gateways", kind: .integer),
      ], region: "at"),
    EditGrammar(
      "declare-formation", "type",
      fields: [
        Field(key: "anchor", kind: .integer, isNeeded: true),
        Field(key: "interior", kind: .integers, isNeeded: true), Field(key: "name", kind: .name),
      ], region: "anchor"),
    EditGrammar("remove-formation", "formation"),
    EditGrammar("dissolve-formation", "formation"),
    EditGrammar(
      "add-tunnel", "tunnel",
      fields: [
        Field(key: "oneway", kind: .flag), Field(key: "latent", kind: .flag),
        Field(key: "type", kind: .text), Field(key: "stability", kind: .number),
        Field(key: "cost", kind: .integer), Field(key: "length", kind: .number),
      ]),
    EditGrammar("remove-tunnel", "tunnel"),
    EditGrammar("add-station", "station", fields: stationClass),
    EditGrammar("move-station", "station", ("to", "to", .text)),
    EditGrammar("remove-station", "station"),
    EditGrammar("set-station", "station", fields: stationClass),
    EditGrammar("add-planet", "planet", fields: planetTraits),
    EditGrammar("set-planet", "planet", fields: planetTraits),
    EditGrammar("remove-planet", "planet"),
    EditGrammar("place", "place", ("at", "at", .text), region: "at"),
  ]

  /// The edit of an `op`, nil if there is none.
  static func named(_ op: String) -> EditGrammar? { all.first { $0.op == op } }
}

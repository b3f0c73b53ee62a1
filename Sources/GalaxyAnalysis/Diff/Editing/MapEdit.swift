public import GalaxyModel

/// One edit of a script, as a line and as an object.
public struct MapEdit: Sendable, Equatable {
  /// The verb and the kind of subject, such as `add-warp`.
  public let operation: String
  /// The words of the line.
  let words: [String]
  /// The members of the object besides `op`.
  let members: [FieldValue.Member]

  /// The edit as a line.
  public var line: String { words.joined(separator: " ") }

  /// The edit as an object, such as `{"op": "add-warp", "warp": "12>40", "latent": true}`.
  public var fieldValue: FieldValue { .object([.init("op", .text(operation))] + members) }

  /// Creates an edit of a subject.
  ///
  /// - Parameters:
  ///   - verb: What is done, such as `add`.
  ///   - noun: The kind of subject.
  ///   - subject: Which one it is.
  ///   - operand: The word before the operand, its key and its value, if there is one.
  ///   - fields: What it gets.
  init(
    _ verb: String, _ noun: String, _ subject: String,
    _ operand: (word: String, key: String, value: String)? = nil,
    fields: [FieldValue.Member] = []
  ) {
    operation = "\(verb)-\(noun)"
    var words = [verb, noun, subject]
    var members: [FieldValue.Member] = [.init(noun, .text(subject))]
    if let operand {
      words += [operand.word, operand.value]
      members.append(.init(operand.key, .text(operand.value)))
    }
    words += fields.map { field in
      if case .boolean(true) = field.value, verb == "add" { return field.key }
      return "\(field.key)=\(MapEdit.text(field.value))"
    }
    self.words = words
    self.members = members + fields
  }

  /// Creates an edit that gives something a name.
  init(rename reference: String, to name: String) {
    operation = "rename"
    words = ["rename", reference, MapEdit.quoted(name)]
    members = [.init("ref", .text(reference)), .init("name", .text(name))]
  }

  /// Creates an edit that moves a special location.
  init(place slug: String, at sector: String) {
    operation = "place"
    words = ["place", slug, "at", sector]
    members = [.init("place", .text(slug)), .init("at", .text(sector))]
  }

  /// Creates an edit that declares a formation.
  init(declare type: FormationType, anchor: Int, interior: [Int]) {
    operation = "declare-formation"
    let sectors = interior.map { "\($0)" }.joined(separator: ",")
    words = ["declare", "formation", type.rawValue, "anchor=\(anchor)", "interior=\(sectors)"]
    members = [
      .init("type", .text(type.rawValue)), .init("anchor", .int(anchor)),
      .init("interior", .integers(interior)),
    ]
  }

  private static func text(_ value: FieldValue) -> String { value.words }

  /// A name in double quotes, as in JSON.
  private static func quoted(_ name: String) -> String {
    var text = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

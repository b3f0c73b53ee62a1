import Platform

/// A question about one map or two, as a command of the program answers it.
struct Question {
  /// The command.
  enum Kind: String, CaseIterable {
    case analyze, verify, explain, course, diff, starts
  }

  /// The names that maps have in the call.
  static let map = "map.json"
  static let other = "other.json"

  let kind: Kind
  /// The arguments of the command.
  let arguments: [String]

  /// Options that take a value, and flags.
  private static let options: [Kind: (values: Set<String>, flags: Set<String>)] = [
    .analyze: ([], ["exact", "fast", "whole"]),
    .verify: (["only", "where"], []),
    .explain: (["price", "missing", "invariant", "setting"], []),
    .course: (
      ["avoid", "avoid-zone", "avoid-cluster", "avoid-type", "alternatives", "region"],
      ["avoid-oneway", "tunnels", "whole"]
    ),
    .diff: (["level", "match"], ["exact", "all"]),
    .starts: (["at", "suggest", "within", "region"], ["tunnels", "whole"]),
  ]

  /// Makes the call of a query.
  ///
  /// - Parameters:
  ///   - kind: The command.
  ///   - query: The entries of the query; what is no option of the command is rejected.
  /// - Throws: `MakeFailure` for an entry that is none.
  init(_ kind: Kind, _ query: [(name: String, value: String)]) throws {
    self.kind = kind
    var words = [kind.rawValue]
    words += kind == .diff ? [Question.other, Question.map] : [Question.map]
    var places: [String: String] = [:]
    var options: [String] = []
    let known = Question.options[kind] ?? ([], [])
    for (name, value) in query {
      switch name {
      case "rev", "token": break
      case "from" where kind == .diff: break
      case "from" where kind == .course, "to" where kind == .course:
        places[name] = try Question.place(value, name)
      case "ref" where kind == .explain: words.append(try Question.place(value, name))
      case _ where known.values.contains(name): options.append("--\(name)=\(value)")
      case _ where known.flags.contains(name):
        guard ["", "1", "0", "true", "false"].contains(value) else {
          throw MakeFailure("\(name) takes 1 or 0", .usage)
        }
        if value != "0", value != "false" { options.append("--\(name)") }
      default:
        let names = known.values.union(known.flags).sorted().joined(separator: ", ")
        throw MakeFailure(
          "\(kind.rawValue) has no '\(name)'" + (names.isEmpty ? "" : " (it has \(names))"), .usage)
      }
    }
    if kind == .course {
      guard let from = places["from"], let to = places["to"] else {
        throw MakeFailure("a course needs from and to", .usage)
      }
      words += [from, to]
    }
    arguments = words + options + ["--json", "--quiet", "--threads", "1"]
  }

  /// A word that cannot be taken for an option or a file.
  private static func place(_ value: String, _ name: String) throws -> String {
    guard !value.isEmpty, !value.hasPrefix("-") else {
      throw MakeFailure("\(name) takes a place on the map, not '\(value.prefix(40))'", .usage)
    }
    return value
  }
}

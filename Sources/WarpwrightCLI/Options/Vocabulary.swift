import GalaxyModel
import Platform

/// Labels of the model's vocabularies as users write them: `frontier`, `ASTEROID_FIELD`,
/// `asteroid-field`.
enum Vocabulary {
  /// The value of a label.
  ///
  /// - Parameters:
  ///   - text: The label.
  ///   - what: The kind of thing it names, for the message.
  /// - Returns: The value.
  /// - Throws: `CommandFailure` for an unknown label.
  static func value<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ what: String
  ) throws(CommandFailure) -> Value where Value.RawValue == String {
    let wanted = normal(text)
    if let value = Value.allCases.first(where: { normal($0.rawValue) == wanted }) { return value }
    let names = Value.allCases.map(\.rawValue)
    throw .usage(
      "there is no \(what) '\(text)'"
        + suggestion(for: text.uppercased(), in: names)
        + " (\(names.joined(separator: ", ")))")
  }

  /// The values of lists of labels, `a,b`.
  static func list<Value: RawRepresentable & CaseIterable>(
    _ texts: [String], _ what: String
  ) throws(CommandFailure) -> [Value] where Value.RawValue == String {
    var values: [Value] = []
    for part in texts.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      values.append(try value(String(part), what))
    }
    return values
  }

  private static func normal(_ text: String) -> String {
    String(text.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
  }
}

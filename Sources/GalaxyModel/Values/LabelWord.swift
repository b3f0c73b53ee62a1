import Platform

/// A word that names nothing.
public struct UnknownWord: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, with the nearest word and the possible ones.
  public let description: String

  /// Creates an error.
  ///
  /// - Parameter description: What is wrong, with the nearest word and the possible ones.
  public init(description: String) { self.description = description }
}

/// Labels of the model's vocabularies as users write them: `frontier`, `ASTEROID_FIELD`,
/// `asteroid-field`.
public enum LabelWord {
  /// Returns the value of a label.
  ///
  /// - Parameters:
  ///   - text: The label.
  ///   - what: The kind of thing it names, for the message.
  /// - Returns: The value.
  /// - Throws: `UnknownWord` for an unknown label.
  public static func value<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ what: String
  ) throws(UnknownWord) -> Value where Value.RawValue == String {
    let wanted = plain(text)
    if let value = Value.allCases.first(where: { plain($0.rawValue) == wanted }) { return value }
    let names = Value.allCases.map(\.rawValue)
    throw UnknownWord(
      description: "there is no \(what) '\(text)'" + suggestion(for: text.uppercased(), in: names)
        + " (\(names.joined(separator: ", ")))")
  }

  /// Returns a name in lower case, with blanks for the marks that stand for them.
  ///
  /// - Parameter name: A name or label.
  /// - Returns: The form in which names are compared.
  /// - Complexity: O(length).
  public static func plain(_ name: String) -> String {
    String(name.lowercased().map { $0 == "_" || $0 == "-" ? " " : $0 })
  }
}

import GalaxyAnalysis
import GalaxyModel

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
    do throws(UnknownWord) {
      return try LabelWord.value(text, what)
    } catch {
      throw .usage(error.description)
    }
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
}

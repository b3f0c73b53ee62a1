import GalaxyModel

/// One row of a stored table, read by column name.
///
/// A judge accepts anything: a cell that is missing or of another kind reads as `nil`.
struct RowView {
  let table: StoredTable
  let index: Int

  subscript(_ column: String) -> FieldValue { table[index, column] }

  func isNull(_ column: String) -> Bool { self[column] == .null }
  func text(_ column: String) -> String? { self[column].textValue }
  func int(_ column: String) -> Int? { self[column].intValue }
  func number(_ column: String) -> Double? { self[column].numberValue }
  func flag(_ column: String) -> Bool { self[column] == .boolean(true) }
  func id(_ column: String) -> Identifier? { self[column].identifierValue }
  func time(_ column: String) -> Timestamp? { self[column].timeValue }
  func list(_ column: String) -> [FieldValue] { self[column].listValue }
  func member(_ column: String, _ key: String) -> FieldValue { self[column][key] }

  /// The primary key, as a witness.
  var label: String {
    let keys = table.schema.primaryKey
    return keys.map { self[$0].textValue ?? self[$0].intValue.map { "\($0)" } ?? "?" }
      .joined(separator: "/")
  }
}

extension StoredTable {
  /// The rows, one after another.
  var views: some RandomAccessCollection<RowView> {
    (0..<count).lazy.map { RowView(table: self, index: $0) }
  }
}

extension FieldValue {
  /// Text, also of an identifier or a moment.
  var textValue: String? {
    switch self {
    case .text(let text): text
    case .identifier(let identifier): identifier.description
    case .timestamp(let moment): moment.description
    default: nil
    }
  }

  var intValue: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  var numberValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  var identifierValue: Identifier? {
    switch self {
    case .identifier(let identifier): identifier
    case .text(let text): Identifier(text)
    default: nil
    }
  }

  var timeValue: Timestamp? {
    switch self {
    case .timestamp(let moment): moment
    case .text(let text): Timestamp(text)
    default: nil
    }
  }

  var listValue: [FieldValue] {
    if case .list(let values) = self { values } else { [] }
  }

  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// Value of a key of an object; NULL if there is none.
  subscript(_ key: String) -> FieldValue {
    members.first { $0.key == key }?.value ?? .null
  }
}

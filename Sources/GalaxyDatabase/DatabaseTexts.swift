import GalaxyExport
import GalaxyModel

/// How the cells of a column stand in SQLite, as far as its type decides it.
enum DatabaseForm {
  case plain
  case decimal(Int)
  /// Text that holds a JSON document: JSON columns and arrays.
  case json

  init(_ type: ColumnType) {
    switch type {
    case .decimal(_, let scale): self = .decimal(scale)
    case .json, .jsonb, .varcharArray, .uuidArray, .integerArray: self = .json
    default: self = .plain
    }
  }
}

/// The texts of one row, one behind another, to be bound when all are there.
struct DatabaseTexts: ~Copyable {
  enum Binding {
    case null
    case integer(Int64)
    case real(Double)
    /// The text that was put last.
    case text
    case unwritable
  }

  private var bytes = ByteWriter(memoryCapacity: 8192)
  private var json = CellJSONWriter()
  private var parts: [(parameter: Int32, start: Int, count: Int)] = []
  private var mark = 0
  private var lastTime: (time: Timestamp, text: String)?

  mutating func clear() {
    bytes.emptyMemory { _ in }
    parts.removeAll(keepingCapacity: true)
  }

  /// What a cell is for SQLite; texts are put behind the others.
  mutating func bind(_ value: FieldValue, as form: DatabaseForm) -> Binding {
    mark = bytes.byteCount
    if case .json = form, value != .null {
      json.append(value, to: &bytes)
      return value.holdsNUL ? .unwritable : .text
    }
    switch value {
    case .null: return .null
    case .boolean(let flag): return .integer(flag ? 1 : 0)
    case .integer(let number): return .integer(number)
    case .number(let number):
      if case .decimal(let scale) = form { return .real(number.rounded(toDecimals: scale)) }
      return .real(number)
    case .identifier(let identifier):
      bytes.append(uuidHigh: identifier.high, low: identifier.low)
    case .timestamp(let time):
      if lastTime?.time != time { lastTime = (time, time.description) }
      bytes.append(text: lastTime?.text ?? "")
    case .text(let text):
      guard !text.utf8.contains(0) else { return .unwritable }
      bytes.append(text: text)
    case .list, .object: json.append(value, to: &bytes)
    }
    return .text
  }

  /// Notes that the text put last belongs to a parameter.
  mutating func note(_ parameter: Int32) {
    parts.append((parameter, mark, bytes.byteCount - mark))
  }

  /// Shows all texts, and does something while they stay in place.
  func withTexts(
    _ body: (Int32, UnsafeRawBufferPointer) -> Int32, then action: () -> Int32
  ) -> Int32 {
    var result: Int32 = 0
    bytes.withMemory { memory in
      for part in parts {
        _ = body(
          part.parameter,
          UnsafeRawBufferPointer(rebasing: memory[part.start..<part.start + part.count]))
      }
      result = action()
    }
    return result
  }

  /// A constant cell as it stands in a statement.
  static func literal(_ value: FieldValue, as form: DatabaseForm) -> String {
    if case .json = form, value != .null { return SQLName.literal(value.compactJSON) }
    switch value {
    case .null: return "NULL"
    case .boolean(let flag): return flag ? "1" : "0"
    case .integer(let number): return String(number)
    case .number(let number): return number.description
    case .text(let text): return SQLName.literal(text)
    case .identifier(let identifier): return SQLName.literal(identifier.description)
    case .timestamp(let time): return SQLName.literal(time.description)
    case .list, .object: return SQLName.literal(value.compactJSON)
    }
  }
}

extension Double {
  /// The nearest number with so many decimals.
  fileprivate func rounded(toDecimals scale: Int) -> Double {
    var unit = 1.0
    for _ in 0..<scale { unit *= 10 }
    let scaled = (self * unit).rounded()
    return scaled.magnitude < 9_007_199_254_740_992 ? scaled / unit : self
  }
}

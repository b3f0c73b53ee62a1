/// The values of a column in one row group, until its chunk is written.
///
/// What is the same in all rows takes no memory: levels are kept once some values are missing and some
/// are not, and numbers of the dictionary once there are two of them.
public final class ColumnValues {
  /// Different values after which a column is looked at, whether its dictionary pays.
  private static let probation = 1024
  /// Largest dictionary of texts.
  private static let dictionaryLimit = 4 << 20

  /// The column.
  public let column: ParquetColumn
  let width: Int?
  /// Rows of the group so far.
  private(set) var rows = 0
  /// How many of them have no value.
  private(set) var nulls = 0
  /// 1 for a row with a value, 0 for one without; empty while all rows are alike.
  private(set) var levels = GrowingBytes()
  /// Numbers in the dictionary, four bytes each; empty while it has one value.
  private(set) var numbers = GrowingBytes()
  var distinct: DistinctValues
  /// The values one after another, each text behind its length, if there is no dictionary.
  private(set) var plain = GrowingBytes()
  /// Whether values are kept as numbers of a dictionary.
  private(set) var hasDictionary: Bool

  init(_ column: ParquetColumn) {
    self.column = column
    width = column.type.width
    distinct = DistinctValues(width: width)
    hasDictionary = !column.isUnique && column.type != .boolean
  }

  /// How many rows have a value.
  var present: Int { rows - nulls }

  /// Begins another row group.
  func removeAll() {
    rows = 0
    nulls = 0
    levels.removeAll()
    numbers.removeAll()
    distinct.removeAll()
    plain.removeAll()
    hasDictionary = !column.isUnique && column.type != .boolean
  }

  /// Takes rows without a value.
  ///
  /// - Parameter times: How many.
  public func appendNull(times: Int = 1) {
    precondition(column.isOptional, "the values of this column are required")
    if levels.count > 0 {
      if times == 1 { levels.append(byte: 0) } else { levels.append(repeating: 0, times) }
    } else if nulls < rows {
      levels.append(repeating: 1, rows)
      levels.append(repeating: 0, times)
    }
    rows &+= times
    nulls &+= times
  }

  /// Takes rows of the same value.
  ///
  /// - Parameters:
  ///   - bytes: The value, as ``ParquetType/width`` says.
  ///   - length: Its bytes.
  ///   - times: How many rows.
  /// - Complexity: O(bytes).
  public func append(_ bytes: UnsafeRawPointer, _ length: Int, times: Int = 1) {
    if levels.count > 0 {
      if times == 1 { levels.append(byte: 1) } else { levels.append(repeating: 1, times) }
    } else if nulls > 0 {
      levels.append(repeating: 0, rows)
      levels.append(repeating: 1, times)
    }
    defer { rows &+= times }
    guard hasDictionary else {
      for _ in 0..<times { takePlain(bytes, length) }
      return
    }
    let known = distinct.count
    let number = distinct.number(bytes, length)
    if number > 0, numbers.count == 0 { numbers.append(repeating: 0, 4 * present) }
    if numbers.count > 0 { for _ in 0..<times { numbers.append(number) } }
    if distinct.count > known, distinct.count >= Self.probation { giveUpIfUseless(times) }
  }

  private func takePlain(_ bytes: UnsafeRawPointer, _ length: Int) {
    if width == nil { plain.append(UInt32(length)) }
    plain.append(bytes, length)
  }

  /// Does without a dictionary if most values are different, or they are large.
  ///
  /// - Parameter added: Rows that are not counted yet.
  private func giveUpIfUseless(_ added: Int) {
    let values = present + added
    if distinct.count * 4 > values * 3 || distinct.page.count > Self.dictionaryLimit {
      spellOut(values)
    }
  }

  /// Replaces numbers of the dictionary by their values.
  func spellOut() { spellOut(present) }

  private func spellOut(_ values: Int) {
    guard hasDictionary else { return }
    for place in 0..<values {
      let value = distinct.value(numbers.count > 0 ? numbers.word(at: 4 * place) : 0)
      if let start = value.baseAddress { takePlain(start, value.count) }
    }
    distinct.removeAll()
    numbers.removeAll()
    hasDictionary = false
  }
}

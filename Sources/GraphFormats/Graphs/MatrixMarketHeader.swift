/// The banner and the sizes of a Matrix Market text.
struct MatrixMarketHeader {
  /// The first word of the banner, after its `%`.
  static let name = "MatrixMarket"

  let isDense: Bool
  /// Whether the other triangle of the matrix follows from the one that is listed.
  let isSymmetric: Bool
  /// Whether the diagonal is left out, too.
  let isSkew: Bool
  let value: MatrixValue
  let rows: Int
  /// Entries, or the values of a dense matrix, that follow.
  let entries: Int

  /// Whether the other triangle has the values with the other sign, which unsigned numbers do not have.
  var hasOpposites: Bool { isSkew && value == .unsigned }

  /// Reads the banner, comments, and the line of sizes.
  init(_ lines: inout MatrixLines) throws(TextFault) {
    let hasBanner = lines.line()
    let words = lines.columns.indices.map { lines.text($0).lowercased() }
    guard hasBanner, words.count == 5, words[1] == "matrix",
      lines.text(0).drop(while: { $0 == "%" }).hasPrefix(Self.name)
    else {
      throw lines.fault("the banner `%%\(Self.name) matrix coordinate pattern general` is expected")
    }
    guard ["coordinate", "array"].contains(words[2]) else {
      throw lines.fault("a matrix is given as `coordinate` or `array`", at: 2)
    }
    guard let value = MatrixValue(words[3]) else {
      throw lines.fault("entries are pattern, integer, unsigned-integer, real or complex", at: 3)
    }
    guard ["general", "symmetric", "skew-symmetric", "hermitian"].contains(words[4]) else {
      throw lines.fault("a matrix is general, symmetric, skew-symmetric or hermitian", at: 4)
    }
    isDense = words[2] == "array"
    isSymmetric = words[4] != "general"
    isSkew = words[4] == "skew-symmetric"
    // Patterns have values where every place of a matrix has one.
    self.value = isDense && value == .pattern ? .real : value
    repeat {
      guard lines.line() else { throw lines.fault("the numbers of rows and columns are expected") }
    } while lines.isComment
    while lines.columns.isEmpty {
      guard lines.line() else { throw lines.fault("the numbers of rows and columns are expected") }
    }
    let sizes = lines.columns.indices.map { lines.integer($0) }
    guard sizes.count == (isDense ? 2 : 3), let rows = sizes[0], let columns = sizes[1],
      let last = sizes[sizes.count - 1], rows >= 0, columns >= 0, last >= 0
    else {
      throw lines.fault(
        "the numbers of rows\(isDense ? " and columns" : ", columns and entries") are expected")
    }
    guard rows == columns else { throw lines.fault("the matrix of a graph is square") }
    let bytes = lines.bytes.count
    guard AnnouncedSize.fits(rows, bytes: bytes), isDense || last <= bytes / 4 + 1 else {
      throw lines.fault("the file is too short for a matrix of this size")
    }
    self.rows = rows
    entries =
      isDense
      ? isSkew ? rows * (rows - 1) / 2 : isSymmetric ? rows * (rows + 1) / 2 : rows * rows : last
  }
}

/// What the entries of a matrix are.
enum MatrixValue {
  case pattern, integer, unsigned, real, complex

  /// The kind that a banner names, in lower case.
  init?(_ word: String) {
    switch word {
    case "pattern": self = .pattern
    case "integer": self = .integer
    case "unsigned-integer": self = .unsigned
    case "real", "double": self = .real
    case "complex": self = .complex
    default: return nil
    }
  }

  /// Rejects a line without a value of this kind from a column on.
  func check(_ lines: MatrixLines, from place: Int) throws(TextFault) {
    let isRight: Bool =
      switch self {
      case .pattern: true
      case .integer: isInteger(lines, place)
      case .unsigned: isInteger(lines, place)
      case .real: lines.column(place).map { NumberToken.isFloat($0) } ?? false
      case .complex:
        // None is zero, as in SciPy.
        (place...place + 2).contains(lines.columns.count)
          && (place..<lines.columns.count).allSatisfy {
            lines.column($0).map { NumberToken.isFloat($0) } ?? false
          }
      }
    guard !isRight else { return }
    guard place < lines.columns.count else { throw lines.fault("the value of an entry is missing") }
    let noun =
      switch self {
      case .integer, .unsigned: "an integer"
      case .complex: "a complex number"
      case .pattern, .real: "a number"
      }
    throw lines.fault("`\(lines.text(place))` is not \(noun)", at: place)
  }

  /// Whether a line of one value is not zero.
  func isNonzero(_ lines: MatrixLines) throws(TextFault) -> Bool {
    try check(lines, from: 0)
    guard lines.columns.count <= (self == .complex ? 2 : 1) else {
      throw lines.fault("one value a line is expected", at: 1)
    }
    return lines.columns.indices.contains { place in
      let text = lines.text(place)
      return NumberToken.isReal(text.utf8) ? Double(text) != 0 : true
    }
  }

  private func isInteger(_ lines: MatrixLines, _ place: Int) -> Bool {
    guard let text = lines.column(place), NumberToken.isInteger(text) else { return false }
    // Of 64 bits, as in SciPy.
    let digits = String(decoding: text, as: UTF8.self)
    return Int(digits) != nil || self == .unsigned && UInt64(digits) != nil
  }
}

/// The schema of a file, as its end describes it.
extension ParquetColumn {
  /// Writes the columns as a tree: a root, and its leaves.
  static func write(_ columns: [ParquetColumn], _ number: Int, to out: inout ThriftWriter) {
    out.list(number, .structure, [nil] + columns.map { Optional($0) }) { out, column in
      out.structure { out in
        guard let column else {
          out.binary(4, "schema".utf8)
          out.int32(5, columns.count)
          return
        }
        column.write(to: &out)
      }
    }
  }

  private func write(to out: inout ThriftWriter) {
    out.int32(1, type.storage.rawValue)
    if type.storage == .fixed, let width = type.width { out.int32(2, width) }
    out.int32(3, isOptional ? 1 : 0)
    out.binary(4, name.utf8)
    // The older notation of the same, for readers that know no other.
    if let converted = type.converted { out.int32(6, converted) }
    if case .decimal(let precision, let scale) = type {
      out.int32(7, scale)
      out.int32(8, precision)
    }
    if type.isLogical { out.structure(10) { type.writeLogical(to: &$0) } }
  }
}

extension ParquetType {
  fileprivate var converted: Int? {
    switch self {
    case .text: 0
    case .decimal: 5
    case .timestamp: 10
    case .boolean, .int32, .int64, .double, .uuid: nil
    }
  }

  fileprivate var isLogical: Bool { converted != nil || self == .uuid }

  /// Writes the union of logical types.
  fileprivate func writeLogical(to out: inout ThriftWriter) {
    switch self {
    case .text: out.structure(1) { _ in }
    case .decimal(let precision, let scale):
      out.structure(5) { out in
        out.int32(1, scale)
        out.int32(2, precision)
      }
    case .timestamp:
      out.structure(8) { out in
        out.flag(1, true)
        // Microseconds.
        out.structure(2) { $0.structure(2) { _ in } }
      }
    case .uuid: out.structure(14) { _ in }
    case .boolean, .int32, .int64, .double: break
    }
  }
}

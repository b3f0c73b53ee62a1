/// Writes structures in the compact protocol of Apache Thrift, in which Parquet keeps its headers.
///
/// Fields are given in ascending order of their numbers. (Thrift compact protocol encoding,
/// thrift-compact-protocol.md in the sources of Apache Thrift.)
struct ThriftWriter {
  /// The types of fields and of elements.
  enum Kind: UInt8 {
    case int32 = 5
    case int64 = 6
    case binary = 8
    case list = 9
    case structure = 12
  }

  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// The number of the last field of the structure that is being written.
  private var field = 0

  /// Writes a structure that is no field: a whole header, or an element of a list.
  mutating func structure(_ body: (inout ThriftWriter) -> Void) {
    let outer = field
    field = 0
    body(&self)
    bytes.append(0)
    field = outer
  }

  /// Writes a field that is a structure.
  mutating func structure(_ number: Int, _ body: (inout ThriftWriter) -> Void) {
    begin(number, Kind.structure.rawValue)
    structure(body)
  }

  /// Writes a field of 32 bits.
  mutating func int32(_ number: Int, _ value: Int) {
    begin(number, Kind.int32.rawValue)
    append(zigzag: Int64(value))
  }

  /// Writes a field of 16 bits.
  mutating func int16(_ number: Int, _ value: Int) {
    begin(number, 4)
    append(zigzag: Int64(value))
  }

  /// Writes a field of 64 bits.
  mutating func int64(_ number: Int, _ value: Int) {
    begin(number, Kind.int64.rawValue)
    append(zigzag: Int64(value))
  }

  /// Writes a field that is true or false.
  mutating func flag(_ number: Int, _ value: Bool) { begin(number, value ? 1 : 2) }

  /// Writes a field of bytes.
  mutating func binary(_ number: Int, _ value: some Collection<UInt8>) {
    begin(number, Kind.binary.rawValue)
    binary(value)
  }

  /// Writes an element of a list of bytes.
  mutating func binary(_ value: some Collection<UInt8>) {
    append(unsigned: UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  /// Writes an element of a list of numbers.
  mutating func element(_ value: Int) { append(zigzag: Int64(value)) }

  /// Writes a field that is a list; `body` writes each element.
  mutating func list<Elements: Collection>(
    _ number: Int, _ kind: Kind, _ elements: Elements,
    _ body: (inout ThriftWriter, Elements.Element) -> Void
  ) {
    begin(number, Kind.list.rawValue)
    let count = elements.count
    if count < 15 {
      bytes.append(UInt8(count) << 4 | kind.rawValue)
    } else {
      bytes.append(0xF0 | kind.rawValue)
      append(unsigned: UInt64(count))
    }
    for element in elements { body(&self, element) }
  }

  private mutating func begin(_ number: Int, _ kind: UInt8) {
    precondition(number > field && number - field <= 15, "fields ascend in small steps")
    bytes.append(UInt8(number - field) << 4 | kind)
    field = number
  }

  private mutating func append(zigzag value: Int64) {
    append(unsigned: UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  private mutating func append(unsigned value: UInt64) { bytes.append(variableLength: value) }
}

extension [UInt8] {
  /// Appends a number in groups of seven bits, the lowest first.
  mutating func append(variableLength value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

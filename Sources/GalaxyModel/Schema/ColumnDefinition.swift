/// Reads one cell of the row at an address.
// A structure, since an array of bare functions keeps each of them behind another one, whose references
// every cell would count, and threads wait for each other's counts.
struct CellReader: Sendable {
  let read: @Sendable (_ row: UnsafeRawPointer) -> FieldValue
}

/// A type whose values are the rows of one table.
public protocol TableRow: SendableMetatype {
  /// The columns of the table.
  associatedtype Column: TableColumn
}

/// The columns of a table as an enumeration, in the order of the database.
///
/// The raw value of a case is the index of the column, so reading a cell needs no look-up by name,
/// and a misspelled column does not compile.
public protocol TableColumn: RawRepresentable, Hashable, Sendable
where RawValue == Int {}

/// A row type with the definition of each of its columns.
///
/// The switch over the columns is exhaustive: the compiler reports a column without a definition.
package protocol DefinedRow: TableRow {
  /// Returns the name, type, traits, and values of a column.
  static func definition(of place: Column) -> ColumnDefinition
}

extension DefinedRow {
  /// Returns a column whose value depends on the row.
  // Inlined, so that each column has one closure, which reads the row in place.
  @inline(__always)
  static func column(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits = .required,
    value: @escaping @Sendable (Self) -> FieldValue
  ) -> ColumnDefinition {
    ColumnDefinition(
      name, type, traits,
      reader: CellReader { row in value(row.assumingMemoryBound(to: Self.self).pointee) })
  }
}

/// A column and how to read its value from a row.
package struct ColumnDefinition: Sendable {
  let schema: ColumnSchema
  /// Reads the cell from the row at an address.
  let reader: CellReader

  fileprivate init(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits, reader: CellReader
  ) {
    schema = ColumnSchema(name, type, traits, constant: nil)
    self.reader = reader
  }

  /// Creates a column that holds `constant` in every row.
  init(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits = .required, constant: FieldValue
  ) {
    schema = ColumnSchema(name, type, traits, constant: constant)
    reader = CellReader { _ in constant }
  }

  /// Creates a nullable column that is NULL in every row.
  static func null(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits = .nullable
  ) -> ColumnDefinition {
    ColumnDefinition(name, type, traits.nullable, constant: .null)
  }
}

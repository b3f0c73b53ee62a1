package import FileIO

extension JSONDocument {
  /// Rejects a document of values of a byte or two, for readers whose cells hold any JSON: there each
  /// value takes as much memory as a whole cell.
  ///
  /// - Parameter source: Name of the input in the error.
  /// - Throws: `InputError` if there are more values than the size of the text justifies.
  /// - Complexity: O(1).
  package func checkDensity(source: String) throws(InputError) {
    guard valueCount > 1 << 16 + bytes.count / 4 else { return }
    throw InputError(
      .structure, source: source, location: .whole,
      message: "there are \(valueCount) values, too many for the size of the file")
  }
}

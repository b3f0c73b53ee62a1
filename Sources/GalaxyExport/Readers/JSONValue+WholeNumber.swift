extension JSONValue {
  /// The whole number, if it is one that a JSON number carries exactly, ±2^53.
  ///
  /// Sums and differences of such numbers do not overflow.
  var wholeNumber: Int? {
    guard let integer, integer.magnitude <= 1 << 53 else { return nil }
    return integer
  }
}

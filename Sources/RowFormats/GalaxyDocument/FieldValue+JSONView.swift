package import GalaxyModel
package import JSONText

extension FieldValue {
  /// A JSON value as a cell; numbers without decimals become integers.
  ///
  /// Object keys are put into ascending byte order. The parser bounds the depth.
  package init(_ value: JSONView) {
    switch value.first {
    case UInt8(ascii: "n"): self = .null
    case UInt8(ascii: "t"): self = .boolean(true)
    case UInt8(ascii: "f"): self = .boolean(false)
    case UInt8(ascii: "\""): self = .text(value.string ?? "")
    case UInt8(ascii: "["): self = .list(value.array?.map { FieldValue($0) } ?? [])
    case UInt8(ascii: "{"):
      self = .object(
        (value.object?.map { Member($0.key, FieldValue($0.value)) } ?? [])
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    default: self = value.integer.map { FieldValue.int($0) } ?? .number(value.double ?? 0)
    }
  }
}

package import GalaxyModel
package import JSONText

extension FieldValue {
  /// A JSON value as a cell; numbers without decimals become integers.
  ///
  /// Object keys are put into ascending byte order. The parser bounds the depth.
  package init(_ value: JSONView) {
    if value.isNull {
      self = .null
    } else if let flag = value.bool {
      self = .boolean(flag)
    } else if let text = value.string {
      self = .text(text)
    } else if let number = value.integer {
      self = .int(number)
    } else if let elements = value.array {
      self = .list(elements.map { FieldValue($0) })
    } else if let members = value.object {
      self = .object(
        members.map { Member($0.key, FieldValue($0.value)) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    } else {
      self = .number(value.double ?? 0)
    }
  }
}

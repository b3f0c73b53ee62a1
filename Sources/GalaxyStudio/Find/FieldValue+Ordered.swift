import GalaxyModel
import JSONText

extension FieldValue {
  /// A JSON value with the keys of its objects in their order.
  init(ordered view: JSONView) {
    if view.isNull {
      self = .null
    } else if let flag = view.bool {
      self = .boolean(flag)
    } else if let text = view.string {
      self = .text(text)
    } else if let number = view.integer {
      self = .int(number)
    } else if let elements = view.array {
      self = .list(elements.map { FieldValue(ordered: $0) })
    } else if let members = view.object {
      self = .object(members.map { Member($0.key, FieldValue(ordered: $0.value)) })
    } else {
      self = .number(view.double ?? 0)
    }
  }
}

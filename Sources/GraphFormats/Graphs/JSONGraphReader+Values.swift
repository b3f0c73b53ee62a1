import FileIO
import GalaxyModel
import JSONText

extension JSONGraphReader {
  /// The text of an id: a string, a number or a list of these, which NetworkX writes for a tuple.
  ///
  /// Equal numbers have one text: `1`, `1.0` and `1e0` are the same id. Integers keep all digits.
  func id(_ value: JSONView) throws(InputError) -> String {
    if let text = value.string ?? number(of: value) { return text }
    if let elements = value.array, !elements.isEmpty {
      var parts: [String] = []
      for element in elements { parts.append(try part(element)) }
      return "(" + parts.joined(separator: ", ") + (parts.count == 1 ? ",)" : ")")
    }
    throw fault(value, "an id is a text or a number, not \(value.kind)")
  }

  /// A part of a tuple as Python shows it.
  private func part(_ value: JSONView) throws(InputError) -> String {
    if let text = value.string, !text.utf8.contains(where: { $0 == 0x27 || $0 == 0x5C }) {
      return "'\(text)'"
    }
    guard let text = number(of: value) else {
      throw fault(value, "a part of an id is a number or a text without quotes")
    }
    return text
  }

  /// The shortest text of a number, `nil` if the value is none.
  private func number(of value: JSONView) -> String? {
    guard let number = value.double else { return nil }
    let text = value.numberText
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- 48 < 10 }) {
      return text == "-0" ? "0" : text
    }
    if let integer = Int64(exactly: number) { return "\(integer)" }
    var out = ByteWriter(memoryCapacity: 64)
    out.append(shortest: number)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  /// A number or a text that is one; anything else is noted and ignored.
  func number(_ value: JSONView, _ notes: inout GraphNotes) -> Double? {
    if let number = value.double ?? value.string.flatMap(GraphField.number) { return number }
    notes.add(.coordinate, value.string ?? value.kind)
    return nil
  }

  /// A truth value, 0, 1 or a text that is one of these; anything else is noted and ignored.
  func flag(_ value: JSONView, _ notes: inout GraphNotes) -> Bool {
    if value.isNull { return false }
    let text = value.string ?? value.integer.map { "\($0)" }
    if let flag = value.bool ?? text.flatMap(CSVValue.flag) { return flag }
    notes.add(.latent, text ?? value.kind)
    return false
  }

  /// The first name or else label that some of the objects hold and that is not empty.
  func name(_ objects: [JSONMembers], _ notes: inout GraphNotes) -> String? {
    for object in objects {
      for key in ["name", "label"] {
        guard let value = object[key], !value.isNull else { continue }
        guard let text = value.string ?? number(of: value) else {
          notes.add(.name)
          continue
        }
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}

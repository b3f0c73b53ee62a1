import Determinism
import GalaxyModel

extension SHA256 {
  /// Appends a list of integers: their number, then eight bytes each.
  mutating func update(numbers: some Collection<some BinaryInteger>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * numbers.count)
    for number in numbers {
      let value = UInt64(truncatingIfNeeded: number)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      }
    }
    update(bigEndian: UInt64(numbers.count))
    update(bytes)
  }

  /// Appends a text: its length, then its bytes.
  mutating func update(text: String) {
    update(bigEndian: UInt64(text.utf8.count))
    update(utf8: text)
  }

  /// Appends a number with all its bits.
  mutating func update(_ number: Double) { update(bigEndian: number.bitPattern) }

  /// Appends a property of a formation.
  mutating func update(_ value: FieldValue) {
    switch value {
    case .null: update(text: "null")
    case .boolean(let flag): update(text: flag ? "true" : "false")
    case .integer(let number): update(numbers: [number])
    case .number(let number): update(number)
    case .text(let text): update(text: text)
    case .identifier(let identifier):
      update(bigEndian: identifier.high)
      update(bigEndian: identifier.low)
    case .timestamp(let time): update(text: time.description)
    case .list(let elements):
      update(bigEndian: UInt64(elements.count))
      for element in elements { update(element) }
    case .object(let members):
      update(bigEndian: UInt64(members.count))
      for member in members {
        update(text: member.key)
        update(member.value)
      }
    }
  }
}

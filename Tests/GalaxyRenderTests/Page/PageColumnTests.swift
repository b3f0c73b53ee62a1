import Foundation
import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Columns of the data block")
struct PageColumnTests {
  private func bytes(_ value: FieldValue) -> [UInt8] {
    guard case .text(let text) = value else { return [] }
    return Data(base64Encoded: text).map { Array($0) } ?? []
  }

  @Test func numbersAreLittleEndian() {
    #expect(bytes(PageColumn.pack([UInt16(0x0102), 0xFFFE])) == [2, 1, 0xFE, 0xFF])
    #expect(bytes(PageColumn.packSigned([-2, 1])) == [0xFE, 0xFF, 1, 0])
    #expect(bytes(PageColumn.packSigned([70_000])) == [0x70, 0x11, 1, 0])
  }

  @Test func noneIsTheLargestValue() {
    #expect(PageColumn.small(nil) == 255 && PageColumn.small(300) == 254)
    #expect(bytes(PageColumn.packIndices([nil, 3], below: 9)) == [0xFF, 0xFF, 3, 0])
    #expect(bytes(PageColumn.packIndices([1], below: 70_000)) == [1, 0, 0, 0])
  }
}

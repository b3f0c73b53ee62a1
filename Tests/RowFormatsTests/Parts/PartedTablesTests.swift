import FileIO
import GalaxyModel
import Testing

@testable import RowFormats

@Suite struct PartedTablesTests {
  private struct Altered: Error {}

  /// Larger than a block, and rows that end anywhere in one.
  private let part = String(
    repeating: #"{"id":"\#(String(repeating: "x", count: 777))"}"# + "\n", count: 700)

  private func joined(_ watch: PartWatch.Start?) throws -> String {
    let directory = try ScratchDirectory(in: "/tmp")
    directory.expect(["zones.json"])
    var file = try OutputFile(path: directory.path + "/zones.json")
    file.writer.append(text: part)
    try file.commit()
    let made = RowExport(parts: [.json], options: RowOptions(scratch: directory.path))
    let tables = PartedTables([.json], made)
    let piece = PartPiece(
      path: directory.path + "/zones.json", offset: 0, count: part.utf8.count, rows: 700)
    tables.add(piece, to: "zones", notation: "json", watch: watch)
    var out = ByteWriter(memoryCapacity: 1 << 20)
    try tables.export(attachmentPlace: 0).writePart(of: "zones", in: .json, to: &out)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  @Test func aWatchSeesEachByteOnce() throws {
    final class Seen {
      var bytes: [UInt8] = []
      var ends = 0
    }
    let seen = Seen()
    let text = try joined {
      PartWatch {
        seen.bytes += $0
      } end: {
        seen.ends += 1
      }
    }
    #expect(text == part)
    #expect(seen.bytes.elementsEqual(part.utf8))
    #expect(seen.ends == 1)
  }

  @Test func whatAWatchRejectsIsNotJoined() {
    #expect(throws: Altered.self) {
      try joined {
        PartWatch { _ in
        } end: {
          throw Altered()
        }
      }
    }
  }
}

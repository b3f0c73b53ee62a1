import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Bytes that become texts")
struct InputTextTests {
  private func error(_ bytes: [UInt8], from format: InputFormat? = nil) -> String {
    do {
      _ = try MapReader.read(bytes, from: format, source: "in")
      return "none"
    } catch {
      return "\(error)"
    }
  }

  /// A gzip member of one stored block.
  private func member(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    func little(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 255) } }
    let count = UInt16(bytes.count)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, UInt8(count & 255), UInt8(count >> 8)]
      + [UInt8(~count & 255), UInt8(~count >> 8)] + bytes + little(~sum)
      + little(UInt32(bytes.count))
  }

  @Test func gzipIsExpanded() throws {
    let two = member("1 2\n") + member("2 3\n")
    let map = try MapReader.read(two + [0, 0, 0], source: "in")
    #expect(map.galaxy.regions[0].sectorCount == 3)
    for end in 2..<two.count where end != member("1 2\n").count {
      #expect(error(Array(two[..<end])) != "none", "\(end)")
    }
    #expect(error(member("1 2\n") + [7, 7]).contains("follows"))
    #expect(error(member("")).contains("empty"))
    var damaged = member("1 2\n")
    damaged[15] ^= 1
    #expect(error(damaged).contains("damaged"))
  }

  @Test func expansionIsBounded() throws {
    #expect(try Gzip.expand(member("1 2\n"), limit: 4, source: "in").count == 4)
    #expect(throws: InputError.self) { try Gzip.expand(member("1 2\n"), limit: 3, source: "in") }
  }

  @Test(arguments: [InputFormat?.none] + FormatCatalog.library.inputs.map { $0 })
  func otherEncodingsAreNamed(_ format: InputFormat?) {
    for text in ["1 2\n2 3\n", "{\"nodes\":[]}", "<graphml>", "source,target\n", ":\n 1 2\n"] {
      let units = Array(text.utf16)
      let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
      for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
        #expect(error(bytes, from: format).contains("this is UTF-16"))
        #expect(error(bytes, from: format).contains("UTF-8"))
      }
      let wide = text.utf8.flatMap { byte -> [UInt8] in [byte, 0, 0, 0] }
      #expect(error(wide, from: format).contains("this is UTF-32"))
      #expect(error([0xFF, 0xFE, 0, 0] + wide, from: format).contains("this is UTF-32"))
    }
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}", "ZIP"), ("BZh91AY", "bzip2"), ("%PDF-1.4\n", "PDF"), ("GIF89a", "GIF"),
    ("SQLite format 3\u{0}", "SQLite"), ("<!DOCTYPE html><html>", "web page"), ("<svg/>", "SVG"),
    ("---\na: 1\n", "YAML"), ("nodes:\n  - a\nedges:\n  - b\n", "YAML"),
    ("c x\np edge 3 2\ne 1 2\n", "DIMACS"), ("graph TD\nA-->B\n", "Mermaid"),
    ("CREATE TABLE a (b int);\n", "SQL"), ("Traceback (most recent call last):\n", "program"),
    ("digraph { a -> b }", "DOT"), ("dl n=3\n", "UCINET"), ("lorem ipsum dolor sit\n", "no format"),
    ("#!/bin/sh\necho 1\n", "script"), ("name;x\na;1\n", "table"), ("\u{0}\u{1}\u{2}", "no format"),
  ])
  func otherFilesAreNamed(_ text: String, _ part: String) {
    let message = error(Array(text.utf8))
    #expect(message.contains(part), "\(message)")
    #expect(!message.contains("two sector numbers"))
  }

  @Test(arguments: [
    "", " \n\t\r\n", "# nothing\n", "% x\n", "source,target\n", "id\n", "*Vertices 0\n",
    "graph [ ]",
    "%%MatrixMarket matrix coordinate pattern general\n0 0 0\n", ":\n: ENDINTERROG\n",
    "{\"nodes\":[],\"links\":[]}", "<graphml><graph edgedefault='directed'/></graphml>",
    "\u{feff}\n",
  ])
  func mapsWithoutSectorsAreRefused(_ text: String) throws {
    let message = error(Array(text.utf8))
    #expect(message.contains("empty input"), "\(message)")
    #expect(
      try MapReader.read(Array(text.utf8), allowsEmpty: true, source: "in").galaxy.regions
        .allSatisfy {
          $0.sectorCount == 0
        })
  }
}

import Foundation
import Testing

/// The code of the guide for test authors is compiled and run: each of its Swift blocks is part of
/// Guide/GuideExamples.swift, line by line.
@Suite struct GuideTests {
  private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// The lines of each Swift block, without indentation, comments after code, and imports.
  private func blocks(of page: String) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let plain = line.drop { $0 == " " }
      if plain == "```swift" {
        isInside = true
        blocks.append([])
      } else if plain.hasPrefix("```") {
        isInside = false
      } else if isInside, let code = code(plain) {
        blocks[blocks.count - 1].append(code)
      }
    }
    return blocks
  }

  private func code(_ line: Substring) -> Substring? {
    var end = line.range(of: " //")?.lowerBound ?? line.endIndex
    while end > line.startIndex, line[line.index(before: end)] == " " {
      end = line.index(before: end)
    }
    let code = line[..<end].drop { $0 == " " }
    return code.isEmpty || code.hasPrefix("import ") || code.hasPrefix("//") ? nil : code
  }

  @Test(arguments: ["../../Documentation/testing-maps.md", "../../README.md"])
  func `Swift blocks are compiled`(page: String) throws {
    let compiled = try text("Guide/GuideExamples.swift").split(separator: "\n").compactMap {
      code($0.drop { $0 == " " })
    }
    let blocks = blocks(of: try text(page)).filter { $0.contains { $0.contains("@Test") } }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let starts = compiled.indices.filter { compiled[$0...].starts(with: block) }
      #expect(!starts.isEmpty, "GuideExamples.swift lacks: \(block.joined(separator: "\n"))")
    }
  }
}

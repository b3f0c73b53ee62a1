import Foundation
import Testing

/// The inputs that fuzzers begin with, and what they once found: each ends with a map or an error, and soon.
@Suite("Inputs of the fuzzers")
struct CorpusReplay {
  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus")

  private static func inputs(of reader: String) -> [String: [UInt8]] {
    let folder = corpus.appendingPathComponent(reader).path
    var inputs: [String: [UInt8]] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      inputs[name] = FileManager.default.contents(atPath: folder + "/" + name).map(Array.init)
    }
    return inputs
  }

  /// The time of the processor that this thread took, in seconds: others may keep it busy.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: FuzzReader.all.map(\.name))
  func endsWithAMapOrAnError(name: String) throws {
    let reader = try #require(FuzzReader.named(name))
    let inputs = Self.inputs(of: name)
    #expect(inputs.count >= 2, "\(name) has no folder of inputs")
    var taken = 0
    for (file, bytes) in inputs.sorted(by: { $0.key < $1.key }) {
      let start = Self.seconds
      let error = reader.read(bytes)
      let passed = Self.seconds - start
      #expect(passed < 2, "\(name)/\(file) takes \(passed) s")
      if let error {
        #expect(!"\(error)".isEmpty, "\(name)/\(file) is rejected without a reason")
      } else {
        taken += 1
      }
    }
    // A folder of inputs that are all rejected would test little.
    #expect(taken > 0, "no input of \(name) is taken")
  }

  @Test func folderBelongsToAReader() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(Set(folders) == Set(FuzzReader.all.map(\.name)))
  }
}

import Determinism
import FileIO
import GraphKit
import Platform
import Synchronization

/// Finds out which shards of a folder are missing, altered or foreign.
public struct ShardCheck: Sendable {
  /// A shard that has to be made again, or a file that does not belong to the folder.
  public struct Finding: Sendable, Equatable {
    /// The number of the shard; nil for a foreign set of shards.
    public var shard: Int?
    /// What is wrong, in a few words.
    public var reason: String
    /// Whether the shard is not there at all.
    public var isMissing = false
  }

  /// The folder.
  public let directory: OutputDirectory
  /// The number of shards; 0 if there is none.
  public private(set) var count = 0
  /// What is wrong, in the order of the shards.
  public private(set) var findings: [Finding] = []
  /// What the shards have in common.
  private(set) var identity: ShardManifest.Identity?

  /// The shards to make again, ascending.
  public var missing: [Int] { findings.compactMap(\.shard) }

  /// Whether a folder has shards.
  ///
  /// - Parameter path: The folder.
  /// - Returns: Whether it has a folder of parts.
  public static func holdsShards(_ path: String) -> Bool {
    let directory = OutputDirectory(path)
    return OutputDirectory(directory["parts"]).exists
  }

  /// Checks the shards of a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - threads: Number of threads; the result does not depend on it.
  /// - Complexity: O(bytes).
  public init(_ path: String, threads: Int = 1) {
    let directory = OutputDirectory(path)
    self.directory = directory
    var sets: [Int: [Int]] = [:]
    for name in ShardCheck.names(in: directory["parts"]) {
      guard let choice = ShardChoice(manifest: name) else { continue }
      sets[choice.count, default: []].append(choice.index)
    }
    guard let most = sets.map({ ($0.value.count, -$0.key) }).max(by: { $0 < $1 }) else { return }
    count = -most.1
    for other in sets.keys.sorted() where other != count {
      findings.append(
        Finding(
          shard: nil,
          reason: "parts of \(other) shards are beside those of \(count): remove parts/*-of-"
            + String(ShardChoice(0, of: other)?.name.split(separator: "-").last ?? "") + ".*"))
    }
    let judged = Mutex<[Int: (identity: ShardManifest.Identity?, reason: String)]>([:])
    let total = count
    Shards.run(count: total, threads: threads, stack: OrderedWork.workStack) { next in
      while let index = next() {
        guard let choice = ShardChoice(index, of: total) else { continue }
        let result = ShardCheck.judge(choice, in: directory)
        judged.withLock { $0[index] = result }
      }
    }
    let results = judged.withLock { $0 }
    var votes: [ShardManifest.Identity: Int] = [:]
    for index in 0..<total {
      if let own = results[index]?.identity { votes[own, default: 0] += 1 }
    }
    let first = (0..<total).lazy.compactMap { results[$0]?.identity }
    let best = votes.values.max()
    identity = first.first { votes[$0] == best }
    for index in 0..<total {
      guard let result = results[index] else { continue }
      if result.identity == nil {
        findings.append(
          Finding(shard: index, reason: result.reason, isMissing: result.reason == "missing"))
      } else if result.identity != identity {
        findings.append(
          Finding(shard: index, reason: "of another galaxy, version or list of formats"))
      } else if !result.reason.isEmpty {
        findings.append(Finding(shard: index, reason: result.reason))
      }
    }
  }

  private static func judge(
    _ choice: ShardChoice, in directory: OutputDirectory
  ) -> (identity: ShardManifest.Identity?, reason: String) {
    guard !directory.existing([choice.manifestName]).isEmpty else { return (nil, "missing") }
    guard let manifest = ShardManifest.read(directory[choice.manifestName], of: choice) else {
      return (nil, "its manifest is damaged")
    }
    return (manifest.identity, damage(of: manifest, in: directory) ?? "")
  }

  /// What is wrong with the files of a shard; nil if nothing is.
  static func damage(of manifest: ShardManifest, in directory: OutputDirectory) -> String? {
    for file in manifest.files {
      guard let found = try? digest(of: directory[file.name]) else {
        return "\(file.name) is missing"
      }
      if found.bytes != file.bytes {
        return "\(file.name) has \(found.bytes) bytes, not \(file.bytes)"
      }
      if found.sha256 != file.sha256 { return "\(file.name) is altered" }
    }
    return nil
  }

  /// The size and the digest of a file.
  private static func digest(of path: String) throws -> (bytes: Int, sha256: String) {
    let file = try PartFile(path)
    var hash = SHA256()
    var bytes = 0
    try file.forEachBlock { block in
      hash.update(block)
      bytes += block.count
    }
    return (bytes, hash.finalize().hex)
  }

  /// The names of the files in a folder.
  private static func names(in path: String) -> [String] {
    guard let stream = opendir(path.systemPath) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names.sorted()
  }
}

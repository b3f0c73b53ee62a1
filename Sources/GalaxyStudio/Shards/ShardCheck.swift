import Determinism
import FileIO
import GraphKit
import Platform

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
  ///   - digests: Whether files are digested; else what is wrong with their bytes is not found.
  /// - Throws: `InputFailure` for a file that is there and cannot be read.
  /// - Complexity: O(bytes), without digests O(files).
  public init(_ path: String, threads: Int = 1, digests: Bool = true) throws {
    let directory = OutputDirectory(path)
    self.directory = directory
    var sets: [Int: [Int]] = [:]
    for name in try DirectoryNames.read(directory["parts"]) {
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
    let judged = Guarded<[Int: Result<Judgment, any Error>]>([:])
    let total = count
    Shards.run(count: total, threads: threads, stack: OrderedWork.workStack) { next in
      while let index = next() {
        guard let choice = ShardChoice(index, of: total) else { continue }
        let result = Result { try ShardCheck.judge(choice, in: directory, digests: digests) }
        judged.withLock { $0[index] = result }
      }
    }
    let results = try judged.withLock { $0 }.mapValues { try $0.get() }
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
          Finding(
            shard: index,
            reason: "of another galaxy, version or list of formats (--force replaces it)"))
      } else if !result.reason.isEmpty {
        findings.append(Finding(shard: index, reason: result.reason))
      }
    }
  }

  /// Checks the shards of a folder whose parts are digested when they are copied: where one is missing or
  /// cut, all are digested, so that each one to make again is named.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - threads: Number of threads; the result does not depend on it.
  /// - Returns: The check.
  /// - Throws: `InputFailure` for a file that is there and cannot be read.
  public static func beforeCopying(_ path: String, threads: Int = 1) throws -> ShardCheck {
    let quick = try ShardCheck(path, threads: threads, digests: false)
    return quick.findings.isEmpty ? quick : try ShardCheck(path, threads: threads)
  }

  /// Any shard with a manifest besides one; nil if there is none.
  ///
  /// - Complexity: O(names).
  static func anyShard(
    in directory: OutputDirectory, besides own: ShardChoice
  ) throws(InputFailure) -> ShardChoice? {
    try DirectoryNames.read(directory["parts"]).lazy.compactMap { ShardChoice(manifest: $0) }
      .first { $0 != own }
  }

  /// What a shard is one of, and what is wrong with it; empty if nothing is.
  private typealias Judgment = (identity: ShardManifest.Identity?, reason: String)

  private static func judge(
    _ choice: ShardChoice, in directory: OutputDirectory, digests: Bool
  ) throws -> Judgment {
    guard !directory.existing([choice.manifestName]).isEmpty else { return (nil, "missing") }
    guard let manifest = try ShardManifest.read(directory[choice.manifestName], of: choice) else {
      return (nil, "its manifest is damaged")
    }
    return (manifest.identity, try damage(of: manifest, in: directory) { _ in digests } ?? "")
  }

  /// What is wrong with the files of a shard; nil if nothing is.
  ///
  /// - Parameters:
  ///   - manifest: Its manifest.
  ///   - directory: The folder of the output.
  ///   - isDigested: Whether a file is digested; of others, the size is looked at.
  /// - Returns: The damage, in a few words; nil if there is none.
  /// - Throws: `InputFailure` for a file that is there and cannot be read.
  static func damage(
    of manifest: ShardManifest, in directory: OutputDirectory,
    digesting isDigested: (ShardManifest.File) -> Bool = { _ in true }
  ) throws -> String? {
    for file in manifest.files {
      do {
        let part = try PartFile(directory[file.name])
        let count = part.count
        if count != file.bytes { return "\(file.name) has \(count) bytes, not \(file.bytes)" }
        guard isDigested(file) else { continue }
        var hash = SHA256()
        try part.forEachBlock { hash.update($0) }
        if hash.finalize().hex != file.sha256 { return "\(file.name) is altered" }
      } catch let failure as InputFailure where failure.isMissing {
        return "\(file.name) is missing"
      }
    }
    return nil
  }
}

extension InputFailure {
  /// Whether there is no such file, rather than one that cannot be read.
  var isMissing: Bool {
    switch kind {
    case .missing, .unreadable(ENOENT), .unreadable(ENOTDIR): true
    default: false
    }
  }
}

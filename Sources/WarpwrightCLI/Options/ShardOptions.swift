import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyStudio
import GraphFormats
import Platform

/// The shard of a galaxy that `generate` makes.
struct ShardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Make shard k of n alone, 0 ≤ k < n, for 'warpwright merge'; needs --seed and -o.",
      valueName: "k/n"))
  var shard: String?
  @Flag(
    help: "Of a shard with -T parquet: write Parquet files, which a merge makes a data set of.")
  var dataset = false

  /// The shard; nil for the whole galaxy.
  ///
  /// - Throws: `CommandFailure` for another text.
  func choice() throws(CommandFailure) -> ShardChoice? { try Self.choice(shard) }

  /// The shard of a text `k/n`; nil for none.
  ///
  /// - Throws: `CommandFailure` for another text.
  static func choice(_ text: String?) throws(CommandFailure) -> ShardChoice? {
    guard let shard = text else { return nil }
    guard let choice = ShardChoice(shard) else {
      throw .usage(
        "--shard takes k/n with 0 ≤ k < n ≤ \(ShardChoice.limit), not '\(shard)'")
    }
    return choice
  }

  /// Runs a job of a cluster, and ends with the status of a shortage where another try may succeed.
  static func retried<Value>(_ body: () throws -> Value) throws -> Value {
    CrashReport.install(shortage: .temporary)
    do {
      return try body()
    } catch let failure as IOFailure where ShardOptions.shortages.contains(failure.code) {
      throw CommandFailure(.temporary, "\(failure); try again later")
    } catch let failure as InputFailure {
      guard case .unreadable(let code) = failure.kind, ShardOptions.shortages.contains(code) else {
        throw failure
      }
      throw CommandFailure(.temporary, "\(failure); try again later")
    }
  }

  /// What passes: no room, no memory, too many files, a disk or a file server that fails.
  ///
  /// A file that is too large (`EFBIG`) is so at each try.
  private static let shortages: Set<Int32> = [
    ENOSPC, EDQUOT, ENOMEM, EMFILE, ENFILE, EAGAIN, EIO, ESTALE, ETIMEDOUT, ENOLCK, EBUSY, ENOBUFS,
  ]
}

import FileIO
import GalaxyFormats
public import Platform

/// A file that grows beyond what is read back.
public struct OversizedOutput: Error, Equatable, CustomStringConvertible {
  /// Name of the file.
  public let name: String
  /// The most bytes that are read back.
  public let limit: Int

  /// One line, safe to show on a terminal.
  public var description: String {
    "\(name.terminalSafe) would be larger than \(limit >> 20) MiB, and would not be read back; make a smaller "
      + "map, choose another format, or allow more, here and where it is read, with --input-limit"
  }
}

extension OversizedOutput {
  /// What a sector takes in `galaxy.json` at least: the names of its columns alone are more.
  private static let leastBytes = 1000

  /// Rejects, before any work, what would certainly be too large.
  ///
  /// - Parameters:
  ///   - job: The files, and how large they may be.
  ///   - sectors: The number of sectors.
  /// - Throws: `OversizedOutput` for the first such file.
  static func check(_ job: OutputJob, sectors: Int) throws(OversizedOutput) {
    guard sectors > job.inputLimit / leastBytes,
      let file = job.plan.files.first(where: { $0.format == .json })
    else { return }
    throw OversizedOutput(name: file.name, limit: job.inputLimit)
  }

  /// Writes a file, and tells what is wrong if it becomes too large.
  ///
  /// - Parameters:
  ///   - name: Name of the file.
  ///   - writer: Where it goes, with its limit.
  ///   - body: Writes it.
  /// - Throws: `OversizedOutput`, or what `body` throws.
  static func check(
    _ name: String, _ writer: inout ByteWriter, body: (inout ByteWriter) throws -> Void
  ) throws {
    do {
      try body(&writer)
    } catch {
      throw writer.isOverLimit ? OversizedOutput(name: name, limit: writer.limit) : error
    }
  }
}

extension OversizedOutput: ReportableError {
  /// The status for bad input.
  public var exitStatus: ExitStatus { .badInput }
}

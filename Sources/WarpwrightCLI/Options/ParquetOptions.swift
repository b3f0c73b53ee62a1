public import ArgumentParser
import GalaxyFormats
public import Parquet
import Platform
import RowFormats

extension ParquetCompression: ExpressibleByArgument {}

/// How Parquet files are compressed.
struct ParquetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Of parquet, the compression: auto (zstd if the system has its library; default), zstd, "
        + "none (the same bytes on every machine).",
      valueName: "codec"))
  var codec: ParquetCompression?

  /// What was asked for.
  ///
  /// - Throws: `CommandFailure` if no file depends on it, or the library is missing.
  func compression(for formats: [ExportFormat]) throws(CommandFailure) -> ParquetCompression {
    guard let codec else { return .automatic }
    guard formats.contains(where: { $0.accepts(.compression) }) else {
      throw .usage("--codec applies to -T parquet only")
    }
    guard codec.isAvailable else {
      throw CommandFailure(
        .unavailable,
        "--codec zstd needs the library libzstd.so.1, which this system lacks; install it "
          + "(Debian: libzstd1), or use --codec none")
    }
    return codec
  }
}

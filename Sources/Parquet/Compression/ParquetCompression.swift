/// How the pages of a Parquet file are compressed.
public enum ParquetCompression: String, Sendable, CaseIterable {
  /// With Zstandard if the system has its library, else not at all.
  case automatic = "auto"
  /// With Zstandard.
  case zstandard = "zstd"
  /// Not at all: the same bytes on every machine.
  case none

  /// Whether this system can do it.
  public var isAvailable: Bool { self != .zstandard || ZstandardLibrary() != nil }

  /// The library to use; nil without compression.
  func library() -> ZstandardLibrary? { self == .none ? nil : ZstandardLibrary() }
}

import CSignals
import Platform

/// The Zstandard library of the system.
///
/// It is opened when it is needed, so that the program runs where it is missing. What it makes depends on
/// its version; `ParquetCompression.none` gives the same bytes everywhere.
final class ZstandardLibrary {
  private typealias Create = @convention(c) () -> OpaquePointer?
  private typealias Free = @convention(c) (OpaquePointer?) -> Int
  private typealias Bound = @convention(c) (Int) -> Int
  private typealias Check = @convention(c) (Int) -> UInt32
  private typealias Version = @convention(c) () -> UnsafePointer<CChar>?
  private typealias Compress =
    @convention(c) (
      OpaquePointer?, UnsafeMutableRawPointer?, Int, UnsafeRawPointer?, Int, Int32
    ) -> Int

  #if canImport(Darwin)
    private static let names = [
      "libzstd.1.dylib", "/opt/homebrew/lib/libzstd.1.dylib", "/usr/local/lib/libzstd.1.dylib",
    ]
  #else
    private static let names = ["libzstd.so.1"]
  #endif

  /// How hard it tries, as a part of what is promised about bytes.
  static let level: Int32 = 3

  private let free: Free
  private let bound: Bound
  private let isError: Check
  private let compress: Compress
  private let context: OpaquePointer
  private var room: [UInt8] = []
  /// Its version, such as 1.5.4.
  let version: String

  /// Opens the library; nil where there is none.
  init?() {
    let handle = Self.names.lazy.compactMap { csignals_open_library($0) }.first
    guard let handle, let create = dlsym(handle, "ZSTD_createCCtx"),
      let free = dlsym(handle, "ZSTD_freeCCtx"), let bound = dlsym(handle, "ZSTD_compressBound"),
      let isError = dlsym(handle, "ZSTD_isError"),
      let compress = dlsym(handle, "ZSTD_compressCCtx"),
      let version = dlsym(handle, "ZSTD_versionString"),
      let context = unsafeBitCast(create, to: Create.self)()
    else { return nil }
    self.free = unsafeBitCast(free, to: Free.self)
    self.bound = unsafeBitCast(bound, to: Bound.self)
    self.isError = unsafeBitCast(isError, to: Check.self)
    self.compress = unsafeBitCast(compress, to: Compress.self)
    self.context = context
    self.version = unsafeBitCast(version, to: Version.self)().map { String(cString: $0) } ?? ""
  }

  deinit { _ = free(context) }

  /// Compresses bytes into one frame.
  ///
  /// - Returns: The frame; nil if there is no memory for it.
  func compressed(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let limit = bound(bytes.count)
    if room.count < limit { room = [UInt8](repeating: 0, count: limit) }
    let count = room.withUnsafeMutableBytes { room in
      bytes.withUnsafeBytes {
        compress(context, room.baseAddress, room.count, $0.baseAddress, $0.count, Self.level)
      }
    }
    return isError(count) == 0 ? room[..<count] : nil
  }
}

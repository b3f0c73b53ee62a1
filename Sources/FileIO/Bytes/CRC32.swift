import CZlib

/// The checksum of chunks of PNG (ISO 3309), as zlib computes it.
public enum CRC32 {
  /// Computes the checksum of bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The checksum.
  /// - Complexity: O(bytes).
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, z_size_t(buffer.count)))
    }
  }
}

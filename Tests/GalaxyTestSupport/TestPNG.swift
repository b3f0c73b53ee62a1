/// PNG files made by hand: eight bits of gray, not compressed.
public enum TestPNG {
  /// Returns a file.
  ///
  /// - Parameters:
  ///   - width: Pixels in a row, as the header says.
  ///   - height: Rows, as the header says.
  ///   - pixels: Brightness row by row; fewer than the header says make a damaged file.
  /// - Returns: The bytes of the file.
  public static func gray(width: Int, height: Int, pixels: [UInt8]) -> [UInt8] {
    var rows: [UInt8] = []
    for first in stride(from: 0, to: pixels.count, by: width) {
      rows.append(0)
      rows += pixels[first..<min(first + width, pixels.count)]
    }
    var data: [UInt8] = [0x78, 0x01]
    var place = 0
    repeat {
      let size = min(65_535, rows.count - place)
      data.append(place + size == rows.count ? 1 : 0)
      for value in [size, ~size & 0xFFFF] {
        data += [UInt8(value & 0xFF), UInt8(value >> 8)]
      }
      data += rows[place..<place + size]
      place += size
    } while place < rows.count
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in rows {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    data += bytes(b << 16 | a)
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bytes(UInt32(width)) + bytes(UInt32(height)) + [8, 0, 0, 0, 0])
      + chunk("IDAT", data) + chunk("IEND", [])
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    var sum = UInt32.max
    for byte in body {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return bytes(UInt32(data.count)) + body + bytes(~sum)
  }
}

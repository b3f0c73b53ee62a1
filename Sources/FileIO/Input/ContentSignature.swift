/// What the first bytes of an input reveal about files that are not text, or never a map.
struct ContentSignature {
  /// What the input looks like.
  let name: String
  /// What to do about it.
  let hint: String

  /// The signature of an input, `nil` if it may be a text.
  ///
  /// - Complexity: O(1).
  static func of(_ bytes: [UInt8]) -> ContentSignature? {
    for (start, name, hint) in starts where bytes.starts(with: start) {
      return ContentSignature(name: name, hint: hint)
    }
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) {
      return ContentSignature(name: "a tar archive", hint: unpack("tar -xf"))
    }
    return nil
  }

  private static let picture = "a map is read from its data, not from a picture of it"

  private static func unpack(_ program: String) -> String { "unpack it first with `\(program)`" }

  private static let starts: [(start: [UInt8], name: String, hint: String)] = [
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data", unpack("zstd -dc")),
    (Array("BZh".utf8), "bzip2 data", unpack("bzip2 -dc")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data", unpack("xz -dc")),
    ([0x04, 0x22, 0x4D, 0x18], "lz4 data", unpack("lz4 -dc")),
    ([0x1F, 0x9D], "data of compress", unpack("uncompress -c")),
    (
      [0x50, 0x4B, 0x03, 0x04], "a ZIP archive, an Excel workbook or the like",
      "unpack it with `unzip -p`, or save the workbook as CSV"
    ),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive", unpack("unzip")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", unpack("7z x")),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", "save the table as CSV"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", picture),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", picture), (Array("GIF8".utf8), "a GIF picture", picture),
    (Array("%PDF-".utf8), "a PDF document", picture),
    (Array("%!PS".utf8), "a PostScript document", picture),
    (
      Array("SQLite format 3\0".utf8), "an SQLite file",
      "the command line reads the ones of its own; others are exported as CSV first"
    ),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "the map is another file"),
    (
      [0x93] + Array("NUMPY".utf8), "an array of NumPy",
      "scipy.io.mmwrite saves it as Matrix Market"
    ),
    ([0x89] + Array("HDF".utf8), "an HDF5 file", "export it as CSV or GraphML"),
    (Array("PAR1".utf8), "a Parquet file", "export it as CSV"),
    ([0x80, 0x04, 0x95], "a Python pickle", "networkx.write_graphml saves it as GraphML"),
  ]
}

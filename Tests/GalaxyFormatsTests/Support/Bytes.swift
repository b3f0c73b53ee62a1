import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import RowFormats

/// `galaxy.json` of a galaxy.
func galaxyDocument(_ galaxy: Galaxy) throws -> [UInt8] {
  var out = ByteWriter()
  try GalaxyDocumentWriter().write(galaxy, to: &out)
  return out.takeBytes()
}

/// The edge list of a region as text, with or without the comment that tells its length.
func edgeList(_ region: Region, withHead: Bool = false) throws -> String {
  var out = ByteWriter()
  try EdgeListWriter().write(region, to: &out)
  let text = String(decoding: out.takeBytes(), as: UTF8.self)
  return withHead ? text : String(text.drop { $0 != "\n" }.dropFirst())
}

/// Every field of a galaxy as text.
func everything(_ galaxy: Galaxy) -> String {
  var text = ""
  dump(galaxy, to: &text)
  return text
}

/// What goes wrong when a text is read.
func readingError(
  _ text: String, from format: InputFormat? = nil, root: Int? = nil
) -> InputError? {
  do {
    _ = try MapReader.read(
      Array(text.utf8), from: format, root: root, allowsEmpty: true, source: "in")
    return nil
  } catch {
    return error
  }
}

/// Reads a text that is expected to be right.
func read(_ text: String, from format: InputFormat? = nil, root: Int? = nil) throws -> ReadMap {
  try MapReader.read(Array(text.utf8), from: format, root: root, allowsEmpty: true, source: "in")
}

import FileIO
import GalaxyStudio

/// A file of a command that is about no map, or about more than a map: a report, the data model.
struct PlainFile {
  /// `-` for the standard output.
  let path: String
  /// The directory that is created for it, if it is missing.
  private let directory: OutputDirectory?

  /// Decides where a file goes, as ``OutputRule`` says.
  ///
  /// - Parameters:
  ///   - name: The name after `-o`.
  ///   - own: What the file is called in a directory.
  init(named name: String, own: String) {
    guard OutputRule.isDirectory(name) else {
      (path, directory) = (name, nil)
      return
    }
    let folder = OutputDirectory(name)
    path = name.hasSuffix("/") ? name + own : name + "/" + own
    directory = folder
  }

  /// Finds out whether the file can be made, and changes nothing.
  func check() throws {
    guard path != "-" else { return }
    if let directory { return try directory.check() }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    try OutputDirectory(parent).checkExisting()
  }

  /// Writes the file, whole or not at all.
  func write(console: Console, _ body: (inout ByteWriter) throws -> Void) throws {
    guard path != "-" else {
      var writer = StandardStreams.outputWriter()
      try body(&writer)
      try writer.finish()
      return
    }
    let unfinished = UnfinishedOutput()
    defer { unfinished.keep() }
    try directory?.create(for: unfinished)
    var output = try OutputFile(path: path)
    try body(&output.writer)
    try output.writer.flush()
    let size = output.writer.byteCount
    try output.commit()
    console.note("wrote \(path) (\(Counted.bytes(size)))")
  }
}

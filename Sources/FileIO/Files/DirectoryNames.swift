import Platform

/// The names of the entries of a directory.
package enum DirectoryNames {
  /// Reads the names.
  ///
  /// - Parameter path: The directory.
  /// - Returns: The names in order, with those of the directory itself and its parent; none if it is
  ///   missing.
  /// - Throws: `InputFailure` if it is there and cannot be read.
  /// - Complexity: O(entries · log entries).
  package static func read(_ path: String) throws(InputFailure) -> [String] {
    guard let stream = opendir(path.systemPath) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw InputFailure(source: .file(path), kind: .unreadable(errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(systemPath: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }
}

import Platform

/// A directory for files of an intermediate step, which is removed with them.
public final class ScratchDirectory {
  /// The path of the directory.
  public let path: String
  private let output = UnfinishedOutput()
  private var names: [String] = []

  /// Creates an empty directory that only this user can read.
  ///
  /// - Parameter parent: The directory that it is in.
  /// - Throws: `IOFailure` if it cannot be created.
  public init(in parent: String) throws(IOFailure) {
    var template = (parent + "/warpwright-XXXXXX").systemPath
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(systemPath: $0) }
    }
    guard let made else { throw IOFailure(path: parent, operation: .create, code: errno) }
    path = made
    output.add(made)
  }

  /// Makes files and directories known that will be in it, so that they are removed, too.
  ///
  /// - Parameter names: Their paths below the directory.
  public func expect(_ names: [String]) {
    for name in names {
      let parts = name.split(separator: "/")
      for length in 1..<max(1, parts.count) {
        let directory = parts[..<length].joined(separator: "/")
        if !self.names.contains(directory) { add(directory) }
      }
      add(name)
    }
  }

  private func add(_ name: String) {
    names.append(name)
    output.add(path + "/" + name)
  }

  deinit {
    for name in names.reversed() { _ = remove((path + "/" + name).systemPath) }
    _ = rmdir(path.systemPath)
    output.keep()
  }
}

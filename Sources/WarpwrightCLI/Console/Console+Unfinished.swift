import GalaxyStudio

extension Console {
  /// Warns of an input from a directory that is unfinished, so that its files may be of two runs.
  ///
  /// - Parameter file: The input, a file or a directory; nil and `-` for the standard input.
  func warnOfUnfinished(_ file: String?) {
    guard let file, file != "-" else { return }
    let own = OutputDirectory(file)
    let directory = own.exists ? own : OutputDirectory(OutputDirectory.parent(of: file))
    guard directory.isUnfinished else { return }
    warn(
      "\(directory.path) is unfinished: a run that replaces its files is at work or was ended, so that "
        + "they may be of two runs; write them again with --force")
  }
}

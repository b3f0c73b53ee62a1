import CSignals

/// Directories and files of an output that is not complete yet.
///
/// Until they are kept, the end of the process by a signal, or for want of memory, removes these files,
/// and those of the directories that are empty then. A path is added before it is created, so that no
/// moment is left in between.
public final class UnfinishedOutput {
  private var slots: [Int32] = []

  /// Creates an output of which nothing exists yet.
  public init() {}

  /// Adds a path that is about to be created.
  ///
  /// - Parameter path: The path of a directory, or of a file that does not exist yet.
  /// - Complexity: O(paths of all outputs).
  public func add(_ path: String) {
    slots.append(csignals_register(path.systemPath))
  }

  /// Keeps what there is: the output is complete, or an error has been reported.
  public func keep() {
    for slot in slots { csignals_unregister(slot) }
    slots = []
  }
}

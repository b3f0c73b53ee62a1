import CSignals

/// Directories that a job has created.
///
/// Until they are kept, the end of the process by a signal, or for want of memory, removes those
/// that are empty.
public struct CreatedDirectories {
  private let slots: [Int32]

  /// Registers the directories.
  ///
  /// - Parameter paths: As they were created.
  public init(_ paths: [String]) {
    slots = paths.map { csignals_register($0) }
  }

  /// Ends the registration.
  public func keep() {
    for slot in slots { csignals_unregister(slot) }
  }
}

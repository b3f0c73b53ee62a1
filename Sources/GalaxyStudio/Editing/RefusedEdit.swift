public import MapEditing
public import Platform

/// The first edit of a script that cannot be made.
public struct RefusedEdit: Error, Sendable, Equatable {
  /// The place of the edit in the script, from 1.
  public let index: Int
  /// The edit.
  public let edit: MapEdit
  /// Why it cannot be made.
  public let obstacle: EditObstacle
}

extension RefusedEdit: ReportableError, CustomStringConvertible {
  /// One line.
  public var description: String { "edit \(index), '\(edit.line)': \(obstacle.reason)" }

  /// A conflict is the answer no; otherwise the script does not fit the map.
  public var exitStatus: ExitStatus { obstacle.kind == .unmet ? .negative : .badInput }
}

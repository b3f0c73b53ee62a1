/// What a stage has made of a region, as a digest of its columns.
public struct StageDigest: Sendable, Equatable {
  /// The name of the stage.
  public let stage: String
  /// SHA-256 of the columns in a form that does not depend on how they are stored: 64 lower-case
  /// hexadecimal digits.
  public let digest: String
}

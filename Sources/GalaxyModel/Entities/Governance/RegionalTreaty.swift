/// A treaty between two regions.
///
/// A row of `regional_treaties`.
public struct RegionalTreaty: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The first region.
  public var regionAID: Identifier
  /// The second region, different from the first.
  public var regionBID: Identifier
  /// What the regions agree on.
  public var treatyType: TreatyType
  /// Terms, as a free-form JSON object.
  public var terms: FieldValue
  /// When the treaty was signed.
  public var signedAt: Timestamp
  /// When the treaty expires; nil if it does not.
  public var expiresAt: Timestamp?
  /// State of the treaty.
  public var status: TreatyStatus = .active

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    regionAID: Identifier,
    regionBID: Identifier,
    treatyType: TreatyType,
    terms: FieldValue,
    signedAt: Timestamp
  ) {
    self.id = id
    self.regionAID = regionAID
    self.regionBID = regionBID
    self.treatyType = treatyType
    self.terms = terms
    self.signedAt = signedAt
  }
}

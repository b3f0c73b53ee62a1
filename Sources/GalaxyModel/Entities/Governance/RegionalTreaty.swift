/// A treaty of two regions. A row of `regional_treaties`.
public struct RegionalTreaty: Sendable {
  public var id: Identifier
  public var regionAID: Identifier
  public var regionBID: Identifier
  public var treatyType: String
  public var terms: FieldValue
  public var signedAt: Timestamp
  public var expiresAt: Timestamp?
  public var status: String = "active"

  public init(
    id: Identifier,
    regionAID: Identifier,
    regionBID: Identifier,
    treatyType: String,
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

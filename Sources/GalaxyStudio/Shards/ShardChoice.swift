/// One of the shards of a galaxy.
public struct ShardChoice: Sendable, Hashable, CustomStringConvertible {
  /// The most shards of a galaxy.
  public static let limit = 1_000_000

  /// The number of the shard, from 0.
  public let index: Int
  /// The number of shards.
  public let count: Int

  /// Creates a choice; nil if there is no such shard.
  ///
  /// - Parameters:
  ///   - index: The number of the shard, from 0.
  ///   - count: The number of shards, 1 to ``limit``.
  public init?(_ index: Int, of count: Int) {
    guard (1...ShardChoice.limit).contains(count), (0..<count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// Reads a choice; nil for another text.
  ///
  /// - Parameter text: `k/n` with 0 ≤ k < n.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    // One number has one spelling: no sign, and no zero before others.
    let numbers = parts.compactMap { part in Int(part).flatMap { String($0) == part ? $0 : nil } }
    guard parts.count == 2, numbers.count == 2 else { return nil }
    self.init(numbers[0], of: numbers[1])
  }

  /// `k/n`.
  public var description: String { "\(index)/\(count)" }

  /// The regions of the shard, as indexes in the order of the galaxy.
  ///
  /// - Parameter regions: The number of regions.
  /// - Returns: Their indexes.
  public func range(of regions: Int) -> Range<Int> {
    bound(index, regions)..<bound(index + 1, regions)
  }

  /// The shard that a region belongs to; nil for a number that no region has.
  ///
  /// - Parameters:
  ///   - region: The index of the region.
  ///   - regions: The number of regions.
  ///   - count: The number of shards.
  init?(owning region: Int, of regions: Int, count: Int) {
    guard (0..<regions).contains(region) else { return nil }
    self.init((count * (region + 1) - 1) / regions, of: count)
  }

  private func bound(_ part: Int, _ regions: Int) -> Int {
    count.dividingFullWidth(part.multipliedFullWidth(by: regions)).quotient
  }

  /// The beginning of the names of its files, such as `000003-of-000064`.
  public var name: String { "\(ShardChoice.digits(index))-of-\(ShardChoice.digits(count))" }

  /// The name of its manifest in the folder of the output.
  public var manifestName: String { "parts/\(name)\(ShardChoice.manifestEnding)" }

  static let manifestEnding = ".manifest.json"

  /// The name of a part in the folder of the output.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - notation: The ending of the part.
  /// - Returns: The name.
  public func partName(_ table: String, _ notation: String) -> String {
    "parts/\(table).\(name).\(notation)"
  }

  /// Whether a file of the folder of parts is one of its own, by its name.
  ///
  /// - Parameter name: The name of the file.
  /// - Returns: Whether it is.
  func owns(_ name: String) -> Bool {
    name == self.name + ShardChoice.manifestEnding
      || name.split(separator: ".").dropFirst().first.map(String.init) == self.name
  }

  /// The shard whose manifest has a name; nil for other files.
  init?(manifest name: String) {
    guard name.hasSuffix(ShardChoice.manifestEnding) else { return nil }
    let parts = name.dropLast(ShardChoice.manifestEnding.count).split(separator: "-")
    guard parts.count == 3, parts[1] == "of", let index = Int(parts[0]), let count = Int(parts[2])
    else { return nil }
    self.init(index, of: count)
    guard self.manifestName == "parts/\(name)" else { return nil }
  }

  private static func digits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, 6 - text.utf8.count)) + text
  }
}

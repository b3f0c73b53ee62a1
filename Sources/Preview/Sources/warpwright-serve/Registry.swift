import GalaxyWorkbench
import NIOCore

/// The connections that are open; used on the event loop alone.
final class Registry: @unchecked Sendable {
  /// Most connections.
  static let limit = 64

  /// What requests need; set before the first one is read.
  var rules: RequestRules?
  private var connections: [ObjectIdentifier: Connection] = [:]

  func add(_ connection: Connection) { connections[ObjectIdentifier(connection)] = connection }
  func remove(_ connection: Connection) { connections[ObjectIdentifier(connection)] = nil }

  /// Returns whether there is room for one more connection.
  ///
  /// One that has begun a request and does not get on with it goes in favor of a new one.
  func makesRoom() -> Bool {
    if connections.count < Registry.limit { return true }
    let slow = connections.values.filter(\.isSlow)
    guard let slowest = slow.min(by: { $0.begun < $1.begun }) else { return false }
    slowest.end()
    connections[ObjectIdentifier(slowest)] = nil
    return true
  }

  /// Closes what takes too long, and keeps the others alive.
  func closeExpired() {
    let now = NIODeadline.now()
    for connection in connections.values { connection.tick(now) }
  }
}

import GalaxyModel
import RowFormats

/// Events in their order, of which the last ones can be had again.
struct EventLog {
  /// How many events are kept.
  static let limit = 256

  private var events: [(number: Int, bytes: [UInt8])] = []
  private var last = 0
  private var sinks: [Int: EventStream.Sink] = [:]
  private var isClosed = false

  /// Whether there is a client to take events.
  var hasClients: Bool { !sinks.isEmpty }

  /// Adds an event and sends it to all clients.
  ///
  /// Sinks only queue what they take, so they may be called inside of a lock, which keeps the order.
  mutating func emit(_ name: String, _ members: [FieldValue.Member]) {
    last += 1
    var bytes = Array("id: \(last)\nevent: \(name)\ndata: ".utf8)
    bytes += FieldValue.object(members).jsonLine
    bytes.append(UInt8(ascii: "\n"))
    events.append((last, bytes))
    if events.count > EventLog.limit { events.removeFirst() }
    for sink in sinks.values { sink(bytes) }
  }

  /// Adds a client, and sends it what followed the last event that it has seen.
  ///
  /// - Parameters:
  ///   - number: The number of the client.
  ///   - seen: The number of the last event that it has seen; nil for one that wants no old events.
  ///   - sink: Takes the events.
  mutating func attach(_ number: Int, after seen: Int?, _ sink: @escaping EventStream.Sink) {
    if let seen {
      for event in events where event.number > seen { sink(event.bytes) }
    }
    if isClosed { return sink(nil) }
    sinks[number] = sink
  }

  /// Removes a client.
  mutating func detach(_ number: Int) { sinks[number] = nil }

  /// Ends the streams of all clients.
  mutating func close() {
    isClosed = true
    for sink in sinks.values { sink(nil) }
    sinks = [:]
  }
}

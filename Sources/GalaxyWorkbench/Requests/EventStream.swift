import Platform

/// Events for one client, which begin once it is ready for them.
public final class EventStream: Sendable {
  /// Takes the bytes of one event, or nil after the last one.
  public typealias Sink = @Sendable ([UInt8]?) -> Void

  private let attach: @Sendable (@escaping Sink) -> Void
  private let detach: @Sendable () -> Void

  init(
    attach: @Sendable @escaping (@escaping Sink) -> Void, detach: @Sendable @escaping () -> Void
  ) {
    self.attach = attach
    self.detach = detach
  }

  /// Begins with the events that the client has missed.
  ///
  /// - Parameter sink: Takes each event, from any thread, in order.
  public func start(_ sink: @escaping Sink) { attach(sink) }

  /// Tells that the client has gone.
  public func cancel() { detach() }
}

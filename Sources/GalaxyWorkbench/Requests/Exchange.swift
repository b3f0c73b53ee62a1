import Platform

/// One request and its answer; either is given once.
public final class Exchange: Sendable {
  private struct State {
    var isOver = false
    var cancel: (@Sendable () -> Void)?
  }

  private let state = Guarded(State())
  private let send: @Sendable (WebAnswer) -> Void

  /// Waits for an answer.
  ///
  /// - Parameter send: Called with the answer, from any thread.
  public init(_ send: @Sendable @escaping (WebAnswer) -> Void) { self.send = send }

  /// Gives the answer, unless there was one or nothing waits for it.
  ///
  /// - Parameter answer: The answer.
  public func reply(_ answer: WebAnswer) {
    let isFirst = state.withLock { state in
      defer { (state.isOver, state.cancel) = (true, nil) }
      return !state.isOver
    }
    if isFirst { send(answer) }
  }

  /// Tells that the client has gone.
  public func cancel() {
    let action = state.withLock { state in
      defer { (state.isOver, state.cancel) = (true, nil) }
      return state.isOver ? nil : state.cancel
    }
    action?()
  }

  /// Whether there is nothing to wait for.
  var isOver: Bool { state.withLock { $0.isOver } }

  /// Has `action` called once the client has gone before the answer.
  func onCancel(_ action: @Sendable @escaping () -> Void) {
    let isLate = state.withLock { state in
      if !state.isOver { state.cancel = action }
      return state.isOver
    }
    if isLate { action() }
  }
}

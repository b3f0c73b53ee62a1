import GalaxyWorkbench
import NIOCore
import NIOHTTP1

/// One connection: its requests in their order, and the answers.
final class Connection: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// A request that is being read.
  private struct Reading {
    let head: HTTPRequestHead
    var body: [UInt8] = []
    let begun: NIODeadline
  }

  /// What is to be answered next.
  private enum Next {
    case request(WebRequest, HTTPRequestHead)
    case answer(WebAnswer, HTTPRequestHead?)
  }

  /// Most bytes of a body.
  private static let bodyLimit = 1 << 20
  /// Requests that wait before no more are read.
  private static let waitingLimit = 32

  private let workbench: Workbench
  private let registry: Registry
  private let gate: HeadGate
  private let channel: any Channel
  private var reading: Reading?
  private var waiting: [Next] = []
  private var exchange: Exchange?
  private var sending: Sending?
  /// Whether nothing more is read.
  private var isDeaf = false
  /// When something was received or sent last.
  private var lastAction = NIODeadline.now()
  private(set) var isEnded = false
  /// When the connection was opened.
  let begun = NIODeadline.now()

  init(workbench: Workbench, registry: Registry, gate: HeadGate, channel: any Channel) {
    self.workbench = workbench
    self.registry = registry
    self.gate = gate
    self.channel = channel
  }

  private var isBusy: Bool { exchange != nil || sending != nil || !waiting.isEmpty }

  /// Whether a request has begun some time ago and its head has not ended.
  var isSlow: Bool {
    guard reading == nil, !isBusy, let begun = gate.begun else { return false }
    return .now() - begun > .milliseconds(500)
  }

  func handlerAdded(context: ChannelHandlerContext) { registry.add(self) }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  /// Gives everything up and closes.
  func end() {
    guard !isEnded else { return }
    isEnded = true
    registry.remove(self)
    exchange?.cancel()
    exchange = nil
    sending?.cancel()
    sending = nil
    waiting = []
    channel.close(promise: nil)
  }

  // MARK: Reading

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isDeaf, !isEnded else { return }
    lastAction = .now()
    switch unwrapInboundIn(data) {
    case .head(let head): read(head, context)
    case .body(let bytes):
      guard reading != nil else { return }
      reading?.body.append(contentsOf: bytes.readableBytesView)
      if (reading?.body.count ?? 0) > Connection.bodyLimit {
        fail(.error(413, "a body has at most 1 MiB"), reading?.head, context)
      }
    case .end:
      gate.reset()
      guard let request = reading else { return }
      reading = nil
      enqueue(.request(request.head.webRequest(request.body), request.head), context)
    }
  }

  private func read(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    if let answer = HeadRules.rejection(of: head) { return fail(answer, head, context) }
    let request = head.webRequest([])
    guard let answer = registry.rules?.rejection(of: request) else {
      if (Int(head.headers.first(name: "content-length") ?? "") ?? 0) > Connection.bodyLimit {
        return fail(.error(413, "a body has at most 1 MiB"), head, context)
      }
      reading = Reading(head: head, begun: .now())
      return
    }
    if answer.closes || head.hasBody { return fail(answer, head, context) }
    enqueue(.answer(answer, head), context)
  }

  /// Answers and closes, without reading on.
  private func fail(
    _ answer: WebAnswer, _ head: HTTPRequestHead?, _ context: ChannelHandlerContext
  ) {
    isDeaf = true
    reading = nil
    var answer = answer
    answer.closes = true
    enqueue(.answer(answer, head), context)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard !isDeaf, !isEnded else { return }
    guard let error = error as? HTTPParserError else { return end() }
    let answer: WebAnswer =
      switch error {
      case .headerOverflow where !gate.hasLine: .error(414, "the request line is too long")
      case .headerOverflow: .error(431, "the head of the request is too large")
      default: .error(400, "this is no HTTP request")
      }
    fail(answer, reading?.head, context)
  }

  private func enqueue(_ next: Next, _ context: ChannelHandlerContext) {
    waiting.append(next)
    if waiting.count > Connection.waitingLimit {
      context.channel.setOption(.autoRead, value: false).whenFailure { _ in }
    }
    proceed(context)
  }

  // MARK: Answering

  /// Begins with the next answer, if there is none under way.
  private func proceed(_ context: ChannelHandlerContext) {
    guard exchange == nil, sending == nil, !isEnded, !waiting.isEmpty else { return }
    if waiting.count == Connection.waitingLimit {
      context.channel.setOption(.autoRead, value: true).whenFailure { _ in }
    }
    switch waiting.removeFirst() {
    case .answer(let answer, let head): send(answer, head, context)
    case .request(let request, let head):
      let loop = context.eventLoop
      let box = NIOLoopBound(context, eventLoop: loop)
      let exchange = Exchange { [weak self] answer in
        loop.execute { [weak self] in self?.receive(answer, head, box.value) }
      }
      self.exchange = exchange
      workbench.handle(request, exchange)
    }
  }

  private func receive(
    _ answer: WebAnswer, _ head: HTTPRequestHead, _ context: ChannelHandlerContext
  ) {
    guard !isEnded, exchange != nil else { return }
    exchange = nil
    send(answer, head, context)
  }

  private func send(
    _ answer: WebAnswer, _ head: HTTPRequestHead?, _ context: ChannelHandlerContext
  ) {
    lastAction = .now()
    let sending = Sending(answer, to: head)
    self.sending = sending
    context.write(wrapOutboundOut(.head(sending.head)), promise: nil)
    if case .events(let stream) = answer.body, !sending.isHead {
      let loop = context.eventLoop
      let box = NIOLoopBound(context, eventLoop: loop)
      context.flush()
      stream.start { [weak self] bytes in
        loop.execute { [weak self] in self?.sendEvent(bytes, of: sending, box.value) }
      }
      return
    }
    pump(context)
  }

  private func sendEvent(
    _ bytes: [UInt8]?, of sending: Sending, _ context: ChannelHandlerContext
  ) {
    guard !isEnded, self.sending === sending else { return }
    guard let bytes else { return finish(context) }
    guard sending.take(bytes.count) else { return end() }
    lastAction = .now()
    let promise = context.eventLoop.makePromise(of: Void.self)
    promise.futureResult.whenComplete { _ in sending.give(bytes.count) }
    context.writeAndFlush(
      wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes)))),
      promise: promise)
  }

  /// Sends what the client takes.
  private func pump(_ context: ChannelHandlerContext) {
    guard let sending, !sending.isStream else { return }
    while context.channel.isWritable, !isEnded {
      guard let part = sending.next() else {
        if sending.isBroken { return end() }
        return finish(context)
      }
      lastAction = .now()
      context.writeAndFlush(
        wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: part)))),
        promise: nil)
    }
  }

  private func finish(_ context: ChannelHandlerContext) {
    guard let sending else { return }
    self.sending = nil
    sending.cancel()
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    lastAction = .now()
    if sending.closes {
      isDeaf = true
      return Lingering.close(context)
    }
    proceed(context)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { pump(context) }
    context.fireChannelWritabilityChanged()
  }

  // MARK: Time

  /// Closes the connection if it takes too long, and keeps a stream of events alive.
  func tick(_ now: NIODeadline) {
    guard !isEnded, let context = try? channel.pipeline.syncOperations.context(handler: self)
    else { return }
    if let sending {
      if sending.isStream, !sending.isHead {
        if now - lastAction > .seconds(15) { sendEvent(Array(": \n\n".utf8), of: sending, context) }
      } else if now - lastAction > .seconds(60) {
        end()
      }
      return
    }
    if let reading {
      if now - reading.begun > .seconds(30) {
        fail(.error(408, "the body takes longer than 30 seconds"), reading.head, context)
      }
    } else if isBusy {
      return
    } else if let begun = gate.begun, !isDeaf {
      if now - begun > .seconds(10) {
        fail(.error(408, "the head takes longer than 10 seconds"), nil, context)
      }
    } else if now - lastAction > .seconds(60) {
      end()
    }
  }
}

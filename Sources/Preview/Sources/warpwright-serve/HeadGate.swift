import NIOCore

/// Sees the bytes before they are read as HTTP: whether a request has begun, and its first line ended.
final class HeadGate: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// When the first byte of the request that is being read has come.
  private(set) var begun: NIODeadline?
  /// Whether the first line of the request has ended.
  private(set) var hasLine = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    if begun == nil, bytes.readableBytes > 0 { begun = .now() }
    if !hasLine { hasLine = bytes.readableBytesView.contains(UInt8(ascii: "\n")) }
    context.fireChannelRead(data)
  }

  /// Waits for the next request.
  func reset() {
    begun = nil
    hasLine = false
  }
}

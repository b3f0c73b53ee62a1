import GalaxyWorkbench
import NIOCore
import NIOHTTP1
import NIOPosix
import Platform

/// Opens the ports and prepares each connection.
struct Listener {
  let group: MultiThreadedEventLoopGroup
  let registry: Registry
  let workbench: Workbench

  /// Why a server cannot listen.
  struct Failure: ReportableError {
    let description: String
    var exitStatus: ExitStatus { .unavailable }
  }

  /// Listens on this machine, and on another address if there is one.
  ///
  /// - Returns: The port.
  func bind(_ port: Int, address: String?) throws -> Int {
    let isAll = address == "0.0.0.0" || address == "::"
    for _ in 0..<16 {
      let first = try open(isAll ? address ?? "" : "127.0.0.1", port)
      let chosen = first.localAddress?.port ?? port
      do {
        if !isAll {
          try openLocalSix(chosen)
          if let address, !["127.0.0.1", "::1", "localhost"].contains(address) {
            _ = try open(address, chosen)
          }
        }
        return chosen
      } catch let failure as Failure where port != 0 {
        throw failure
      } catch {
        // Another program has the free port on the other address.
        try first.close().wait()
      }
    }
    throw Failure(description: "no free port was found")
  }

  /// Listens on the address of this machine in the newer protocol, if the system has it.
  private func openLocalSix(_ port: Int) throws {
    do {
      _ = try bootstrap.bind(host: "::1", port: port).wait()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw inUse(port)
    } catch {}
  }

  private func open(_ host: String, _ port: Int) throws -> any Channel {
    do {
      return try bootstrap.bind(host: host, port: port).wait()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw inUse(port)
    } catch let error as IOError where error.errnoCode == EACCES {
      throw Failure(
        description: "port \(port) needs more rights; choose one from 1024 with --port")
    } catch {
      throw Failure(description: "\(host):\(port) cannot be listened on: \(error)")
    }
  }

  private func inUse(_ port: Int) -> Failure {
    Failure(
      description: "port \(port) is in use; choose another one with --port, or 0 for a free one")
  }

  private var bootstrap: ServerBootstrap {
    let (registry, workbench) = (registry, workbench)
    return ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.maxMessagesPerRead, value: 4)
      .childChannelOption(
        .writeBufferWaterMark, value: .init(low: 64 << 10, high: 128 << 10)
      )
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          guard registry.makesRoom() else {
            return try pipeline.addHandler(RefusingHandler())
          }
          var limits = NIOHTTPDecoderLimitConfiguration()
          // Exact bounds are checked later; these bound what is kept of an endless head.
          limits.maxHeaderFieldSize = 20 << 10
          limits.maxHeaderListSize = 28 << 10
          limits.maxHeaderFieldCount = 101
          let gate = HeadGate()
          let decoder = ByteToMessageHandler(
            HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits))
          try pipeline.addHandlers([
            gate, HTTPResponseEncoder(), decoder,
            Connection(workbench: workbench, registry: registry, gate: gate, channel: channel),
          ])
        }
      }
  }
}

import FileIO
import GalaxyStudio
import GalaxyWorkbench
import NIOCore
import NIOPosix
import Platform
import WarpwrightCLI
import WorkbenchPage

/// Listens, and answers until the process ends.
struct Server {
  private let request: ServeRequest

  init(_ request: ServeRequest) { self.request = request }

  /// Serves; returns only if that fails.
  func run() throws {
    let token = Token.random()
    var limits = Workbench.Limits()
    limits.jobs = request.jobs
    let workbench = try Workbench(
      start: request.start,
      page: Workbench.Page(
        document: WorkbenchPage.document(token: token), script: WorkbenchPage.scriptFile,
        style: WorkbenchPage.styleFile),
      savePath: request.savePath, isWatching: request.file != nil, limits: limits)
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    let registry = Registry()
    let listener = Listener(group: group, registry: registry, workbench: workbench)
    let port = try listener.bind(request.port, address: request.address)
    let rules = RequestRules(port: port, address: request.address, token: token)
    try loop.submit { registry.rules = rules }.wait()
    if let address = request.address {
      StandardStreams.message(
        "warning: other machines can reach this server at \(address):\(port); every request needs the "
          + "token of the page")
    }
    tick(loop, registry, workbench)
    try StandardStreams.write(text: "http://127.0.0.1:\(port)/\n")
    try loop.makePromise(of: Void.self).futureResult.wait()
  }

  /// Ends what takes too long, and watches the file.
  private func tick(_ loop: any EventLoop, _ registry: Registry, _ workbench: Workbench) {
    let file = request.file
    let watch = file.map { FileWatch($0) }
    loop.scheduleRepeatedTask(initialDelay: .milliseconds(500), delay: .milliseconds(500)) { _ in
      registry.closeExpired()
    }
    loop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
      workbench.tidy()
      guard let file, watch?.hasChanged() == true else { return }
      workbench.reload(Result { try ServeRequest.recipe(ofFile: file) })
    }
  }
}

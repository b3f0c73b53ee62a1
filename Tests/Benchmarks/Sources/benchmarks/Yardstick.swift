import Foundation

/// The plain C program that results are compared with, if there is one.
///
/// It prints the CPU seconds of what it does; every figure here is the smallest of several runs.
struct Yardstick {
  let path: String

  /// CPU seconds of generating a map of `count` sectors.
  func generation(count: Int) -> Double? {
    guard let output = run(["gen", String(count)]) else { return nil }
    for line in output.split(separator: "\n") where line.contains("TOTAL") {
      for word in line.split(separator: " ") where word.hasPrefix("cpu_s=") {
        return Double(word.dropFirst(6))
      }
    }
    return nil
  }

  /// CPU seconds by kernel on the graph in a file of 0-based edges.
  func kernels(edges: String) -> [String: Double] {
    var seconds: [String: Double] = [:]
    for line in (run(["graph", edges]) ?? "").split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count > 7, let value = Double(cells[7]) { seconds[String(cells[0])] = value }
    }
    return seconds
  }

  private func run(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

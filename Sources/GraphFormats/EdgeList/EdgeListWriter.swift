public import FileIO
public import GalaxyModel
import GraphKit
import WarpMap

/// Writes the warps of a region as lines `u v`, one for each directed edge, by local sector number,
/// in ascending order of u, then v.
///
/// A two-way link is two lines; loops and repetitions are left out. A comment before them states how
/// many there are, see `EdgeListHead`. A sector without warps is a line of its number alone.
///
/// Complexity: O(V + E) time and 4·(V + E) bytes of space, and 1·V where a sector has no way out.
public struct EdgeListWriter: Sendable {
  /// Bytes that are formatted before they go to the output.
  private static let blockSize = 1 << 16
  /// Longest line: two numbers of twenty digits, a blank, a line feed, and three bytes of slack.
  private static let longestLine = 48

  /// A writer, which has no state.
  public init() {}

  /// Writes the edges of `region`.
  ///
  /// Stops early when the output fails.
  public func write(_ region: Region, to out: inout ByteWriter) throws(IOFailure) {
    let graph = WarpGraph(region).graph
    let numbers: [Int]? =
      if case .listed(let list) = region.sectors.numbering { list } else { nil }
    out.append(
      text: EdgeListHead(edges: graph.targets.count, sectors: graph.nodeCount).line + "\n")
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.blockSize)
    defer { block.deallocate() }
    let isEntered = Self.enteredSectors(of: graph)
    var cursor = Cursor()
    while cursor.node < graph.nodeCount {
      let count = Self.fill(
        block, from: graph, isEntered: isEntered, numbers: numbers, cursor: &cursor)
      out.append(run: UnsafeRawBufferPointer(start: block, count: count))
      try out.throwIfFailed()
    }
  }

  /// By node, whether an edge leads to it; empty if every node has an edge out, so that none is
  /// isolated.
  private static func enteredSectors(of graph: DirectedGraph) -> [Bool] {
    let offsets = graph.offsets
    guard offsets.indices.dropFirst().contains(where: { offsets[$0] == offsets[$0 - 1] }) else {
      return []
    }
    var isEntered = [Bool](repeating: false, count: graph.nodeCount)
    for target in graph.targets { isEntered[Int(target)] = true }
    return isEntered
  }

  /// Where the next block starts.
  private struct Cursor {
    var node = 0
    var edge = 0
  }

  /// Formats lines until the block is full or the edges end; returns how many bytes there are.
  private static func fill(
    _ block: UnsafeMutablePointer<UInt8>, from graph: DirectedGraph, isEntered: [Bool],
    numbers: [Int]?, cursor: inout Cursor
  ) -> Int {
    graph.offsets.withUnsafeBufferPointer { offsets in
      graph.targets.withUnsafeBufferPointer { targets in
        decimals.withTable { table in
          var node = cursor.node
          var edge = cursor.edge
          var out = block
          let limit = block + (blockSize - longestLine)
          let nodeCount = graph.nodeCount
          while node < nodeCount {
            let end = Int(offsets[node + 1])
            if edge < end {
              // The source is formatted once a row and copied from line to line.
              var source: (UInt64, UInt64, UInt64) = (0, 0, 0)
              let length = withUnsafeMutableBytes(of: &source) { buffer in
                let start = buffer.baseAddress.unsafelyUnwrapped
                  .assumingMemoryBound(to: UInt8.self)
                let last = DecimalText.write(
                  number(node, numbers), at: start, table: table)
                last.pointee = UInt8(ascii: " ")
                return last - start + 1
              }
              while edge < end && out <= limit {
                let raw = UnsafeMutableRawPointer(out)
                raw.storeBytes(of: source.0, as: UInt64.self)
                if length > 8 {
                  raw.storeBytes(of: source.1, toByteOffset: 8, as: UInt64.self)
                  raw.storeBytes(of: source.2, toByteOffset: 16, as: UInt64.self)
                }
                out = DecimalText.write(
                  number(Int(targets[edge]), numbers), at: out + length, table: table)
                out.pointee = UInt8(ascii: "\n")
                out += 1
                edge += 1
              }
              if edge < end { break }
            } else if !isEntered.isEmpty, !isEntered[node], offsets[node] == offsets[node + 1] {
              if out > limit { break }
              out = DecimalText.write(number(node, numbers), at: out, table: table)
              out.pointee = UInt8(ascii: "\n")
              out += 1
            }
            node += 1
          }
          cursor = Cursor(node: node, edge: edge)
          return out - block
        }
      }
    }
  }

  @inline(__always)
  private static func number(_ node: Int, _ numbers: [Int]?) -> UInt64 {
    guard let numbers else { return UInt64(truncatingIfNeeded: node &+ 1) }
    return UInt64(truncatingIfNeeded: numbers[node])
  }
}

private let decimals = DecimalText()

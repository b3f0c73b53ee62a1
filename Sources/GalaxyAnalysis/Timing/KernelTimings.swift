public import GalaxyModel

/// The time of one kernel.
public struct KernelTime: Sendable, Equatable {
  /// Seconds of processor time of all threads.
  public var cpu: Double
  /// Seconds of elapsed time.
  public var wall: Double

  /// Creates a time.
  public init(cpu: Double, wall: Double) {
    self.cpu = cpu
    self.wall = wall
  }
}

/// The times of the kernels that were run; the minimum of their repetitions, for CPU and wall time
/// each.
public struct KernelTimings: Sendable, Equatable {
  /// In the order of `Kernel`.
  public private(set) var entries: [(kernel: Kernel, time: KernelTime)] = []

  /// Creates an empty set of timings.
  public init() {}

  /// Returns the time of one kernel, or nil if it was not run.
  public subscript(kernel: Kernel) -> KernelTime? {
    entries.first { $0.kernel == kernel }?.time
  }

  /// Records a kernel's time; of several, the minimum counts.
  public mutating func record(_ kernel: Kernel, _ time: KernelTime) {
    if let index = entries.firstIndex(where: { $0.kernel == kernel }) {
      entries[index].time.cpu = min(entries[index].time.cpu, time.cpu)
      entries[index].time.wall = min(entries[index].time.wall, time.wall)
    } else {
      entries.append((kernel, time))
      let order = Kernel.allCases
      entries.sort {
        (order.firstIndex(of: $0.kernel) ?? 0) < (order.firstIndex(of: $1.kernel) ?? 0)
      }
    }
  }

  /// Returns the sums of the timings of two graphs.
  func adding(_ other: KernelTimings) -> KernelTimings {
    var result = KernelTimings()
    for kernel in Kernel.allCases {
      let times = [self[kernel], other[kernel]].compactMap { $0 }
      guard !times.isEmpty else { continue }
      let cpu = times.reduce(0) { $0 + $1.cpu }
      let wall = times.reduce(0) { $0 + $1.wall }
      result.record(kernel, KernelTime(cpu: cpu, wall: wall))
    }
    return result
  }

  /// Whether both have the same times of the same kernels.
  public static func == (left: KernelTimings, right: KernelTimings) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.kernel == $1.kernel && $0.time == $1.time }
  }

  /// `{kernel: {"cpu": seconds, "wall": seconds}}`.
  public var fieldValue: FieldValue {
    .object(
      entries.map { entry in
        FieldValue.Member(
          entry.kernel.rawValue,
          .object([
            FieldValue.Member("cpu", .number(entry.time.cpu)),
            FieldValue.Member("wall", .number(entry.time.wall)),
          ]))
      })
  }

  /// A table in milliseconds.
  var lines: [String] {
    TextTable(
      rows: [["kernel", "cpu ms", "wall ms"]]
        + entries.map { entry in
          [
            entry.kernel.rawValue, fixed(1000 * entry.time.cpu, decimals: 3),
            fixed(1000 * entry.time.wall, decimals: 3),
          ]
        }, rightAligned: [1, 2]
    ).lines
  }
}

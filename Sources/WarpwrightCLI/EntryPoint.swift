import FileIO

/// Runs the process with the arguments as the system has them: bytes.
///
/// The C function `main` calls it, as Swift's own entry point hands over repaired text only.
///
/// - Parameters:
///   - count: How many arguments there are, with the name of the program.
///   - arguments: Their bytes, each ended by NUL.
@_cdecl("warpwright_run")
public func runProcess(
  _ count: Int32, _ arguments: UnsafePointer<UnsafePointer<CChar>?>
) {
  CommandLineTool.main(
    (0..<Int(max(1, count))).dropFirst().compactMap { index in
      arguments[index].map { String(systemPath: $0) }
    })
}

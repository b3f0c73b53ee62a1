import FuzzReaders
import Glibc

// One program for all readers; WARPWRIGHT_FUZZ names the one, and the arguments are those of libFuzzer.

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

let name = getenv("WARPWRIGHT_FUZZ").map { String(cString: $0) } ?? ""
if name.isEmpty || FuzzReader.named(name) == nil {
  for reader in FuzzReader.all { puts(reader.name) }
  exit(name.isEmpty ? 0 : 64)
}

nonisolated(unsafe) let reader = FuzzReader.named(name)

// What is rejected has been read all the same: its coverage counts.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  _ = reader?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runDriver(&count, &arguments, { testOneInput($0, $1) }))

import Testing

@testable import FileIO

@Suite struct TemporaryNameTests {
  @Test func namesTellTheirProcess() {
    for target in ["galaxy.json", "a", "x-1.2", "ü", String(repeating: "é", count: 150)] {
      for number in [0, 1, 99] {
        let name = TemporaryName.make(target: target, process: 4711, number: number)
        #expect(name.utf8.count < 240)
        #expect(TemporaryName.process(of: name) == 4711)
        #expect(TemporaryName.process(of: name + "-wal") == 4711)
        #expect(TemporaryName.process(of: name + "x") == nil)
      }
    }
    #expect(
      TemporaryName.make(target: "map.svg", process: 7, number: 2) == ".map.svg.7-2.warpwright.tmp")
  }

  @Test func otherNamesTellNone() {
    for name in [
      "", ".", ".warpwright.tmp", ".a.warpwright.tmp", "a.1.warpwright.tmp", ".a.1.tmp",
      ".a.-1.warpwright.tmp", ".a.99999999999.warpwright.tmp", ".1.warpwright.tmp",
    ] {
      #expect(TemporaryName.process(of: name) == nil, "\(name)")
    }
  }
}

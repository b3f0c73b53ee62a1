import Determinism
import FileIO
import Foundation
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GraphFormats
import Platform
import RowFormats
import Testing

@testable import GalaxyDatabase

@Suite("SQLite files with other files beside them")
struct JournalTests {
  /// How a file was left by the program that wrote it last.
  enum State: String, CaseIterable {
    case plain, truncate, persist, cleanLog, emptyLog, log, journal
  }

  /// A directory with a database in it, removed when the test ends.
  private final class Folder {
    let path: String

    init() throws {
      let url = FileManager.default.temporaryDirectory
        .appendingPathComponent("journals-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Names and bytes of all files.
    func contents() throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      return try Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0)))
        })
    }

    func copy(_ name: String, from other: Folder) throws {
      try FileManager.default.copyItem(
        atPath: other.path + "/" + name, toPath: path + "/" + name)
    }
  }

  /// A small region as a file.
  private static let bytes: [UInt8] = {
    var settings = GenerationSettings(preset: .playerOwned)
    try? settings.set("region.sectors", "100")
    let galaxy = GalaxyGenerator(seed: 6, settings: settings).generate()
    let export = RowExport(formats: [sqlite], options: RowOptions(scratch: "/tmp"))
    let rows = GalaxyRows(galaxy)
    for graph in GraphRows.all {
      for part in graph.parts(in: rows) { try? export.receive(part) }
    }
    var out = ByteWriter()
    try? export.write(sqlite, of: galaxy, table: nil, to: &out)
    return out.takeBytes()
  }()

  private static let change = "UPDATE sectors SET name = 'Changed' || sector_number"

  /// Leaves a database in a folder as a program would.
  ///
  /// - Returns: Whether it holds the change.
  private func leave(_ state: State, in folder: Folder) throws -> Bool {
    let work = try Folder()
    let path = work.path + "/galaxy.sqlite"
    try Data(Self.bytes).write(to: URL(fileURLWithPath: path))
    let db = try SQLiteConnection(path, to: .settle)
    let mode =
      switch state {
      case .plain, .journal: "DELETE"
      case .truncate: "TRUNCATE"
      case .persist: "PERSIST"
      case .cleanLog, .emptyLog, .log: "WAL"
      }
    try db.execute("PRAGMA journal_mode = \(mode); PRAGMA synchronous = OFF")
    if state == .journal {
      // More than the cache holds is written, then the power fails.
      try db.execute("PRAGMA cache_size = 1; BEGIN")
    }
    try db.execute(Self.change)
    if state == .log || state == .journal {
      // What is there while the program runs.
      for suffix in ["", "-wal", "-journal"]
      where FileManager.default.fileExists(atPath: path + suffix) {
        try folder.copy("galaxy.sqlite" + suffix, from: work)
      }
    }
    if state == .journal { try db.execute("ROLLBACK") }
    try db.close()
    if state == .log || state == .journal { return state == .log }
    for name in try work.contents().keys { try folder.copy(name, from: work) }
    if state == .emptyLog {
      try Data().write(to: URL(fileURLWithPath: folder.path + "/galaxy.sqlite-wal"))
    }
    return true
  }

  @Test(arguments: State.allCases, [false, true])
  private func readingLeavesEverythingAsItIs(state: State, isLinked: Bool) throws {
    let (folder, scratch, other) = (try Folder(), try Folder(), try Folder())
    let isChanged = try leave(state, in: folder)
    let before = try folder.contents()
    switch state {
    case .log: #expect(before["galaxy.sqlite-wal"]?.isEmpty == false)
    case .journal: #expect(before["galaxy.sqlite-journal"]?.isEmpty == false)
    default: break
    }
    var path = folder.path + "/galaxy.sqlite"
    if isLinked {
      let link = other.path + "/link.sqlite"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      path = link
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let document = try GalaxyDatabaseReader.document(
      path: path, source: "db", scratch: scratch.path)
    let map = try MapReader.read(document, from: .json, source: "db")
    // Names are listed if they are not those that follow from the numbers.
    let names = map.galaxy.regions.first?.sectors.listedName ?? []
    let changed = names.filter { $0.hasPrefix("Changed") }
    #expect(changed.count == (isChanged ? 100 : 0), "\(names.prefix(3))")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    #expect(try folder.contents() == before)
    #expect(try scratch.contents().isEmpty)
    #expect(try other.contents().count == (isLinked ? 1 : 0))
  }

  /// SQLite opens names that are UTF-8 alone, and so the file and its log are copied together.
  @Test(arguments: [State.plain, .log, .journal])
  private func nameNeedNotBeText(state: State) throws {
    let (folder, scratch, other) = (try Folder(), try Folder(), try Folder())
    let isChanged = try leave(state, in: folder)
    let place = other.path + "/\u{10F7FF}"
    #expect(place.holdsEscapedBytes)
    #expect(rename(folder.path.systemPath, place.systemPath) == 0)
    defer { _ = rename(place.systemPath, folder.path.systemPath) }
    let link = scratch.path + "/link.sqlite"
    #expect(symlink((place + "/galaxy.sqlite").systemPath, link.systemPath) == 0)
    for path in [place + "/galaxy.sqlite", link] {
      let document = try GalaxyDatabaseReader.document(
        path: path, source: "db", scratch: scratch.path)
      let map = try MapReader.read(document, from: .json, source: "db")
      let names = map.galaxy.regions.first?.sectors.listedName ?? []
      #expect(names.count { $0.hasPrefix("Changed") } == (isChanged ? 100 : 0))
    }
  }

  /// Damaged logs and journals end in an error of ours, or are passed over as SQLite does.
  @Test(arguments: ["-wal", "-journal"], [1, 32, 512, 70_000])
  func damagedOnesAreReadOrRefused(suffix: String, size: Int) throws {
    let (folder, scratch) = (try Folder(), try Folder())
    let path = folder.path + "/galaxy.sqlite"
    try Data(Self.bytes).write(to: URL(fileURLWithPath: path))
    try Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) })
      .write(to: URL(fileURLWithPath: path + suffix))
    let before = try folder.contents()
    do {
      _ = try GalaxyDatabaseReader.document(path: path, source: "db", scratch: scratch.path)
    } catch let error {
      #expect(error is DatabaseFailure)
    }
    #expect(try folder.contents() == before)
    #expect(try scratch.contents().isEmpty)
  }
}

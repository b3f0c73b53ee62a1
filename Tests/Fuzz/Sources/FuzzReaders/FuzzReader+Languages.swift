import Criteria
import FileIO
import GalaxyCriteria
import GalaxyFormats
import GalaxyStudio
import MapEditing
import WarpwrightCLI

extension FuzzReader {
  /// What people write: recipes, names, criteria, edits, references; and what programs hand on.
  static let languages: [FuzzReader] = [
    FuzzReader("recipe") { bytes in
      let recipe = try RecipeReader.read(bytes, source: "input", formats: .program)
      _ = try recipe.settings()
      _ = recipe.upgraded.line
    },
    FuzzReader("names") { bytes in
      _ = try NameListReader.read(bytes, source: "input").settings()
    },
    FuzzReader("criteria") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let program = try CriteriaProgram(text, of: RegionVocabulary.words(sectors: 300))
      for conjunct in program.conjuncts { _ = conjunct.text.utf8.count }
    },
    FuzzReader("edits") { bytes in
      let script = try EditScriptReader.read(bytes, source: "input")
      // A line says the same as what it was made of.
      for edit in script.edits {
        let again = try MapEdit(line: edit.line)
        precondition(again.line == edit.line, "\(edit.line) becomes \(again.line)")
      }
    },
    FuzzReader("reference") { bytes in
      let reference = try MapReference(String(decoding: bytes, as: UTF8.self))
      let again = try MapReference(reference.description)
      precondition(again == reference, "\(reference) becomes \(again)")
    },
    FuzzReader("reproduce") { bytes in
      _ = try ReproduceInput(bytes, source: "input", formats: .program)
    },
    FuzzReader("find") { bytes in
      var merge = FindMerge()
      try merge.add(bytes, source: "input")
    },
    FuzzReader("survey") { bytes in _ = try SurveyMerge.table(bytes, source: "input") },
    FuzzReader("mask") { bytes in
      _ = try GrayPicture(png: bytes, largestSide: 256, source: "input")
    },
    FuzzReader("gzip") { bytes in
      _ = try Gzip.expand(bytes, limit: 1 << 18, source: "input")
    },
  ]
}

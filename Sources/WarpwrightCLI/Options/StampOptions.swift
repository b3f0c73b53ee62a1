import ArgumentParser

/// Whether files carry the recipe of their map.
struct StampOptions: ParsableArguments {
  @Flag(
    help: "Leave the recipe out of the files: pictures and graphs tell neither seed nor settings.")
  var noStamp = false
}

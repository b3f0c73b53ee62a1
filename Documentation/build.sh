#!/usr/bin/env bash
# Builds the documentation of all library modules that have a catalog, with the toolchain's docc.
#
#     Documentation/build.sh FOLDER
#
# Run `swift build` before. Each catalog is Sources/M/M.docc; a link in it that leads nowhere is an
# error. The result is a web site in FOLDER/site, for any server of static files.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
rm -rf "$folder"
mkdir -p "$folder/symbols" "$folder/archives"

products=$(swift build --show-bin-path)
docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
[ -x "$docc" ] || docc=docc
arguments=(-I "$products/Modules" -target "$(swift -print-target-info | sed -n 's/.*"unversionedTriple" *: *"\(.*\)".*/\1/p')")
for map in "$products"/*.build/module.modulemap Sources/*/module.modulemap; do
  [ -e "$map" ] && arguments+=(-Xcc "-fmodule-map-file=$(realpath "$map")")
done

status=0
archives=()
for catalog in Sources/*/*.docc; do
  module=$(basename "$catalog" .docc)
  symbols=$folder/symbols/$module
  mkdir -p "$symbols"
  swift-symbolgraph-extract -module-name "$module" "${arguments[@]}" \
    -minimum-access-level public -skip-synthesized-members -output-dir "$symbols"
  # Symbols that only extend other modules are part of their pages.
  "$docc" convert "$catalog" --additional-symbol-graph-dir "$symbols" \
    --fallback-display-name "$module" --fallback-bundle-identifier "warpwright.$module" \
    --transform-for-static-hosting --output-path "$folder/archives/$module.doccarchive" \
    --diagnostics-file "$symbols/diagnostics.json" >"$symbols/log" 2>&1 || {
    cat "$symbols/log"
    status=1
    continue
  }
  archives+=("$folder/archives/$module.doccarchive")
  python3 Documentation/findings.py "$module" "$symbols/diagnostics.json" || status=1
done
[ $status = 0 ] || exit $status
"$docc" merge "${archives[@]}" --synthesized-landing-page-name Warpwright \
  --output-path "$folder/site"
echo "documentation: ${#archives[@]} modules in $folder/site"

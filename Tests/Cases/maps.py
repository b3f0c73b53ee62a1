"""What is drawn, answered and written for maps that are read right."""

PATH = {"p.txt": "1 2\n2 1\n2 3\n3 2\n3 4\n"}

MAPS = [
    dict(
        name="pairs-are-links",
        files=PATH,
        run="$W render -q p.txt -T dot -o - > d; grep -c 'oneway=true' d; "
        "grep -cE '^ *s[0-9]+ *-> *s[0-9]+' d; grep -coE '3 warps *· *1 one-way' d",
        out=["1", "3", "1"],
    ),
    dict(
        name="dangling-universe-warp",
        files={
            "u.json": '{"version":"1.3.0","seed":1,"totalSectors":2,"sectors":{'
            '"1":{"id":1,"position":{"x":0,"y":0,"z":0},"warps":[2]},'
            '"2":{"id":2,"position":{"x":9,"y":0,"z":0},"warps":[1,777]}},'
            '"warps":[{"from":1,"to":2,"oneWay":false},'
            '{"from":2,"to":777,"oneWay":true}],"clusters":[{"id":1,"name":"C",'
            '"type":"STANDARD","sectorRangeStart":1,"sectorRangeEnd":2,'
            '"sectorCount":2}]}'
        },
        run="$W analyze --fast u.json > /dev/null; $W course u.json 1 2 > /dev/null",
        says=["777"],
    ),
    dict(
        name="backslashes-in-titles",
        files={
            "b.json": '{"directed":true,"nodes":[{"id":"a","name":"D:\\\\Games\\\\Lost\\\\New"},'
            '{"id":"b"}],"links":[{"source":"a","target":"b"}]}'
        },
        run="$W convert -q b.json -T svg -o - | grep -oE '\"D:[^\" ]*' | sort -u | head -1",
        has=[r"D:\\Games\\Lost\\New"],
    ),
    dict(
        name="course-by-names",
        files={
            "n.json": '{"directed":true,"nodes":[{"id":"sol"},{"id":"vega"},'
            '{"id":"Barnard Star"}],"links":[{"source":"sol","target":"vega"},'
            '{"source":"vega","target":"Barnard Star"}]}'
        },
        run="$W course n.json sol 'Barnard Star'",
        has=["Barnard Star"],
    ),
    dict(
        name="formula-names",
        files={
            "f.json": '{"directed":true,"nodes":[{"id":1,"name":"=1+1"},{"id":2,"name":"@x"}],'
            '"links":[{"source":1,"target":2}]}'
        },
        run="$W convert -q f.json -T csv-nodes --csv-safe -o - | cut -d, -f2 | tail -n +2; "
        "$W convert -q f.json -T csv-nodes -o - | cut -d, -f2 | tail -n +2",
        out=["'=1+1", "'@x", "=1+1", "@x"],
    ),
    dict(
        name="empty-list-of-stages",
        run="$W generate sandbox --sectors 40 --seed 1 -q -o m.json && "
        "$W reroll m.json --stages '' --dry-run",
        status=64,
        says=["--stages", "empty"],
    ),
    dict(
        name="nothing-to-verify",
        files=PATH,
        run="$W verify p.txt --only INV-59",
        status=65,
        says=["INV-59"],
    ),
    dict(
        name="no-layer-and-others",
        files=PATH,
        run="$W render p.txt --layers none,all -T svg -o -",
        status=64,
        says=["none"],
    ),
    dict(
        name="csv-safety-without-csv",
        files=PATH,
        run="$W convert p.txt -T edges --csv-safe -o -",
        status=64,
        says=["--csv-safe"],
    ),
    dict(
        name="seeds-beyond-the-last",
        run="$W find sandbox --sectors 40 --seeds 1..9007199254740992 --where 'links > 0'",
        status=64,
        says=["9007199254740991"],
    ),
    dict(
        name="avoid-unknown",
        files=PATH,
        run="$W course p.txt 1 4 --avoid 99999",
        status=64,
        says=["99999"],
    ),
    dict(name="help-unknown", run="$W help bogus", status=64, says=["bogus"]),
    dict(
        name="chokes-without-a-cut",
        files=PATH,
        run="$W chokes p.txt sector:1 sector:2 --json | python3 -m json.tool | head -1; "
        "exit ${PIPESTATUS[0]}",
        out=["{"],
        status=1,
    ),
    dict(name="empty-input", run="printf '' | $W verify", status=65, says=["empty"]),
    dict(name="failed-producer", run="false | $W verify", status=65, says=["empty"]),
    dict(name="blank-input", run="printf '\\n \\n# nothing\\n' | $W verify", status=65),
    dict(name="empty-allowed", run="printf '' | $W verify --allow-empty"),
    dict(name="empty-seed", run="$W generate --seed '' -T edges -o -", status=64, says=["seed"]),
    dict(
        name="nested-recipe",
        files={"r.json5": '{preset:"player-owned",seed:3,formations:{BUBBLE:{size:8}}}'},
        run="$W generate -q --config r.json5 -T edges -o a.txt; "
        "$W generate -q player-owned --seed 3 --set formations.BUBBLE.size=8 -T edges -o b.txt; "
        "cmp a.txt b.txt",
    ),
    dict(
        name="null-in-recipe",
        files={"r.json5": '{preset:"sandbox",region:null,seed:3}'},
        run="$W generate -q --config r.json5 -T edges -o /dev/null",
    ),
    dict(
        name="load-of-four-players",
        run="$W generate --seed 3 -q --profile load --players 4 -T json | $W verify",
    ),
    dict(
        name="no-stations",
        run="$W generate --seed 3 -q --set seeding.groups.stations=off -T json | $W verify && "
        "$W generate --seed 3 -q --set seeding.groups.stations=off --profile demo -T json "
        "| $W verify",
    ),
    dict(
        name="one-way-share",
        run="for s in 3 4; do $W generate player-owned --sectors 100 --seed $s -q --set "
        "graph.oneWayPercent=25 --set formations.DEAD_END=0 -T json -o m.json 2>> w || exit 9; "
        "$W verify m.json > v || cat v w; done",
        never=["INV-26(?!.*ONE_WAY)"],
        status={0, 1},
    ),
    dict(
        name="fedspace-everywhere",
        run="$W generate sandbox --sectors 20 --seed 3 -q --set region.fedspace=20 -T json "
        "-o m.json; s=$?; [ $s = 65 ] || $W verify m.json",
    ),
    dict(
        name="two-warps-a-sector",
        run="$W generate player-owned --seed 3 -q --set graph.maxWarps=2 --profile demo -T json "
        "| $W verify",
    ),
    dict(
        name="shortfall-in-the-starter-region",
        run="$W generate terran-space --seed 3 --set formations.WARP_SINK=3 -T edges -o /dev/null",
        says=["WARP_SINK"],
    ),
    dict(
        name="invisible-name",
        run="$W generate sandbox --seed 3 --set region.name=$'\\u202e\\u202e' -T edges -o -",
        status={64, 65},
        says=["name"],
    ),
    dict(
        name="long-name",
        run="$W generate galaxy --seed 3 -q --set region.name=$(printf 'y%.0s' $(seq 100)) -T json "
        "| $W verify",
    ),
]

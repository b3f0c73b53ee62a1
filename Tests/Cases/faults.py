"""At the edge of resources, and what a caller passes on to other programs."""

SMALL = "$W generate sandbox --sectors 60 --seed 1 -q -T json -o g.json; "
ONE_WAY = 'python3 -c \'print(*(f"{i} {i+1}" for i in range(1, 16000)), sep="\\n")\' > path.txt; '


def drawn(name, options, status, *says):
    """A picture with attributes for Graphviz, within 20 s and 1 GB."""
    return dict(
        name=name,
        status=status,
        says=list(says),
        never=["null"],
        run=SMALL + f"ulimit -v 4000000; timeout 20 $W render g.json -o o.{options}; s=$?; "
        "[ $s = 0 ] || [ ! -e o.svg -a ! -e o.png ] || exit 99; exit $s",
    )


FAULTS = [
    drawn("peripheries", "svg -T svg -N peripheries=1000000000", 64, "peripheries"),
    drawn("sides", "svg -T svg -N shape=polygon -N sides=2147483647", 64, "sides"),
    drawn("pad", "png -T png -G pad=1e9", 64, "pad"),
    drawn("font-size", "png -T png -N fontsize=1e300", 64, "fontsize"),
    drawn("resolution", "png -T png -G dpi=1e9", {64, 65}, "dpi|large"),
    drawn("image", "svg -T svg -N image=/etc/hostname", 64, "image"),
    drawn("style-sheet", "svg -T svg -G stylesheet=x.css", 64, "stylesheet"),
    drawn("not-a-number", "svg -T svg -N fontsize=nan", 64, "fontsize"),
    dict(
        name="dense-layout",
        status={0, 64, 65},
        run='python3 -c \'print(*(f"{i} {j}" for i in range(60) for j in range(60) if i != j), '
        'sep="\\n")\' > k.txt; timeout 30 $W render k.txt --layout dot -T svg -o k.svg',
    ),
    dict(
        name="traps-on-a-path",
        run=ONE_WAY + "ulimit -v 3000000; timeout 60 $W traps path.txt > o",
        status={0, 1},
    ),
    dict(
        name="no-threads",
        root=True,
        needs=["setpriv"],
        run="chmod 755 .; $W generate sandbox --sectors 3000 --seed 1 -q -T json -o g.json; "
        "chmod 644 g.json; cp $W w; chmod 755 w; setpriv --reuid 61042 --regid 61042 "
        "--clear-groups bash -c 'ulimit -u 2; timeout 20 ./w analyze -q --json g.json' > a; "
        "s=$?; $W analyze -q --json g.json > b; cmp a b; exit $s",
    ),
    dict(
        name="no-memory-for-plugins",
        status=0,
        run="printf '1 2\\n2 1\\n' > map.txt; for k in $(seq 40000 1000 130000); do (ulimit -v $k; "
        "$W render map.txt -T svg -o - >/dev/null 2>&1); [ $? = 69 ] && exit 99; done; exit 0",
    ),
    dict(
        name="no-memory",
        status={74, 75},
        run="mkdir out; (ulimit -v 104000; $W generate player-owned --sectors 1000 --seed 1 -q "
        "-T json,sqlite,sql,svg,graphml -o out/x); s=$?; find out -name '.*' -type f | grep . && "
        "exit 99; exit $s",
    ),
    dict(
        name="count-beyond-the-region",
        run="timeout 100 $W generate galaxy --seed 4 -q --set formations.ESCAPE_HATCH=100000 "
        "-T edges -o out",
    ),
    dict(
        name="islands-beyond-the-region",
        run="$W generate player-owned --seed 4 -q --set formations.LOST_SECTOR=100000 -T json "
        "| $W verify",
    ),
    dict(
        name="bytes-in-names",
        run="printf '1 2\\n' > $'m\\xff.txt'; $W analyze --fast $'m\\xff.txt' > /dev/null && "
        "$W convert -q $'m\\xff.txt' -T edges -o $'o\\xfe.txt' && test -e $'o\\xfe.txt'",
    ),
    dict(
        name="no-proc",
        root=True,
        needs=["chroot", "ldd"],
        run="mkdir root; cp $W root/w; for l in $(ldd $W | grep -oE '/[^ ]+'); do "
        "mkdir -p root/$(dirname $l); cp -L $l root/$l; done; "
        "chroot root /w generate --seed 7 -q -T edges -o x.txt; s=$?; "
        "[ $s != 0 ] || test -s root/x.txt",
    ),
]

#compdef warpwright

__warpwright_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__warpwright_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __warpwright_complete "${completions[@]:0:-1}"
    fi
}

__warpwright_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_warpwright() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'generate:Generate a galaxy from a seed and write it.'
            'render:Draw a map.'
            'analyze:Measure the warp graph of a map: components, distances, weak spots, traffic.'
            'detect:Find special formations in the warp graph of any map.'
            'verify:Check the invariants that a map has to keep.'
            'course:Find the course that costs the fewest turns.'
            'nearest:Find the nearest stations, planets, formations or sectors of a kind.'
            'trade:Find pairs of stations near each other by what a round trip pays a turn.'
            'traps:Find one-way warps into corridors, and those without a way back.'
            'chokes:Find a minimum set of sectors that separates two groups.'
            'starts:Compare sectors to start in: room, distances, income, choke points.'
            'fog:Show or write what a player knows after visiting some sectors.'
            'convert:Write a map in another format.'
            'presets:List the presets, the galaxies that can be generated.'
            'formats:List the formats that maps are written in and read from.'
            'schema:Print the data model, or the JSON Schema of a document.'
            'settings:List the settings of --set and recipe files, with range and default.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        generate|render|analyze|detect|verify|course|nearest|trade|traps|chokes|starts|fog|convert|presets|formats|schema|settings|help)
            "_warpwright_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_warpwright_generate() {
    local -i ret=1
    local -ar _preset=('terran-space' 'central-nexus' 'player-owned' 'galaxy' 'sandbox')
    local -ar ___density=('documented' 'tradewars')
    local -ar ___profile=('empty' 'demo' 'load')
    local -ar ___format=('json' 'sql' 'sql-data' 'sqlite' 'csv' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___color_by=('zone' 'cluster' 'type' 'formation' 'faction' 'security')
    local -ar ___if_exists=('keep' 'replace' 'fail')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':preset:{__warpwright_complete "${_preset[@]}"}'
        '--seed[A number 0…2^53-1, decimal or 0x…; any other text is hashed to one.]:s:'
        '--sectors[Sectors of a player-owned region or sandbox.]:n:'
        '--density[Density of stations, planets, and nebulae\: documented, tradewars.]:profile:{__warpwright_complete "${___density[@]}"}'
        '--profile[What populates the map\: the world alone (empty), 24 players (demo), or --players (load).]:profile:{__warpwright_complete "${___profile[@]}"}'
        '--players[Players of the profile load.]:n:'
        '--admin-hash-file[A file, or -, with the password hash of the administrator (demo, load); without it the account is closed.]:file:_files'
        '--player-regions[Player-owned regions of a galaxy.]:n:'
        '*--set[Any setting of '\''warpwright settings'\''; repeatable.]:key=value:'
        '--config[A recipe in JSON5\: settings, preset, seed, formats; or a manifest.]:file:_files'
        '*'{-T,--format}'[Formats, separated by commas (default\: json,dot,svg).]:f:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Directory, file or - (default\: Output/<preset>-<seed>).]:out:_files -/'
        '--force[Replace existing files of the directory.]'
        '--csv-safe[Put an apostrophe before texts in CSV that a spreadsheet would run as a formula (=, +, -, @).]'
        '--theme[Page of the maps.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '*--layers[Drawn on the maps\: stations, planets, characters, factions, or all.]:layers:'
        '--color-by[Color of the sectors on the maps.]:color-by:{__warpwright_complete "${___color_by[@]}"}'
        '--if-exists[Of sql-data, what loading does with catalog rows that the database has\: keep (default), replace, fail.]:what:{__warpwright_complete "${___if_exists[@]}"}'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_render() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___layout=('map' 'dot' 'neato' 'fdp' 'sfdp' 'circo' 'twopi')
    local -ar ___color_by=('zone' 'cluster' 'type' 'formation' 'faction' 'security')
    local -ar ___layers=('stations' 'planets' 'characters' 'factions')
    local -ar ___labels=('auto' 'all' 'none')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '(-T --format)'{-T,--format}'[dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[File or -.]:out:'
        '--layout[Where sectors are placed\: at their positions, or by a Graphviz engine.]:layout:{__warpwright_complete "${___layout[@]}"}'
        '--focus[Draw only a part\: sector\:N, sectors\:N,N (numbers or names), cluster\:N or formation\:NAME.]:part:'
        '--hops[How far around the focus.]:k:'
        '--color-by[What the colors show.]:color-by:{__warpwright_complete "${___color_by[@]}"}'
        '*--layers[Draw on top\: stations, planets, characters, factions; or all.]:layer,...:{__warpwright_complete "${___layers[@]}"}'
        '--labels[Which sectors are labeled.]:labels:{__warpwright_complete "${___labels[@]}"}'
        '--theme[Page of the map.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--region[Draw this region alone.]:name:'
        '*-G[Graphviz attribute of the drawing.]:name=value:'
        '*-N[Graphviz attribute of nodes.]:name=value:'
        '*-E[Graphviz attribute of edges.]:name=value:'
        '--trust-attributes[Also pass on attributes that read files or name places, such as image and URL.]'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_analyze() {
    local -i ret=1
    local -ar ___format=('text' 'json' 'html')
    local -ar ___color_by=('zone' 'cluster' 'type' 'formation' 'faction' 'security')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '--json[Print a JSON document.]'
        '(-T --format)'{-T,--format}'[text, json or html (default\: as the name after -o ends).]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[File (default\: the standard output).]:out:'
        '--color-by[What the colors of maps in an HTML report show.]:color-by:{__warpwright_complete "${___color_by[@]}"}'
        '--exact[Measure everything (default up to 30000 sectors).]'
        '--fast[Leave out distances and betweenness.]'
        '--whole[Join the regions by tunnels and gates to one graph.]'
        '--timings[Also report how long each kernel takes.]'
        '--repeat[Time each kernel so often and report the smallest.]:r:'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_detect() {
    local -i ret=1
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '--json[Print a JSON document.]'
        '--min[Keep bubbles, dead-end bubbles and blisters of so many interior sectors or more.]:n:'
        '--max[Keep those of so many or fewer.]:n:'
        '--max-entrances[Keep those with so many ways in or fewer.]:k:'
        '--gateways[Also search pockets of up to 24 sectors behind so many gateways\: 1, 2 or 3 (default\: 1). Slow\: about 60 µs a sector for 2, 400 µs for 3.]:k:'
        '--whole[Join the regions by tunnels and gates to one graph.]'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_verify() {
    local -i ret=1
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '--json[Print a JSON document.]'
        '*--only[Check only these\: INV-30, ENT-16, BUB-3 …]:id,...:'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_course() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:file> <from> <to:'
        '*--avoid[Fly around these sectors.]:n,...:'
        '*--avoid-zone[Fly around these zones, such as FRONTIER.]:zone,...:'
        '*--avoid-cluster[Fly around these clusters.]:n,...:'
        '*--avoid-type[Fly around sectors of these types, such as NEBULA.]:type,...:'
        '--avoid-oneway[Use only what leads both ways, so that the way back is the same.]'
        '--alternatives[Also find the next best courses.]:k:'
        '--json[Print a JSON document.]'
        '--region[Region, if the map has several.]:name:'
        '--whole[Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>.]'
        '--tunnels[Also fly through warp tunnels and, if there are several regions, gates.]'
        '(-T --format)'{-T,--format}'[Draw the answer\: dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where the picture goes\: file or -.]:out:'
        '--around[Draw only what is within this number of warps of the answer.]:k:'
        '--theme[Page of the picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_nearest() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:file> <sector> <what:'
        '(-n --count)'{-n,--count}'[How many.]:n:'
        '--within[How far away at most, in turns.]:turns:'
        '--json[Print a JSON document.]'
        '--region[Region, if the map has several.]:name:'
        '--whole[Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>.]'
        '--tunnels[Also fly through warp tunnels and, if there are several regions, gates.]'
        '(-T --format)'{-T,--format}'[Draw the answer\: dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where the picture goes\: file or -.]:out:'
        '--around[Draw only what is within this number of warps of the answer.]:k:'
        '--theme[Page of the picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_trade() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '--hops[How far apart at most, in warps each way.]:h:'
        '--mask[What the stations trade, one mask or two, such as BS,SB.]:mask\[,mask\]:'
        '--good[One way must carry this.]:good:'
        '--both-ways[Carry something in both directions.]'
        '--near[Only stations near this sector.]:sector:'
        '--within[How near, in turns (default\: 10).]:turns:'
        '(-n --count)'{-n,--count}'[How many to show.]:n:'
        '--json[Print a JSON document.]'
        '--region[Region, if the map has several.]:name:'
        '--whole[Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>.]'
        '--tunnels[Also fly through warp tunnels and, if there are several regions, gates.]'
        '(-T --format)'{-T,--format}'[Draw the answer\: dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where the picture goes\: file or -.]:out:'
        '--around[Draw only what is within this number of warps of the answer.]:k:'
        '--theme[Page of the picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_traps() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '--min[Only corridors of at least this many sectors.]:sectors:'
        '(-n --count)'{-n,--count}'[How many to show.]:n:'
        '--json[Print a JSON document.]'
        '--region[Region, if the map has several.]:name:'
        '--whole[Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>.]'
        '--tunnels[Also fly through warp tunnels and, if there are several regions, gates.]'
        '(-T --format)'{-T,--format}'[Draw the answer\: dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where the picture goes\: file or -.]:out:'
        '--around[Draw only what is within this number of warps of the answer.]:k:'
        '--theme[Page of the picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_chokes() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:file> <from> <to:'
        '--both[Stop traffic in both directions.]'
        '--outside[Only sectors outside of both groups.]'
        '--json[Print a JSON document.]'
        '--region[Region, if the map has several.]:name:'
        '--whole[Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>.]'
        '--tunnels[Also fly through warp tunnels and, if there are several regions, gates.]'
        '(-T --format)'{-T,--format}'[Draw the answer\: dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where the picture goes\: file or -.]:out:'
        '--around[Draw only what is within this number of warps of the answer.]:k:'
        '--theme[Page of the picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_starts() {
    local -i ret=1
    local -ar ___format=('dot' 'svg' 'png' 'pdf')
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '*--at[The sectors to compare.]:n,...:'
        '--suggest[Propose so many sectors (default\: 4, unless --at).]:k:'
        '--within[What counts as reach, in turns.]:turns:'
        '--json[Print a JSON document.]'
        '--region[Region, if the map has several.]:name:'
        '--whole[Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>.]'
        '--tunnels[Also fly through warp tunnels and, if there are several regions, gates.]'
        '(-T --format)'{-T,--format}'[Draw the answer\: dot, svg, png or pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[Where the picture goes\: file or -.]:out:'
        '--around[Draw only what is within this number of warps of the answer.]:k:'
        '--theme[Page of the picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_fog() {
    local -i ret=1
    local -ar ___theme=('light' 'dark')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:file> <sectors:'
        '--hops[All sectors so many warps away were visited, too.]:k:'
        '--course[The first and the last sector are ends of a course, all of whose sectors were visited.]'
        '--scanner[Latent warps were scanned.]'
        '(-T --format)'{-T,--format}'[Format of the known part.]:format:'
        '(--output -o)'{--output,-o}'[File or -.]:out:'
        '--theme[Page of a picture.]:theme:{__warpwright_complete "${___theme[@]}"}'
        '--region[Region, if the map has several.]:name:'
        '--json[Print a JSON document about the known part.]'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_convert() {
    local -i ret=1
    local -ar ___format=('json' 'sql' 'sql-data' 'sqlite' 'csv' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'svg' 'png' 'pdf')
    local -ar ___from=('json' 'sqlite' 'universe' 'edges' 'graphml' 'gexf' 'cytoscape' 'node-link' 'adjacency' 'jgf' 'graphology' 'csv-nodes' 'csv-edges' 'matrix-market' 'cim' 'dot' 'gml' 'pajek')
    local -ar ___if_exists=('keep' 'replace' 'fail')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:'
        '(-T --format)'{-T,--format}'[json, sql, sql-data, sqlite, csv, universe, edges, graphml, gexf, cytoscape, node-link, csv-nodes, csv-edges, matrix-market, cim, dot, svg, png, pdf.]:format:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[File, directory or -.]:out:'
        '--force[Replace existing files of the directory.]'
        '--csv-safe[Put an apostrophe before texts in CSV that a spreadsheet would run as a formula (=, +, -, @).]'
        '--from[What the input is (default\: recognized by its content).]:format:{__warpwright_complete "${___from[@]}"}'
        '--root[Capital of an edge list or other graph, by number or name (default\: the lowest number).]:sector:'
        '--allow-empty[Take an input without sectors as a map and not as the failure of another program.]'
        '--if-exists[Of sql-data, what loading does with catalog rows that the database has\: keep (default), replace, fail.]:what:{__warpwright_complete "${___if_exists[@]}"}'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_presets() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print a JSON document.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_formats() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print a JSON document.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_schema() {
    local -i ret=1
    local -ar ___format=('sql' 'sqlite' 'json' 'dot' 'svg' 'png' 'pdf')
    local -ar ___report=('analyze' 'detect' 'verify' 'course' 'nearest' 'trade' 'traps' 'chokes' 'starts' 'fog' 'presets' 'formats' 'settings' 'schema' 'galaxy' 'manifest' 'recipe')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '(-T --format)'{-T,--format}'[sql, sqlite, json, dot, svg, png, pdf.]:form:{__warpwright_complete "${___format[@]}"}'
        '(--output -o)'{--output,-o}'[File, or -.]:out:'
        '*--subject[Only these groups of tables\: galaxy, economy, planets, ships, factions, characters, players, firstLogin, combat, governance, administration.]:name,...:'
        '*--table[Only these tables.]:name,...:'
        '--report[The JSON Schema of a document; the list without a name.]:name:{__warpwright_complete "${___report[@]}"}'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_settings() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--json[Print a JSON document.]'
        '(--quiet -q)'{--quiet,-q}'[Print only warnings and errors.]'
        '(--verbose -v)'{--verbose,-v}'[Print each step.]'
        '--color[Color of messages; NO_COLOR is respected.]:color:{__warpwright_complete "${___color[@]}"}'
        '--threads[Threads to work with, 1…256 (default\: all processors). Never changes a byte of output.]:n:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_warpwright_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _warpwright ]]; then
    _warpwright "${@}"
else
    compdef _warpwright warpwright
fi

#!/bin/bash

__warpwright_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__warpwright_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__warpwright_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__warpwright_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_warpwright() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __warpwright_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    generate|render|analyze|detect|verify|course|nearest|trade|traps|chokes|starts|fog|convert|presets|formats|schema|settings|help)
        # Offer subcommand argument completions
        "_warpwright_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'generate render analyze detect verify course nearest trade traps chokes starts fog convert presets formats schema settings help' -- "${cur}"))
        ;;
    esac
}

_warpwright_generate() {
    repeating_flags=()
    non_repeating_flags=(--force --csv-safe --quiet -q --verbose -v --version -h --help)
    repeating_options=(--set -T --format --layers)
    non_repeating_options=(--seed --sectors --density --profile --players --admin-hash-file --player-regions --config --output -o --theme --color-by --if-exists --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--seed')
        return
        ;;
    '--sectors')
        return
        ;;
    '--density')
        __warpwright_add_completions -W 'documented'$'\n''tradewars'
        return
        ;;
    '--profile')
        __warpwright_add_completions -W 'empty'$'\n''demo'$'\n''load'
        return
        ;;
    '--players')
        return
        ;;
    '--admin-hash-file')
        __warpwright_add_completions -f
        return
        ;;
    '--player-regions')
        return
        ;;
    '--set')
        return
        ;;
    '--config')
        __warpwright_add_completions -f
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'json'$'\n''sql'$'\n''sql-data'$'\n''sqlite'$'\n''csv'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        __warpwright_add_completions -d
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--layers')
        return
        ;;
    '--color-by')
        __warpwright_add_completions -W 'zone'$'\n''cluster'$'\n''type'$'\n''formation'$'\n''faction'$'\n''security'
        return
        ;;
    '--if-exists')
        __warpwright_add_completions -W 'keep'$'\n''replace'$'\n''fail'
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __warpwright_add_completions -W 'terran-space'$'\n''central-nexus'$'\n''player-owned'$'\n''galaxy'$'\n''sandbox'
        return
        ;;
    esac
}

_warpwright_render() {
    repeating_flags=()
    non_repeating_flags=(--trust-attributes --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=(--layers -G -N -E)
    non_repeating_options=(-T --format --output -o --layout --focus --hops --color-by --labels --theme --region --from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--layout')
        __warpwright_add_completions -W 'map'$'\n''dot'$'\n''neato'$'\n''fdp'$'\n''sfdp'$'\n''circo'$'\n''twopi'
        return
        ;;
    '--focus')
        return
        ;;
    '--hops')
        return
        ;;
    '--color-by')
        __warpwright_add_completions -W 'zone'$'\n''cluster'$'\n''type'$'\n''formation'$'\n''faction'$'\n''security'
        return
        ;;
    '--layers')
        __warpwright_add_completions -W 'stations'$'\n''planets'$'\n''characters'$'\n''factions'
        return
        ;;
    '--labels')
        __warpwright_add_completions -W 'auto'$'\n''all'$'\n''none'
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--region')
        return
        ;;
    '-G')
        return
        ;;
    '-N')
        return
        ;;
    '-E')
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_analyze() {
    repeating_flags=()
    non_repeating_flags=(--json --exact --fast --whole --timings --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(-T --format --output -o --color-by --repeat --from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-T'|'--format')
        __warpwright_add_completions -W 'text'$'\n''json'$'\n''html'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--color-by')
        __warpwright_add_completions -W 'zone'$'\n''cluster'$'\n''type'$'\n''formation'$'\n''faction'$'\n''security'
        return
        ;;
    '--repeat')
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_detect() {
    repeating_flags=()
    non_repeating_flags=(--json --whole --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--min --max --max-entrances --gateways --from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--min')
        return
        ;;
    '--max')
        return
        ;;
    '--max-entrances')
        return
        ;;
    '--gateways')
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_verify() {
    repeating_flags=()
    non_repeating_flags=(--json --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=(--only)
    non_repeating_options=(--from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--only')
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_course() {
    repeating_flags=()
    non_repeating_flags=(--avoid-oneway --json --whole --tunnels --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=(--avoid --avoid-zone --avoid-cluster --avoid-type)
    non_repeating_options=(--alternatives --region -T --format --output -o --around --theme --from --root --color --threads)
    __warpwright_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--avoid')
        return
        ;;
    '--avoid-zone')
        return
        ;;
    '--avoid-cluster')
        return
        ;;
    '--avoid-type')
        return
        ;;
    '--alternatives')
        return
        ;;
    '--region')
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--around')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_nearest() {
    repeating_flags=()
    non_repeating_flags=(--json --whole --tunnels --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(-n --count --within --region -T --format --output -o --around --theme --from --root --color --threads)
    __warpwright_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '-n'|'--count')
        return
        ;;
    '--within')
        return
        ;;
    '--region')
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--around')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_trade() {
    repeating_flags=()
    non_repeating_flags=(--both-ways --json --whole --tunnels --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--hops --mask --good --near --within -n --count --region -T --format --output -o --around --theme --from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--hops')
        return
        ;;
    '--mask')
        return
        ;;
    '--good')
        return
        ;;
    '--near')
        return
        ;;
    '--within')
        return
        ;;
    '-n'|'--count')
        return
        ;;
    '--region')
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--around')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_traps() {
    repeating_flags=()
    non_repeating_flags=(--json --whole --tunnels --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--min -n --count --region -T --format --output -o --around --theme --from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--min')
        return
        ;;
    '-n'|'--count')
        return
        ;;
    '--region')
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--around')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_chokes() {
    repeating_flags=()
    non_repeating_flags=(--both --outside --json --whole --tunnels --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--region -T --format --output -o --around --theme --from --root --color --threads)
    __warpwright_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--region')
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--around')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_starts() {
    repeating_flags=()
    non_repeating_flags=(--json --whole --tunnels --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=(--at)
    non_repeating_options=(--suggest --within --region -T --format --output -o --around --theme --from --root --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--at')
        return
        ;;
    '--suggest')
        return
        ;;
    '--within')
        return
        ;;
    '--region')
        return
        ;;
    '-T'|'--format')
        __warpwright_add_completions -W 'dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--around')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_fog() {
    repeating_flags=()
    non_repeating_flags=(--course --scanner --json --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--hops -T --format --output -o --theme --region --from --root --color --threads)
    __warpwright_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--hops')
        return
        ;;
    '-T'|'--format')
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--theme')
        __warpwright_add_completions -W 'light'$'\n''dark'
        return
        ;;
    '--region')
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_convert() {
    repeating_flags=()
    non_repeating_flags=(--force --csv-safe --allow-empty --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(-T --format --output -o --from --root --if-exists --color --threads)
    __warpwright_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-T'|'--format')
        __warpwright_add_completions -W 'json'$'\n''sql'$'\n''sql-data'$'\n''sqlite'$'\n''csv'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--from')
        __warpwright_add_completions -W 'json'$'\n''sqlite'$'\n''universe'$'\n''edges'$'\n''graphml'$'\n''gexf'$'\n''cytoscape'$'\n''node-link'$'\n''adjacency'$'\n''jgf'$'\n''graphology'$'\n''csv-nodes'$'\n''csv-edges'$'\n''matrix-market'$'\n''cim'$'\n''dot'$'\n''gml'$'\n''pajek'
        return
        ;;
    '--root')
        return
        ;;
    '--if-exists')
        __warpwright_add_completions -W 'keep'$'\n''replace'$'\n''fail'
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_presets() {
    repeating_flags=()
    non_repeating_flags=(--json --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--color --threads)
    __warpwright_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_formats() {
    repeating_flags=()
    non_repeating_flags=(--json --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--color --threads)
    __warpwright_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_schema() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --verbose -v --version -h --help)
    repeating_options=(--subject --table)
    non_repeating_options=(-T --format --output -o --report --color --threads)
    __warpwright_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '-T'|'--format')
        __warpwright_add_completions -W 'sql'$'\n''sqlite'$'\n''json'$'\n''dot'$'\n''svg'$'\n''png'$'\n''pdf'
        return
        ;;
    '--output'|'-o')
        return
        ;;
    '--subject')
        return
        ;;
    '--table')
        return
        ;;
    '--report')
        __warpwright_add_completions -W 'analyze'$'\n''detect'$'\n''verify'$'\n''course'$'\n''nearest'$'\n''trade'$'\n''traps'$'\n''chokes'$'\n''starts'$'\n''fog'$'\n''presets'$'\n''formats'$'\n''settings'$'\n''schema'$'\n''galaxy'$'\n''manifest'$'\n''recipe'
        return
        ;;
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_settings() {
    repeating_flags=()
    non_repeating_flags=(--json --quiet -q --verbose -v --version -h --help)
    repeating_options=()
    non_repeating_options=(--color --threads)
    __warpwright_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--color')
        __warpwright_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--threads')
        return
        ;;
    esac
}

_warpwright_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __warpwright_offer_flags_options -1
}

complete -o filenames -F _warpwright warpwright

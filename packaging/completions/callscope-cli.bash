# bash completion for callscope-cli(1)

_callscope_cli_words()
{
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_callscope_cli_profiles()
{
    local name
    # Not compgen -W: that would run what stands in a name.
    while IFS= read -r name; do
        [[ $name == "${cur//\\/}"* ]] && COMPREPLY+=("$name")
    done < <(callscope-cli profiles list 2>/dev/null | cut -f2)
    compopt -o filenames 2>/dev/null # quotes the blanks in a name
}

_callscope_cli_files()
{
    local IFS=$'\n'
    COMPREPLY=($(compgen -f -- "$cur"))
    compopt -o filenames 2>/dev/null
}

# What an option takes; fails where it takes nothing.
_callscope_cli_value()
{
    case $1 in
        --profile) _callscope_cli_profiles ;;
        --format)
            if [[ $command == "profiles test" ]]; then
                _callscope_cli_words "text json"
            else
                _callscope_cli_words "text markdown html json jsonl csv pdf png"
            fi
            ;;
        --language) _callscope_cli_words "en zh_CN ja" ;;
        --region) _callscope_cli_words "china singapore seoul frankfurt silicon-valley jakarta tokyo mumbai" ;;
        --input | --output | --ca | --tls-cert | --tls-key) _callscope_cli_files ;;
        --limit | --sdkappid | --identifier | --endpoint | --proxy | --timeout | --port | --latency) ;;
        *) return 1 ;;
    esac
    return 0
}

_callscope_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} first=2 words
    local output="--format --output --language --mask --bom"
    COMPREPLY=()
    if [[ $cur == "=" ]]; then
        cur=
    elif [[ $prev == "=" && COMP_CWORD -ge 2 ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    if ((COMP_CWORD == 1)); then
        _callscope_cli_words "lookup search profiles explain sandbox --help --version"
        return
    fi
    if [[ $command == profiles ]]; then
        if ((COMP_CWORD == 2)); then
            _callscope_cli_words "list add remove test import export"
            return
        fi
        command="profiles ${COMP_WORDS[2]}"
        first=3
    fi
    _callscope_cli_value "$prev" && return
    case $command in
        lookup) words="--demo --profile --no-save --exact --input $output" ;;
        search) words="--limit $output" ;;
        explain) words="--language" ;;
        sandbox) words="--port --tls-cert --tls-key --latency" ;;
        "profiles add")
            words="--sdkappid --identifier --region --endpoint --ca --proxy --deprecated-api --timeout
                   --secret-key-stdin --usersig-stdin --proxy-password-stdin"
            ;;
        "profiles test") words="--format" ;;
        "profiles import") words="--take-theirs --keep-mine --dry-run" ;;
        "profiles export") words="--force" ;;
    esac
    if [[ $cur == -* ]]; then
        _callscope_cli_words "$words"
    elif [[ $command == "profiles remove" || $command == "profiles test" ]]; then
        ((COMP_CWORD == first)) && _callscope_cli_profiles
    elif [[ $command == "profiles import" || $command == "profiles export" ]]; then
        _callscope_cli_files
    fi
}

complete -F _callscope_cli callscope-cli

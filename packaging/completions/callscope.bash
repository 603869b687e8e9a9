# bash completion for callscope(1)

_callscope()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    COMPREPLY=()
    if [[ $cur == "=" ]]; then
        cur=
    elif [[ $prev == "=" && COMP_CWORD -ge 2 ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    if [[ $prev == --profile ]]; then
        local name
        # Not compgen -W: that would run what stands in a name.
        while IFS= read -r name; do
            [[ $name == "${cur//\\/}"* ]] && COMPREPLY+=("$name")
        done < <(callscope-cli profiles list 2>/dev/null | cut -f2)
        compopt -o filenames 2>/dev/null # quotes the blanks in a name
    elif [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "--demo --profile --new-instance --help --version" -- "$cur"))
    else
        local IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$cur"))
        compopt -o filenames 2>/dev/null
    fi
}

complete -F _callscope callscope

# fish completion for callscope(1)

complete -c callscope -l demo -d 'Sample calls, without an account'
complete -c callscope -l profile -x -a "(callscope-cli profiles list 2>/dev/null | cut -f2)" -d 'Ask with this profile'
complete -c callscope -l new-instance -d 'Open a window of its own'
complete -c callscope -s h -l help -d 'Print the usage'
complete -c callscope -s v -l version -d 'Print the version'

# fish completion for callscope-cli(1)

function __callscope_cli_profiles
    callscope-cli profiles list 2>/dev/null | cut -f2
end

# Whether the words so far begin with these: __callscope_cli_in profiles add
function __callscope_cli_in
    set -l words (commandline -opc)
    set -l last (math (count $argv) + 1)
    test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end

# Whether nothing follows these yet.
function __callscope_cli_after
    __callscope_cli_in $argv; and test (count (commandline -opc)) -eq (math (count $argv) + 1)
end

complete -c callscope-cli -f
complete -c callscope-cli -n __fish_use_subcommand -s h -l help -d 'Print the usage'
complete -c callscope-cli -n __fish_use_subcommand -l version -d 'Print the version'
complete -c callscope-cli -n __fish_use_subcommand -a lookup -d 'Look up calls'
complete -c callscope-cli -n __fish_use_subcommand -a search -d 'Search the archive'
complete -c callscope-cli -n __fish_use_subcommand -a profiles -d 'Who asks'
complete -c callscope-cli -n __fish_use_subcommand -a explain -d 'What an error code means'
complete -c callscope-cli -n __fish_use_subcommand -a sandbox -d 'Serve sample calls on this machine'

complete -c callscope-cli -n '__callscope_cli_in lookup' -l demo -d 'Sample calls, without an account'
complete -c callscope-cli -n '__callscope_cli_in lookup' -l profile -x -a '(__callscope_cli_profiles)' -d 'Ask with this profile'
complete -c callscope-cli -n '__callscope_cli_in lookup' -l no-save -d 'Keep nothing in the archive'
complete -c callscope-cli -n '__callscope_cli_in lookup' -l exact -d 'Take each Call ID as it stands'
complete -c callscope-cli -n '__callscope_cli_in lookup' -l input -r -F -d 'Read the ids from a file'

complete -c callscope-cli -n '__callscope_cli_in search' -l limit -x -d 'At most so many calls'

complete -c callscope-cli -n '__callscope_cli_in lookup; or __callscope_cli_in search' -l format -x -a 'text markdown html json jsonl csv pdf png' -d 'How to print'
complete -c callscope-cli -n '__callscope_cli_in lookup; or __callscope_cli_in search' -l output -r -F -d 'A file instead of standard output'
complete -c callscope-cli -n '__callscope_cli_in lookup; or __callscope_cli_in search' -l language -x -a 'en zh_CN ja' -d 'Of the sentences in it'
complete -c callscope-cli -n '__callscope_cli_in lookup; or __callscope_cli_in search' -l mask -d 'Pseudonyms for user ids, rooms and notes'
complete -c callscope-cli -n '__callscope_cli_in lookup; or __callscope_cli_in search' -l bom -d 'A byte order mark before CSV'

complete -c callscope-cli -n '__callscope_cli_in explain' -l language -x -a 'en zh_CN ja' -d 'Of what it says'

complete -c callscope-cli -n '__callscope_cli_after profiles' -a list -d 'Print every profile'
complete -c callscope-cli -n '__callscope_cli_after profiles' -a add -d 'Add a profile'
complete -c callscope-cli -n '__callscope_cli_after profiles' -a remove -d 'Forget a profile and its secrets'
complete -c callscope-cli -n '__callscope_cli_after profiles' -a test -d 'Test the connection'
complete -c callscope-cli -n '__callscope_cli_after profiles' -a import -d 'Merge profiles from a file'
complete -c callscope-cli -n '__callscope_cli_after profiles' -a export -d 'Write every profile without secrets'
complete -c callscope-cli -n '__callscope_cli_after profiles remove' -a '(__callscope_cli_profiles)'
complete -c callscope-cli -n '__callscope_cli_after profiles test' -a '(__callscope_cli_profiles)'
complete -c callscope-cli -n '__callscope_cli_in profiles test' -l format -x -a 'text json' -d 'How to print'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l sdkappid -x -d 'The SDKAppID'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l identifier -x -d 'An App administrator'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l region -x -a 'china singapore seoul frankfurt silicon-valley jakarta tokyo mumbai' -d 'Where the application is'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l endpoint -x -d 'A server of your own'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l ca -r -F -d 'PEM certificates to trust'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l proxy -x -a 'system none' -d 'The way out'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l deprecated-api -d 'For calls of call() and groupCall()'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l timeout -x -d 'Seconds to wait for an answer'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l secret-key-stdin -d 'Read the SecretKey from standard input'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l usersig-stdin -d 'Read a UserSig from standard input'
complete -c callscope-cli -n '__callscope_cli_in profiles add' -l proxy-password-stdin -d 'Read the proxy\'s password from standard input'
complete -c callscope-cli -n '__callscope_cli_in profiles import' -l take-theirs -d 'Replace yours'
complete -c callscope-cli -n '__callscope_cli_in profiles import' -l keep-mine -d 'Import only the others'
complete -c callscope-cli -n '__callscope_cli_in profiles import' -l dry-run -d 'Say what would be done'
complete -c callscope-cli -n '__callscope_cli_in profiles import' -F
complete -c callscope-cli -n '__callscope_cli_in profiles export' -l force -d 'Replace a file that is there'
complete -c callscope-cli -n '__callscope_cli_in profiles export' -F

complete -c callscope-cli -n '__callscope_cli_in sandbox' -l port -x -d 'The port to listen on'
complete -c callscope-cli -n '__callscope_cli_in sandbox' -l tls-cert -r -F -d 'Serve HTTPS with this certificate'
complete -c callscope-cli -n '__callscope_cli_in sandbox' -l tls-key -r -F -d 'Its key'
complete -c callscope-cli -n '__callscope_cli_in sandbox' -l latency -x -d 'Milliseconds before each answer'

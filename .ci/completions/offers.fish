# fish offers.fish FILE 'parley WORDS': prints what Tab would offer with the completions of FILE.
source $argv[1]
complete -C $argv[2] | string replace -r '\t.*' ''

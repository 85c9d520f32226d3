// <curses.h> with its wide characters, for the files of CTerminal only.

#ifndef CTERMINAL_WIDE_CURSES_H
#define CTERMINAL_WIDE_CURSES_H

#if !__has_include(<curses.h>)
#error "curses.h is missing: apt-get install libncurses-dev"
#endif

#define NCURSES_WIDECHAR 1
#include <curses.h>

#endif

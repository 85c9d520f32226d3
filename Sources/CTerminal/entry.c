// A private terminfo entry: like the user's, with more colours or fewer.
//
// Curses takes exact colours only from an entry with the flag RGB, and few systems have one that is
// like the terminal in hand. It also takes a compiled entry from the variable TERMINFO itself, as
// "hex:" and its bytes. Source: term(5) for the format, terminfo(5) and user_caps(5) for the rest.

#include <curses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "private.h"

// Last: it has macros for words such as "columns".
#include <term.h>

enum {
  MAGIC_32_BIT = 01036,
  ROOM = 16384,   // an entry of today has 4 kB
  STRINGS = 512,  // curses knows 414
};

typedef struct {
  uint8_t bytes[ROOM];
  int length;
  bool is_full;
} buffer;

static void add(buffer *to, const void *bytes, int count) {
  if (to->length + count > ROOM) {
    to->is_full = true;
    return;
  }
  memcpy(to->bytes + to->length, bytes, (size_t)count);
  to->length += count;
}

static void add_byte(buffer *to, uint8_t byte) { add(to, &byte, 1); }

static void add_16(buffer *to, int value) {
  add_byte(to, (uint8_t)(value & 0xff));
  add_byte(to, (uint8_t)(value >> 8 & 0xff));
}

static void add_32(buffer *to, int value) {
  add_16(to, value & 0xffff);
  add_16(to, value >> 16 & 0xffff);
}

static void align(buffer *to) {
  if (to->length % 2 != 0) add_byte(to, 0);
}

// What the entry says other than the user's.
typedef struct {
  const char *name;
  const char *text;
} replacement;

// Numbers below 16 are the sixteen colours the user's terminal defines, those up to 255 xterm's
// palette, the others red, green and blue. In one string for both depths, since with 256 colours
// there are no others.
#define COLOR(base, bright, exact)                                                              \
  "\033[%?%p1%{8}%<%t" base "%p1%d%e%p1%{16}%<%t" bright "%p1%{8}%-%d%e%p1%{256}%<%t" exact    \
  ";5;%p1%d%e" exact                                                                            \
  ";2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"

static const replacement replacements[] = {
    {"setaf", COLOR("3", "9", "38")},
    {"setab", COLOR("4", "10", "48")},
    {"op", "\033[39;49m"},
    // Those of before; curses prefers the ones above.
    {"setf", NULL},
    {"setb", NULL},
    {"scp", NULL},
    // The palette stays the user's.
    {"initc", NULL},
    {"initp", NULL},
    {"oc", NULL},
};

static const char *string_value(const char *name) {
  for (size_t i = 0; i < sizeof replacements / sizeof replacements[0]; i++) {
    if (strcmp(name, replacements[i].name) == 0) return replacements[i].text;
  }
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

static int number_value(const char *name, int colors) {
  if (strcmp(name, "colors") == 0) return colors;
  if (strcmp(name, "pairs") == 0) return 0x10000;
  // Attributes that cannot be had together with colours: in xterm's kind all can.
  if (strcmp(name, "ncv") == 0) return -1;
  const int number = tigetnum(name);
  return number < 0 ? -1 : number;
}

static bool flag_value(const char *name) {
  if (strcmp(name, "ccc") == 0 || strcmp(name, "hls") == 0) return false;
  return tigetflag(name) == 1;
}

// What curses looks up among the extended capabilities while it draws.
static void add_extended(buffer *to, bool has_rgb) {
  const char *flags[4];
  int count = 0;
  if (tigetflag("AX") == 1) flags[count++] = "AX";
  if (has_rgb) flags[count++] = "RGB";
  if (tigetflag("XT") == 1) flags[count++] = "XT";
  const int unicode = tigetnum("U8");
  const int numbers = unicode >= 0 ? 1 : 0;
  if (count + numbers == 0) return;

  int table = numbers > 0 ? 3 : 0;
  for (int i = 0; i < count; i++) table += (int)strlen(flags[i]) + 1;
  align(to);
  add_16(to, count);
  add_16(to, numbers);
  add_16(to, 0);
  add_16(to, count + numbers);
  add_16(to, table);
  for (int i = 0; i < count; i++) add_byte(to, 1);
  align(to);
  if (numbers > 0) add_32(to, unicode);
  int offset = 0;
  for (int i = 0; i < count; i++) {
    add_16(to, offset);
    offset += (int)strlen(flags[i]) + 1;
  }
  if (numbers > 0) add_16(to, offset);
  for (int i = 0; i < count; i++) add(to, flags[i], (int)strlen(flags[i]) + 1);
  if (numbers > 0) add(to, "U8", 3);
}

static int count_of(NCURSES_CONST char *const *names) {
  int count = 0;
  while (names[count] != NULL) count++;
  return count;
}

// Compiles the entry curses has in hand, changed.
static bool compile(buffer *to, const char *term, int colors) {
  const int flags = count_of(boolnames);
  const int numbers = count_of(numnames);
  const int strings = count_of(strnames);
  if (strings > STRINGS) return false;
  const char *values[STRINGS];
  int table = 0;
  for (int i = 0; i < strings; i++) {
    values[i] = string_value(strnames[i]);
    if (values[i] != NULL) table += (int)strlen(values[i]) + 1;
  }
  static const char description[] = "|with colours of parley's";
  const int names = (int)strlen(term) + (int)sizeof description;
  add_16(to, MAGIC_32_BIT);
  add_16(to, names);
  add_16(to, flags);
  add_16(to, numbers);
  add_16(to, strings);
  add_16(to, table);
  add(to, term, (int)strlen(term));
  add(to, description, sizeof description);
  for (int i = 0; i < flags; i++) add_byte(to, flag_value(boolnames[i]));
  align(to);
  for (int i = 0; i < numbers; i++) add_32(to, number_value(numnames[i], colors));
  int offset = 0;
  for (int i = 0; i < strings; i++) {
    add_16(to, values[i] == NULL ? -1 : offset);
    if (values[i] != NULL) offset += (int)strlen(values[i]) + 1;
  }
  for (int i = 0; i < strings; i++) {
    if (values[i] != NULL) add(to, values[i], (int)strlen(values[i]) + 1);
  }
  add_extended(to, colors > 256);
  return !to->is_full;
}

// How many colours an entry is to have; 0 when it is right as it is.
static int colors_wanted(ct_color_wish wish, int has) {
  switch (wish) {
    case CT_COLOR_NONE: return 0;
    // An entry of more than 256 colours says in a way of its own how they are numbered.
    case CT_COLOR_ENTRY: return has > 256 ? 256 : 0;
    case CT_COLOR_256: return has == 256 ? 0 : 256;
    case CT_COLOR_EXACT_IF_ANY: return has >= 8 ? 1 << 24 : 0;
    case CT_COLOR_EXACT: return 1 << 24;
  }
  return 0;
}

char *ct_entry_make(ct_color_wish wish) {
  if (wish == CT_COLOR_NONE) return NULL;
  const char *term = getenv("TERM");
  int status = 0;
  if (term == NULL || setupterm(NULL, STDOUT_FILENO, &status) != OK) return NULL;
  const int colors = colors_wanted(wish, tigetnum("colors"));
  static buffer entry;
  entry = (buffer){.length = 0};
  char *text = NULL;
  if (colors > 0 && compile(&entry, term, colors)) text = malloc(5 + 2 * (size_t)entry.length);
  if (text != NULL) {
    static const char digits[] = "0123456789ABCDEF";
    char *end = stpcpy(text, "hex:");
    for (int i = 0; i < entry.length; i++) {
      *end++ = digits[entry.bytes[i] >> 4];
      *end++ = digits[entry.bytes[i] & 15];
    }
    *end = '\0';
  }
  del_curterm(cur_term);
  return text;
}

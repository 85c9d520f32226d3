// Private modes: what a terminal is asked to do beyond drawing, and taken back when we leave.

#include "CTerminal.h"

#include <string.h>

#include "private.h"

// A mode that is turned on ahead of the first frame and off when the screen is left.
typedef struct {
  const char *on;
  const char *off;
  bool is_wanted;
  bool is_on;
} mode;

enum { BRACKETING, MOUSE, COLOR_SCHEME, MODES };

static mode modes[MODES] = {
    // 2004: ESC [ 200 ~ comes before a paste and ESC [ 201 ~ behind it.
    [BRACKETING] = {.on = "\033[?2004h", .off = "\033[?2004l", .is_wanted = true},
    // 1002: buttons, the wheel and moves with a button held; 1006: as decimal numbers, which do
    // not end at column 223.
    [MOUSE] = {.on = "\033[?1002h\033[?1006h", .off = "\033[?1006l\033[?1002l"},
    // 2031: ESC [ ? 997 ; 1 n or 2 n comes when the user changes between dark and light.
    [COLOR_SCHEME] = {.on = "\033[?2031h", .off = "\033[?2031l"},
};

// 2026: what comes between is shown at once.
static const char together_on[] = "\033[?2026h";
static const char together_off[] = "\033[?2026l";
static bool is_together;

static void set_mode(mode *which, bool wanted) {
  which->is_wanted = wanted;
  // Before the first frame the terminal is as it was; the frame brings the mode along.
  if (!ct_is_drawn() || !ct_has_private_modes() || which->is_on == wanted) return;
  const char *text = wanted ? which->on : which->off;
  ct_write((const uint8_t *)text, (int)strlen(text));
  which->is_on = wanted;
}

void ct_set_mouse(bool on) { set_mode(&modes[MOUSE], on); }

void ct_pause_mouse(void) {
  if (!modes[MOUSE].is_on) return;
  ct_write((const uint8_t *)modes[MOUSE].off, (int)strlen(modes[MOUSE].off));
  modes[MOUSE].is_on = false;
}

void ct_follow_color_scheme(bool on) { set_mode(&modes[COLOR_SCHEME], on); }

void ct_modes_begin_frame(bool together) {
  if (!ct_has_private_modes()) return;
  for (int i = 0; i < MODES; i++) {
    if (!modes[i].is_wanted || modes[i].is_on) continue;
    ct_output_add(modes[i].on, (int)strlen(modes[i].on));
    modes[i].is_on = true;
  }
  is_together = together;
  if (together) ct_output_add(together_on, sizeof together_on - 1);
}

void ct_modes_end_frame(void) {
  if (is_together) ct_output_add(together_off, sizeof together_off - 1);
  is_together = false;
}

void ct_modes_leave(void) {
  for (int i = MODES - 1; i >= 0; i--) {
    if (!modes[i].is_on) continue;
    ct_write((const uint8_t *)modes[i].off, (int)strlen(modes[i].off));
    modes[i].is_on = false;
  }
}

int ct_modes_reset(char *to, int room) {
  if (!ct_has_private_modes()) return 0;
  int length = 0;
  const char *texts[] = {
      together_off, modes[COLOR_SCHEME].off, modes[MOUSE].off, modes[BRACKETING].off};
  for (int i = 0; i < (int)(sizeof texts / sizeof texts[0]); i++) {
    const int count = (int)strlen(texts[i]);
    if (length + count > room) break;
    memcpy(to + length, texts[i], (size_t)count);
    length += count;
  }
  return length;
}

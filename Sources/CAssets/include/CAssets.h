/// The files that travel inside the binary: the default workspace and the themes.
#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// One embedded file; lives as long as the program.
struct parley_asset {
  /// Its path, as `workspace/notes/12-01.md` or `themes/dark.toml`.
  const char *name;
  /// Its bytes, exactly those of the file; one zero byte follows them. Never null.
  const unsigned char *bytes;
  /// How many bytes the file has; 0 for an empty file.
  size_t length;
};

/// How many files are embedded.
size_t parley_asset_count(void);

/// The file at `index`, from 0 to `parley_asset_count() - 1`; null past the end.
const struct parley_asset *parley_asset(size_t index);

#endif

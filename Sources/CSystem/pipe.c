#include <fcntl.h>
#include <unistd.h>

#include "CSystem.h"

int sys_pipe2_cloexec(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

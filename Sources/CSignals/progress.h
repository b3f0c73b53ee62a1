#ifndef CSIGNALS_PROGRESS_H
#define CSIGNALS_PROGRESS_H

#include <stddef.h>

// Writes to the error stream of the terminal, wherever a library's messages go at the moment.
// Async-signal-safe.
void csignals_say(const char *text, size_t length);

// The reading end of the pipe that a library's messages go to at the moment, or -1.
int csignals_capture_reader(void);

// Takes the line of progress away if there is one. Async-signal-safe.
void csignals_wipe_progress(void);

#endif

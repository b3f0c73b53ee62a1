#pragma once

#include <stddef.h>

// What Pango, GLib, Cairo, and parts of Graphviz print goes to the error stream of the process. While
// a capture lasts it goes into a pipe instead, which holds some thousand bytes; more is dropped.
typedef struct {
  int saved;
  int reader;
} ww_capture;

ww_capture ww_capture_begin(void);

// Ends the capture and puts what was printed into `text`, as a string of less than `room` bytes.
// Returns its length.
size_t ww_capture_end(ww_capture capture, char *text, size_t room);

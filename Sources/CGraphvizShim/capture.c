#include "capture.h"

#include "CSignals.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int remembered(int descriptor) {
  if (descriptor >= 0) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  return descriptor;
}

ww_capture ww_capture_begin(void) {
  ww_capture capture = {-1, -1};
  int ends[2];
  if (pipe(ends) != 0) return capture;
  // A full pipe must not stop the drawing.
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
  fflush(stderr);
  capture.saved = remembered(dup(STDERR_FILENO));
  // A crash still says so where it is seen, and progress shows there.
  if (capture.saved >= 0) csignals_set_capture(capture.saved, ends[0]);
  if (capture.saved < 0 || dup2(ends[1], STDERR_FILENO) < 0) {
    csignals_set_capture(-1, -1);
    if (capture.saved >= 0) close(capture.saved);
    close(ends[0]);
    close(ends[1]);
    return (ww_capture){-1, -1};
  }
  close(ends[1]);
  capture.reader = remembered(ends[0]);
  return capture;
}

size_t ww_capture_end(ww_capture capture, char *text, size_t room) {
  text[0] = '\0';
  if (capture.reader < 0) return 0;
  fflush(stderr);
  dup2(capture.saved, STDERR_FILENO);
  csignals_set_capture(-1, -1);
  close(capture.saved);
  size_t length = 0;
  while (length + 1 < room) {
    ssize_t count = read(capture.reader, text + length, room - 1 - length);
    if (count <= 0) break;
    length += (size_t)count;
  }
  close(capture.reader);
  // A zero byte would hide the rest.
  for (size_t index = 0; index < length; index++) {
    if (text[index] == '\0') text[index] = ' ';
  }
  text[length] = '\0';
  return length;
}

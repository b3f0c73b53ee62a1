#include "progress.h"
#include "CSignals.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LINE_BYTES = 512, STACK_BYTES = 1 << 17 };
// Milliseconds before the first line, and between lines.
enum { FIRST_DELAY = 500, TICK = 100 };

static const char erasure[] = "\r\033[K";
static atomic_int error_stream = STDERR_FILENO;
static atomic_int captured = -1;
static atomic_bool is_shown;

// Guards what follows, and every line that is written.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char line[LINE_BYTES];
static size_t length;
static bool is_new;
static bool is_started;

static void write_all(const char *text, size_t count) {
  // If the error stream is closed, progress has no reader.
  ssize_t written = write(atomic_load(&error_stream), text, count);
  (void)written;
}

void csignals_say(const char *text, size_t count) { write_all(text, count); }

void csignals_wipe_progress(void) {
  if (atomic_exchange(&is_shown, false)) write_all(erasure, sizeof erasure - 1);
}

static void pause_for(int milliseconds) {
  struct timespec time = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  nanosleep(&time, NULL);
}

static void show(void) {
  if (!is_new || length == 0) return;
  char text[sizeof erasure + LINE_BYTES];
  memcpy(text, erasure, sizeof erasure - 1);
  memcpy(text + sizeof erasure - 1, line, length);
  atomic_store(&is_shown, true);
  write_all(text, sizeof erasure - 1 + length);
  is_new = false;
}

// Short work has ended before the first line.
static void *tick(void *unused) {
  (void)unused;
  pause_for(FIRST_DELAY);
  while (true) {
    pthread_mutex_lock(&lock);
    show();
    pthread_mutex_unlock(&lock);
    pause_for(TICK);
  }
  return NULL;
}

static void start(void) {
  is_started = true;
  pthread_attr_t attributes;
  pthread_t ticker;
  if (pthread_attr_init(&attributes) != 0) return;
  pthread_attr_setstacksize(&attributes, STACK_BYTES);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // Without a thread there is no progress, which only looks better.
  (void)pthread_create(&ticker, &attributes, tick, NULL);
  pthread_attr_destroy(&attributes);
}

void csignals_show_progress(const char *text) {
  pthread_mutex_lock(&lock);
  size_t count = strlen(text);
  length = count < LINE_BYTES ? count : LINE_BYTES;
  memcpy(line, text, length);
  is_new = true;
  if (!is_started) start();
  pthread_mutex_unlock(&lock);
}

void csignals_clear_progress(void) {
  pthread_mutex_lock(&lock);
  length = 0;
  is_new = false;
  csignals_wipe_progress();
  pthread_mutex_unlock(&lock);
}

int csignals_capture_reader(void) { return atomic_load(&captured); }

void csignals_set_capture(int stream, int reader) {
  pthread_mutex_lock(&lock);
  atomic_store(&captured, reader);
  atomic_store(&error_stream, stream < 0 ? STDERR_FILENO : stream);
  pthread_mutex_unlock(&lock);
}

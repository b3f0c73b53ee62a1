#include "CSignals.h"

#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { SLOTS = 64, PATH_BYTES = 4096 };
enum { FREE = 0, BEING_WRITTEN = 1, LIVE = 2 };

static char paths[SLOTS][PATH_BYTES];
static atomic_int states[SLOTS];

int csignals_register(const char *path) {
  size_t length = strlen(path);
  if (length >= PATH_BYTES) return -1;
  for (int slot = 0; slot < SLOTS; slot++) {
    int expected = FREE;
    if (atomic_compare_exchange_strong(&states[slot], &expected, BEING_WRITTEN)) {
      memcpy(paths[slot], path, length + 1);
      atomic_store(&states[slot], LIVE);
      return slot;
    }
  }
  return -1;
}

void csignals_unregister(int slot) {
  if (slot >= 0 && slot < SLOTS) atomic_store(&states[slot], FREE);
}

int csignals_registered(void) {
  int count = 0;
  for (int slot = 0; slot < SLOTS; slot++) {
    if (atomic_load(&states[slot]) == LIVE) count++;
  }
  return count;
}

static void end_process(int signal_number) {
  for (int slot = 0; slot < SLOTS; slot++) {
    if (atomic_load(&states[slot]) == LIVE) unlink(paths[slot]);
  }
  _exit(128 + signal_number);
}

static void handle(int signal_number) {
  struct sigaction old;
  if (sigaction(signal_number, NULL, &old) == 0 && old.sa_handler == SIG_IGN) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = end_process;
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

void csignals_install(void) {
  handle(SIGINT);
  handle(SIGTERM);
  handle(SIGHUP);
  struct sigaction ignore;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, NULL);
}

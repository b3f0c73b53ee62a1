#include "CSignals.h"
#include "files.h"
#include "progress.h"

#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static const char message[] = "warpwright: interrupted\n";
static const char removal[] = "warpwright: interrupted; unfinished output is removed\n";

static atomic_bool is_postponed;
static atomic_int pending;
// How many steps are under way that are not to be interrupted, and the signal that came meanwhile.
static atomic_int held;
static atomic_int deferred;

static void end_process(int signal_number) {
  if (atomic_load(&held) > 0) {
    atomic_store(&deferred, signal_number);
    // If the step has ended in between, it has not seen the signal.
    if (atomic_load(&held) > 0) return;
    signal_number = atomic_exchange(&deferred, 0);
    if (signal_number == 0) return;
  }
  int none = 0;
  if (atomic_load(&is_postponed) && atomic_compare_exchange_strong(&pending, &none, signal_number)) {
    return;
  }
  bool has_files = csignals_registered() > 0;
  csignals_remove_files();
  csignals_wipe_progress();
  if (has_files) {
    csignals_say(removal, sizeof removal - 1);
  } else {
    csignals_say(message, sizeof message - 1);
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

void csignals_hold(void) { atomic_fetch_add(&held, 1); }

void csignals_release(void) {
  if (atomic_fetch_sub(&held, 1) != 1) return;
  int signal_number = atomic_exchange(&deferred, 0);
  if (signal_number != 0) end_process(signal_number);
}

void csignals_postpone(void) { atomic_store(&is_postponed, true); }

int csignals_pending(void) { return atomic_load(&pending); }

void csignals_end(int signal_number) {
  csignals_remove_files();
  csignals_wipe_progress();
  _exit(128 + signal_number);
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

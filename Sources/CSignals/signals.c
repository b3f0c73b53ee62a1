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

static void end_process(int signal_number) {
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

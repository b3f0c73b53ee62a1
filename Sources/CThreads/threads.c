#include "CThreads.h"

#include <pthread.h>
#include <stdlib.h>

enum { MOST_WORKERS = 1023 };

struct call {
  void (*work)(void *);
  void *context;
};

static void *perform(void *argument) {
  struct call *call = argument;
  call->work(call->context);
  return NULL;
}

// Starts up to `count` threads with the same call; returns how many there are.
static int start(int count, size_t stack, struct call *call, pthread_t *workers) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return 0;
  int started = 0;
  if (pthread_attr_setstacksize(&attributes, stack) == 0) {
    while (started < count &&
           pthread_create(&workers[started], &attributes, perform, call) == 0) {
      started++;
    }
  }
  pthread_attr_destroy(&attributes);
  return started;
}

int cthreads_run(int threads, size_t stack, void (*work)(void *), void *context) {
  pthread_t workers[MOST_WORKERS];
  struct call call = {work, context};
  int wanted = threads - 1 < MOST_WORKERS ? threads - 1 : MOST_WORKERS;
  int started = wanted > 0 ? start(wanted, stack, &call, workers) : 0;
  work(context);
  for (int worker = 0; worker < started; worker++) pthread_join(workers[worker], NULL);
  return started + 1;
}

bool cthreads_call(size_t stack, void (*work)(void *), void *context) {
  pthread_t worker;
  struct call call = {work, context};
  if (start(1, stack, &call, &worker) == 0) return false;
  pthread_join(worker, NULL);
  return true;
}

static void *perform_alone(void *argument) {
  struct call call = *(struct call *)argument;
  free(argument);
  call.work(call.context);
  return NULL;
}

bool cthreads_start(size_t stack, void (*work)(void *), void *context) {
  struct call *call = malloc(sizeof *call);
  if (call == NULL) return false;
  *call = (struct call){work, context};
  pthread_attr_t attributes;
  pthread_t worker;
  bool is_started = false;
  if (pthread_attr_init(&attributes) == 0) {
    is_started = pthread_attr_setstacksize(&attributes, stack) == 0 &&
                 pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED) == 0 &&
                 pthread_create(&worker, &attributes, perform_alone, call) == 0;
    pthread_attr_destroy(&attributes);
  }
  if (!is_started) free(call);
  return is_started;
}

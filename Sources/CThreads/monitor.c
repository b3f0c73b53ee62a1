#include "CThreads.h"

#include <pthread.h>
#include <stdlib.h>

struct cthreads_monitor {
  pthread_mutex_t mutex;
  pthread_cond_t condition;
};

cthreads_monitor *cthreads_monitor_create(void) {
  cthreads_monitor *monitor = malloc(sizeof *monitor);
  if (monitor == NULL) abort();
  pthread_mutex_init(&monitor->mutex, NULL);
  pthread_cond_init(&monitor->condition, NULL);
  return monitor;
}

void cthreads_monitor_destroy(cthreads_monitor *monitor) {
  pthread_cond_destroy(&monitor->condition);
  pthread_mutex_destroy(&monitor->mutex);
  free(monitor);
}

void cthreads_monitor_enter(cthreads_monitor *monitor) { pthread_mutex_lock(&monitor->mutex); }

void cthreads_monitor_leave(cthreads_monitor *monitor) { pthread_mutex_unlock(&monitor->mutex); }

void cthreads_monitor_wait(cthreads_monitor *monitor) {
  pthread_cond_wait(&monitor->condition, &monitor->mutex);
}

void cthreads_monitor_wake(cthreads_monitor *monitor) {
  pthread_cond_broadcast(&monitor->condition);
}

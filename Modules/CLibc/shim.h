// What the GNU C library has and Swift's module of it leaves out; nothing where it is another.
#ifndef KANBANT_CLIBC_SHIM_H
#define KANBANT_CLIBC_SHIM_H

#ifdef __linux__
#include <features.h>
#endif

// Declared here: with their own headers this module would seem to own the system's structures.
#ifdef __GLIBC__
extern int sched_getcpu(void);
extern int sched_getaffinity(int, unsigned long, void *);
extern int pthread_setaffinity_np(unsigned long, unsigned long, const void *);

// Has a thread wait for another processor than the caller's, as far as there is one, and lets it
// go wherever the caller may from there.
static inline void cl_move_elsewhere(unsigned long thread) {
  enum { bits = 8 * sizeof(unsigned long), words = 1024 / bits };
  unsigned long all[words] = {0}, others[words];
  unsigned long any = 0;
  int here = sched_getcpu();
  if (here < 0 || here >= 1024 || sched_getaffinity(0, sizeof all, all) != 0) return;
  for (int word = 0; word < words; word++) {
    others[word] = all[word];
    if (word == here / bits) others[word] &= ~(1UL << here % bits);
    any |= others[word];
  }
  if (any && pthread_setaffinity_np(thread, sizeof others, others) == 0)
    (void)pthread_setaffinity_np(thread, sizeof all, all);
}
#endif

#endif

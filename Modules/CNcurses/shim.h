// What Swift cannot take from <curses.h> by itself: the wide-character half, cast macros, and
// C globals. Everything here is inline; a mutable static would be copied into each importer.
#ifndef KANBANT_CNCURSES_SHIM_H
#define KANBANT_CNCURSES_SHIM_H

// Without these, before any system header, the wide-character functions stay hidden.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1

#include <curses.h>
#include <signal.h>
#include <stdio.h>
#include <wchar.h>
#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

#ifdef __APPLE__
// The system's own module map may have claimed <curses.h> before the macros above were seen.
extern int mvwaddnwstr(WINDOW *, int, int, const wchar_t *, int);
#endif

static const attr_t CN_NORMAL = A_NORMAL;
static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;

static inline WINDOW *_Nullable cn_screen(void) { return stdscr; }

static inline SCREEN *_Nullable cn_open(const char *_Nullable type) {
  return newterm(type, stdout, stdin);
}

static inline int cn_color_count(void) { return COLORS; }

// A capability of the terminal opened last, or null where it has none of that name.
static inline const char *_Nullable cn_capability(const char *_Nonnull name) {
  char *text = tigetstr((char *)name);
  return text == (char *)-1 ? 0 : text;
}

// A file that lies in memory only, or -1; the number 1 stands for closing it when a program is run.
static inline int cn_memory_file(void) {
#if defined(__linux__) && defined(SYS_memfd_create)
  return (int)syscall(SYS_memfd_create, "kanbant-frame", 1);
#else
  return -1;
#endif
}

// What `erase` leaves in every cell: a blank in the colours of a pair.
static inline void cn_set_paper(int pair) {
  if (stdscr != 0) wbkgdset(stdscr, (chtype)' ' | (chtype)COLOR_PAIR(pair));
}

// Every cell is sent again with the next refresh.
static inline void cn_repaint_all(void) { (void)clearok(curscr, TRUE); }

// Colours of direct-colour terminals need more than the 15 bits of `init_pair`.
static inline int cn_set_pair(int pair, int foreground, int background) {
#ifdef NCURSES_EXT_COLORS
  return init_extended_pair(pair, foreground, background);
#else
  return init_pair((short)pair, (short)foreground, (short)background);
#endif
}

static inline void cn_put(
    int row, int column, const wchar_t *_Nonnull text, int count, attr_t attributes, int pair) {
  if (stdscr == 0) return;
  (void)wattr_set(stdscr, attributes, (short)pair, 0);
  (void)mvwaddnwstr(stdscr, row, column, text, count);
}

// `struct sigaction` spells its handler differently on each platform. Where `breaks` is not zero
// the signal breaks off what waits, else that goes on as if nothing had been.
static inline int cn_catch(int number, void (*_Nonnull handler)(int), int breaks) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = breaks ? 0 : SA_RESTART;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, 0);
}

static inline int cn_catch_fault(
    int number, void (*_Nonnull handler)(int, siginfo_t *_Nullable, void *_Nullable),
    struct sigaction *_Nonnull former) {
  struct sigaction action = {0};
  action.sa_sigaction = handler;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, former);
}

static inline int cn_catch_default(int number) {
  struct sigaction action = {0};
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, 0);
}

// True when a process sent the signal, so that no instruction will repeat it.
static inline int cn_was_sent(const siginfo_t *_Nullable information) {
  return information != 0 && information->si_code <= 0;
}

#endif

// What Swift cannot take from <sqlite3.h> by itself: cast macros and variadic functions.
// Everything here is inline; a mutable static would be copied into each importer.
#ifndef KANBANT_CSQLITE_SHIM_H
#define KANBANT_CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLite makes no copy: the bytes must lie where they are until the statement is bound anew.
static inline int cs_bind_text(
    sqlite3_stmt *_Nonnull statement, int place, const void *_Nonnull bytes, int count) {
  return sqlite3_bind_text(statement, place, (const char *)bytes, count, SQLITE_STATIC);
}

static inline int cs_bind_bytes(
    sqlite3_stmt *_Nonnull statement, int place, const void *_Nonnull bytes, int count) {
  return sqlite3_bind_blob(statement, place, bytes, count, SQLITE_STATIC);
}

// Nobody but our own statements may write the schema, and a schema may call nothing risky.
static inline int cs_harden(sqlite3 *_Nonnull database) {
  int result = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (result == SQLITE_OK)
    result = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  if (result == SQLITE_OK)
    result = sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)0);
  if (result == SQLITE_OK)
    result = sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
  return result;
}

// Nobody asks how much memory the library has taken: counting it costs a lock for each piece.
static inline int cs_do_not_count_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// Closing never copies the log into the file: two copies at once are what must not happen.
static inline int cs_keep_log_on_close(sqlite3 *_Nonnull database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

// In Swift the function hides behind the structure of the same name. Declared here: with
// <sys/file.h> this module would seem to own the system's structures.
extern int flock(int, int);

// Takes a lock that nobody else may hold, without waiting: LOCK_EX and LOCK_NB.
static inline int cs_try_lock(int descriptor) { return flock(descriptor, 2 | 4); }

// Reads the first 100 bytes of the file behind a connection: no lock, no log, no statement.
static inline int cs_read_header(sqlite3 *_Nonnull db, unsigned char *_Nonnull bytes) {
  sqlite3_file *file = 0;
  int code = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) return code;
  if (file == 0 || file->pMethods == 0) return SQLITE_CANTOPEN;
  return file->pMethods->xRead(file, bytes, 100, 0);
}

#endif

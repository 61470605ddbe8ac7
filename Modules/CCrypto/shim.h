// The keyed digest of the system's libcrypto, without linking it: every start would pay two
// thirds of a millisecond for a library that few of them need. It is loaded on first use, by
// the names that its two current versions bear, and called through its header's own prototypes.
#ifndef KANBANT_CCRYPTO_SHIM_H
#define KANBANT_CCRYPTO_SHIM_H

#include <openssl/evp.h>
#include <openssl/hmac.h>

// Declared here: with <dlfcn.h> this module would seem to own the system's structures.
extern void *dlopen(const char *, int);
extern void *dlsym(void *, const char *);

// The functions that are called; both are null where the library is not there.
struct cc_library {
  void *_Nullable hmac;
  void *_Nullable sha256;
};

static inline struct cc_library cc_load(void) {
#ifdef __APPLE__
  static const char *const names[] = {
      "libcrypto.3.dylib", "/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib",
      "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib"};
#else
  static const char *const names[] = {"libcrypto.so.3", "libcrypto.so.1.1"};
#endif
  struct cc_library library = {0, 0};
  for (unsigned long place = 0; place < sizeof names / sizeof *names; place++) {
    void *handle = dlopen(names[place], 2 /* RTLD_NOW */);
    if (!handle) continue;
    library.hmac = dlsym(handle, "HMAC");
    library.sha256 = dlsym(handle, "EVP_sha256");
    if (library.hmac && library.sha256) return library;
  }
  library.hmac = library.sha256 = 0;
  return library;
}

// Writes the 32 bytes of HMAC-SHA-256; 0 where the library failed.
static inline int cc_hmac_sha256(
    struct cc_library library, const void *_Nonnull key, int key_count,
    const unsigned char *_Nonnull text, unsigned long text_count,
    unsigned char *_Nonnull digest) {
  unsigned int count = 0;
  const EVP_MD *sha256 = ((__typeof__(EVP_sha256) *)library.sha256)();
  return sha256 &&
         ((__typeof__(HMAC) *)library.hmac)(
             sha256, key, key_count, text, text_count, digest, &count) &&
         count == 32;
}

#endif

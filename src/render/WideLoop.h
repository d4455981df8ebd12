#pragma once

/// Before a function whose loops over pixels the compiler turns into wide instructions: made twice, for every
/// processor and for those with AVX2, and chosen when the program is loaded. The same sums in another order
/// of work: the same pixels. The sanitizers start too late for functions that are chosen so.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define ATLAS_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define ATLAS_WIDE
#endif

# Compiler, warnings, sanitizers and cache: the same for every target of the house.

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers defeat ccache unless it is told to trust their time stamps.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${CCACHE})
endif()

add_library(atlas_compiler INTERFACE)
target_compile_definitions(atlas_compiler INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(atlas_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
  -Wcast-align -Wformat=2 -Wimplicit-fallthrough
  $<$<BOOL:${CCACHE}>:-fpch-preprocess>)
if(ATLAS_WERROR)
  target_compile_options(atlas_compiler INTERFACE -Werror)
endif()
if(ATLAS_SANITIZE)
  target_compile_options(atlas_compiler INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                         -fno-sanitize-recover=undefined)
  target_link_options(atlas_compiler INTERFACE -fsanitize=address,undefined)
endif()

# lld and gold link the many test programs several times faster than GNU ld.
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()

# atlas_folder(NAME LINK lib… [PRIVATE lib…])
#
# The static library atlas::NAME of everything under src/NAME, subfolders included. LINK is what
# its headers may show to others; PRIVATE stays behind the folder's wall. A folder without a
# source file is an interface library, so that a header-only start is possible.
function(atlas_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LINK;PRIVATE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # programs of their own, see AtlasProgram.cmake
  set(target atlas_${name})
  add_library(${target} STATIC ${sources})
  add_library(atlas::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX
                        AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/ui)
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${headers})
  target_link_libraries(${target} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE} atlas_compiler)
  atlas_precompile(${target})
endfunction()

# What nearly every source includes; headers are still checked alone, without it.
function(atlas_precompile target)
  target_precompile_headers(${target} PRIVATE
    <QDateTime> <QObject> <QString> <QVariant> <QCoreApplication>
    <algorithm> <chrono> <functional> <memory> <optional> <vector>)
endfunction()

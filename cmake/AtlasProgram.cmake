# The program, and the embedded atlas it reads from share/strikeatlas beside it.

set(ATLAS_SHARE ${PROJECT_BINARY_DIR}/share/strikeatlas)
add_executable(strikeatlas ${PROJECT_SOURCE_DIR}/src/app/main.cpp)
target_link_libraries(strikeatlas PRIVATE atlas::app atlas_compiler)
target_compile_definitions(strikeatlas PRIVATE ATLAS_VERSION="${PROJECT_VERSION}")

set(geodata ${PROJECT_SOURCE_DIR}/geodata)

# The files that the running program reads, copied when they change.
set(shared_files)
foreach(file places.csv towns.csv control.csv events.csv roads.csv rivers.geojson lakes.geojson
             governorates.geojson countries.geojson attribution.json)
  if(EXISTS ${geodata}/${file})
    add_custom_command(OUTPUT ${ATLAS_SHARE}/${file}
      COMMAND ${CMAKE_COMMAND} -E copy ${geodata}/${file} ${ATLAS_SHARE}/${file}
      DEPENDS ${geodata}/${file} VERBATIM)
    list(APPEND shared_files ${ATLAS_SHARE}/${file})
  endif()
endforeach()

# How maps of vector tiles are drawn.
add_custom_command(OUTPUT ${ATLAS_SHARE}/styles/map.json
  COMMAND ${CMAKE_COMMAND} -E make_directory ${ATLAS_SHARE}/styles
  COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_SOURCE_DIR}/resources/styles/map.json ${ATLAS_SHARE}/styles/map.json
  DEPENDS ${PROJECT_SOURCE_DIR}/resources/styles/map.json VERBATIM)
list(APPEND shared_files ${ATLAS_SHARE}/styles/map.json)

# The tile pyramid, painted from geodata/ by the project's own painter. It is made again when the data, the
# style or the painter change, not whenever the tool is linked anew.
add_executable(atlas_pyramid ${PROJECT_SOURCE_DIR}/src/cli/pyramid/main.cpp)
target_link_libraries(atlas_pyramid PRIVATE atlas::export atlas_compiler)
file(GLOB painter_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/render/basemap/Pyramid*
     ${PROJECT_SOURCE_DIR}/src/render/basemap/BasemapStyle* ${PROJECT_SOURCE_DIR}/src/cli/pyramid/main.cpp)
file(GLOB layer_files CONFIGURE_DEPENDS ${geodata}/*.geojson ${geodata}/roads.csv ${geodata}/places.csv
     ${geodata}/style.json)
add_custom_command(OUTPUT ${ATLAS_SHARE}/atlas.mbtiles
  COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ASAN_OPTIONS=detect_leaks=0
          $<TARGET_FILE:atlas_pyramid> ${geodata} ${ATLAS_SHARE}/atlas.mbtiles
  DEPENDS ${layer_files} ${painter_sources}
  COMMENT "Painting the embedded base map" USES_TERMINAL VERBATIM)
# Translations: read from share/strikeatlas/translations. `update_translations` collects new texts.
set(ts_files ${PROJECT_SOURCE_DIR}/resources/translations/strikeatlas_ar.ts
    ${PROJECT_SOURCE_DIR}/resources/translations/strikeatlas_fr.ts)
file(GLOB_RECURSE translated CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.cpp ${PROJECT_SOURCE_DIR}/src/*.h)
foreach(ts ${ts_files})
  get_filename_component(name ${ts} NAME_WE)
  set(qm ${ATLAS_SHARE}/translations/${name}.qm)
  add_custom_command(OUTPUT ${qm}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${ATLAS_SHARE}/translations
    COMMAND Qt6::lrelease -silent -nounfinished ${ts} -qm ${qm}
    DEPENDS ${ts} VERBATIM)
  list(APPEND shared_files ${qm})
endforeach()
list(JOIN translated "\n" translated_lines)
file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/translated.lst CONTENT "${translated_lines}\n")
add_custom_target(update_translations
  COMMAND Qt6::lupdate -I ${PROJECT_SOURCE_DIR}/src @${PROJECT_BINARY_DIR}/translated.lst -no-obsolete -locations none -ts ${ts_files} VERBATIM)

add_custom_target(atlas_data ALL DEPENDS ${shared_files} ${ATLAS_SHARE}/atlas.mbtiles)

install(TARGETS strikeatlas RUNTIME DESTINATION bin)
install(DIRECTORY ${ATLAS_SHARE}/ DESTINATION share/strikeatlas)

# The program, and the embedded atlas it reads from share/strikeatlas beside it.

set(ATLAS_SHARE ${PROJECT_BINARY_DIR}/share/strikeatlas)
add_executable(strikeatlas ${PROJECT_SOURCE_DIR}/src/app/main.cpp)
target_link_libraries(strikeatlas PRIVATE atlas::app atlas_compiler)
target_compile_definitions(strikeatlas PRIVATE ATLAS_VERSION="${PROJECT_VERSION}")

set(geodata ${PROJECT_SOURCE_DIR}/geodata)

# The files that the running program reads, copied when they change.
set(shared_files)
foreach(file places.csv towns.csv control.csv events.csv roads.csv rivers.geojson lakes.geojson sea.geojson
             borders.geojson countries.geojson governorates.geojson governorate-lines.geojson attribution.json)
  if(EXISTS ${geodata}/${file})
    add_custom_command(OUTPUT ${ATLAS_SHARE}/${file}
      COMMAND ${CMAKE_COMMAND} -E copy ${geodata}/${file} ${ATLAS_SHARE}/${file}
      DEPENDS ${geodata}/${file} VERBATIM)
    list(APPEND shared_files ${ATLAS_SHARE}/${file})
  endif()
endforeach()

# How base maps are drawn.
foreach(style map.json atlas.json)
  add_custom_command(OUTPUT ${ATLAS_SHARE}/styles/${style}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${ATLAS_SHARE}/styles
    COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_SOURCE_DIR}/resources/styles/${style} ${ATLAS_SHARE}/styles/${style}
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/styles/${style} VERBATIM)
  list(APPEND shared_files ${ATLAS_SHARE}/styles/${style})
endforeach()

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

add_custom_target(atlas_data ALL DEPENDS ${shared_files})

install(TARGETS strikeatlas RUNTIME DESTINATION bin)
install(DIRECTORY ${ATLAS_SHARE}/ DESTINATION share/strikeatlas)

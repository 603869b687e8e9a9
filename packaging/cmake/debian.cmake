# Run by CPack between installing and packing: what Debian's policy asks for and other systems do not.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

set(root "${CPACK_TEMPORARY_DIRECTORY}")
set(share "${root}${CPACK_INSTALL_PREFIX}/share")
cmake_path(SET packaging NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")

file(GLOB programs "${root}${CPACK_INSTALL_PREFIX}/bin/*")
execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)

function(compress)
    # Without a name and a time in it: the same files give the same package.
    execute_process(COMMAND gzip --no-name --best --force ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(GLOB pages "${share}/man/man1/*.1")
compress(${pages})

set(doc "${share}/doc/callscope")
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
file(COPY_FILE "${packaging}/deb/changelog" "${doc}/changelog.Debian")
compress("${doc}/changelog" "${doc}/changelog.Debian")
file(COPY_FILE "${packaging}/deb/copyright" "${doc}/copyright") # holds the licence too
file(REMOVE "${doc}/LICENSE")

file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")

file(GLOB_RECURSE documents "${doc}/*")
file(CHMOD ${documents} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

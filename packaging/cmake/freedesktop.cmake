# Linux and its like: the places the freedesktop.org specifications name, and a package for Debian.
set_target_properties(callscope callscope-cli PROPERTIES INSTALL_RPATH "") # they run on the system's own Qt
install(TARGETS callscope callscope-cli)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/${CALLSCOPE_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${CALLSCOPE_ID}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/icons/hicolor/ DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor
    PATTERN fitted EXCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/man/callscope.1 ${PROJECT_SOURCE_DIR}/packaging/man/callscope-cli.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${CMAKE_INSTALL_DOCDIR})

foreach(program callscope callscope-cli)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/completions/${program}.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/completions/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/completions/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()

# The bus wants a whole path, and so does a menu where the program is in no folder that PATH has everywhere. It is known only when it is
# installed: cmake --install takes a prefix of its own.
install(CODE "
    cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_PREFIX NORMALIZE OUTPUT_VARIABLE prefix)
    set(callscope_program \"\${prefix}/${CMAKE_INSTALL_BINDIR}/callscope\")
    set(callscope_id ${CALLSCOPE_ID})
    set(callscope_packaging \"${PROJECT_SOURCE_DIR}/packaging\")
    set(callscope_made \"${PROJECT_BINARY_DIR}/packaging\")
    include(\"${PROJECT_SOURCE_DIR}/packaging/cmake/entries.cmake\")
    file(INSTALL \"\${callscope_made}/${CALLSCOPE_ID}.desktop\" DESTINATION \"\${prefix}/${CMAKE_INSTALL_DATADIR}/applications\")
    file(INSTALL \"\${callscope_made}/${CALLSCOPE_ID}.service\" DESTINATION \"\${prefix}/${CMAKE_INSTALL_DATADIR}/dbus-1/services\")
")

set(CPACK_GENERATOR DEB)
set(CPACK_SET_DESTDIR ON) # so that the installed files see the prefix they will have
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/cmake/debian.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0callscope1) # a package of Debian's own, -1, would be newer
set(CPACK_DEBIAN_PACKAGE_SECTION net)
file(READ ${PROJECT_SOURCE_DIR}/packaging/deb/description CPACK_DEBIAN_PACKAGE_DESCRIPTION)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the programs load while they run, so that no tool can see it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, hicolor-icon-theme, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")

# What is installed and where, and the packages that CPack makes of it. Included once the programs are targets.
include(GNUInstallDirs)

set(CALLSCOPE_ID io.github.callscope.Callscope)
set(CALLSCOPE_HOMEPAGE https://github.com/callscope/callscope)

set(CPACK_PACKAGE_NAME callscope)
set(CPACK_PACKAGE_VENDOR "Callscope contributors")
set(CPACK_PACKAGE_CONTACT "Callscope contributors <callscope@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop inspector for call records of Tencent RTC")
set(CPACK_PACKAGE_HOMEPAGE_URL ${CALLSCOPE_HOMEPAGE})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    include(packaging/cmake/windows.cmake)
elseif(APPLE)
    include(packaging/cmake/macos.cmake)
else()
    include(packaging/cmake/freedesktop.cmake)
endif()
include(CPack)

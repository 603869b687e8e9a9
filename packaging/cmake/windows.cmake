# Windows: the programs with the Qt they need beside them, and an installer made by NSIS.
set(callscope_icon ${PROJECT_SOURCE_DIR}/packaging/windows/callscope.ico)
configure_file(packaging/windows/callscope.rc.in ${PROJECT_BINARY_DIR}/packaging/callscope.rc @ONLY)
target_sources(callscope PRIVATE ${PROJECT_BINARY_DIR}/packaging/callscope.rc)
set_target_properties(callscope PROPERTIES WIN32_EXECUTABLE ON) # no console window behind the window

# What is not Qt's (QtKeychain, zlib) is found by the first, Qt's plugins and translations by the second.
install(TARGETS callscope callscope-cli
    RUNTIME_DEPENDENCIES PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]"
    RUNTIME DESTINATION bin)
install(CODE "
    include(\"${QT_DEPLOY_SUPPORT}\")
    qt6_deploy_runtime_dependencies(EXECUTABLE bin/callscope.exe ADDITIONAL_EXECUTABLES bin/callscope-cli.exe GENERATE_QT_CONF)
")
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)

set(CPACK_GENERATOR NSIS64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Callscope)
set(CPACK_PACKAGE_EXECUTABLES callscope Callscope)
set(CPACK_NSIS_PACKAGE_NAME Callscope)
set(CPACK_NSIS_DISPLAY_NAME Callscope)
set(CPACK_NSIS_MUI_ICON ${callscope_icon})
set(CPACK_NSIS_MUI_UNIICON ${callscope_icon})
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\callscope.exe")
set(CPACK_NSIS_URL_INFO_ABOUT ${CALLSCOPE_HOMEPAGE})
set(CPACK_NSIS_HELP_LINK ${CALLSCOPE_HOMEPAGE}/issues)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# Links to calls. The registry's paths have single backslashes, which NSIS does not treat as escapes.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\callscope" "" "URL:Callscope"
  WriteRegStr SHCTX "Software\Classes\callscope" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\callscope\DefaultIcon" "" "$INSTDIR\bin\callscope.exe,0"
  WriteRegStr SHCTX "Software\Classes\callscope\shell\open\command" "" '"$INSTDIR\bin\callscope.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\callscope"
]])

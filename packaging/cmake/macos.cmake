# macOS: a bundle that holds both programs and the Qt they need, on a disk image.
set(callscope_icon ${PROJECT_SOURCE_DIR}/packaging/macos/callscope.icns)
set_source_files_properties(${callscope_icon} TARGET_DIRECTORY callscope PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(callscope PRIVATE ${callscope_icon})
set_target_properties(callscope PROPERTIES
    OUTPUT_NAME Callscope
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${CALLSCOPE_ID}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})

install(TARGETS callscope BUNDLE DESTINATION .)
install(TARGETS callscope-cli RUNTIME DESTINATION Callscope.app/Contents/MacOS)
install(CODE "
    include(\"${QT_DEPLOY_SUPPORT}\")
    qt6_deploy_runtime_dependencies(EXECUTABLE Callscope.app ADDITIONAL_EXECUTABLES Callscope.app/Contents/MacOS/callscope-cli)
")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Callscope)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
set(CPACK_PACKAGE_ICON ${callscope_icon})

# How every target of the house is built. A folder is a target of the same name, so the link lines say what the picture says.

find_program(CALLSCOPE_CCACHE ccache)
if(CALLSCOPE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CALLSCOPE_CCACHE})
endif()
if(CALLSCOPE_CLANG_TIDY)
    set(CMAKE_CXX_CLANG_TIDY clang-tidy)
endif()

add_library(callscope_options INTERFACE)
target_include_directories(callscope_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(callscope_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CALLSCOPE_VERSION="${PROJECT_VERSION}")
if(NOT MSVC)
    target_compile_options(callscope_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # At -O3 GCC 12 takes the empty side of an expected or optional for uninitialised memory.
    target_compile_options(callscope_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(UNIX AND NOT APPLE)
    # What is shipped stands up to a hostile answer as well as the system's own programs do.
    target_compile_options(callscope_options INTERFACE "$<$<CONFIG:Release>:-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    target_link_options(callscope_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
    if(CMAKE_BUILD_TYPE STREQUAL "Release")
        include(CheckPIESupported)
        check_pie_supported()
        set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    endif()
endif()
if(CALLSCOPE_WERROR)
    target_compile_options(callscope_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(CALLSCOPE_SANITIZE)
    target_compile_options(callscope_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(callscope_options INTERFACE -fsanitize=address,undefined)
endif()

# callscope_library(NAME SOURCES file... [LINKS target...])
function(callscope_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC callscope_options ${arg_LINKS})
endfunction()

# Of the libraries below us a few never free what they made at start; a leak of ours still fails. See packaging/lsan.supp.
set(CALLSCOPE_TEST_ENVIRONMENT
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/packaging/lsan.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1")

# callscope_test(NAME [LINKS target...] [LABELS label...]): NAME.cpp beside the caller is one Qt Test.
function(callscope_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE testsupport ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE CALLSCOPE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${arg_LABELS}" ENVIRONMENT "${CALLSCOPE_TEST_ENVIRONMENT}")
endfunction()

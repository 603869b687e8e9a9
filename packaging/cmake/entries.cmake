# Run while installing: makes the desktop entry and the bus's service file for the place the program gets.
# Takes callscope_program (its whole path), callscope_id, callscope_packaging (templates) and callscope_made (where they go).

# Both quote as a shell does. The entry doubles each backslash once more, as in every value of it, and a % that stands for itself
# (Desktop Entry Specification, "The Exec key").
set(callscope_bus_exec "${callscope_program}")
if(NOT callscope_program MATCHES "^[A-Za-z0-9/._+-]+$")
    string(REGEX REPLACE "([\\\"`$])" "\\\\\\1" callscope_bus_exec "${callscope_program}")
    set(callscope_bus_exec "\"${callscope_bus_exec}\"")
endif()
string(REPLACE "\\" "\\\\" callscope_menu_exec "${callscope_bus_exec}")
string(REPLACE "%" "%%" callscope_menu_exec "${callscope_menu_exec}")

file(READ "${callscope_packaging}/${callscope_id}.desktop" callscope_entry)
if(NOT callscope_program MATCHES "^/usr/(local/)?bin/callscope$") # there every PATH leads, and a name is found wherever /usr is mounted
    string(REPLACE "\nTryExec=callscope\n" "\nTryExec=${callscope_program}\n" callscope_entry "${callscope_entry}")
    string(REPLACE "\nExec=callscope " "\nExec=${callscope_menu_exec} " callscope_entry "${callscope_entry}")
endif()
file(WRITE "${callscope_made}/${callscope_id}.desktop" "${callscope_entry}")
configure_file("${callscope_packaging}/${callscope_id}.service.in" "${callscope_made}/${callscope_id}.service" @ONLY)

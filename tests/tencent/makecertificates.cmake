# cmake -DFOLDER=<where> -P makecertificates.cmake: a CA for the tests, and certificates of it that are good, expired and of another host.
# Made anew in every build folder, so that no private key stands in the repository.
file(MAKE_DIRECTORY ${FOLDER})
set(new_key -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)

function(openssl)
    execute_process(COMMAND openssl ${ARGN} WORKING_DIRECTORY ${FOLDER} OUTPUT_QUIET ERROR_VARIABLE message RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "openssl ${ARGN}: ${result} ${message}")
    endif()
endfunction()

function(certificate name days alternative_names)
    openssl(req -new ${new_key} -subj "/O=Callscope tests/CN=${name}" -addext subjectAltName=${alternative_names}
            -keyout ${name}.key -out ${name}.csr)
    openssl(x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -copy_extensions copyall -days ${days} -out ${name}.pem)
endfunction()

openssl(req -x509 ${new_key} -days 3650 -subj "/O=Callscope tests/CN=Test CA" -keyout ca.key -out ca.pem)
certificate(good 3650 IP:127.0.0.1,DNS:localhost)
certificate(expired -1 IP:127.0.0.1,DNS:localhost)
certificate(elsewhere 3650 DNS:elsewhere.invalid)
file(TOUCH ${FOLDER}/made)

openapi-generator-cli generate -i http://localhost:8080/openapi.json -o cramps \
  -g java --library native --additional-properties=useJackson3=true,useJakartaEe=true,openApiNullable=false

openapi-generator-cli generate -i http://localhost:8080/openapi.json -o cramps \
  -g typescript-fetch --additional-properties=importFileExtension=.js

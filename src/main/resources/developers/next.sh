curl http://localhost:8080/api/v1/next \
  -H 'Content-Type: application/json' \
  -d '{"findings": ["no-emergency-signs"], "asked": ["emergency-signs"]}'

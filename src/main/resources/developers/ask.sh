curl http://localhost:8080/api/v1/assessments \
  -H 'Content-Type: application/json' \
  -d '{"findings": ["foot", "at-night", "takes-diuretic", "new-medicine"]}'

import { CheckApi, Configuration } from './cramps/index.js';

const check = new CheckApi(new Configuration({ basePath: 'http://localhost:8080' }));
const result = await check.assess({
  answers: { findings: ['foot', 'at-night', 'takes-diuretic', 'new-medicine'] }
});
console.log(result.complete ? '' : 'at least', result.careLevel, result.within);
result.redFlags.forEach((flag) => console.log(flag.label));
console.log(result.notice);

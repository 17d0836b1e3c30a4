import { CheckApi, Configuration } from './cramps/index.js';

const check = new CheckApi(new Configuration({ basePath: 'http://localhost:8080' }));
const result = await check.assess({
  answers: { findings: ['foot', 'at-night', 'takes-diuretic', 'new-medicine'] }
});
if (!result.complete && ['unknown', 'self-care'].includes(result.careLevel)) {
  console.log('Not enough was asked to tell');
} else {
  result.redFlags.forEach((flag) => console.log(flag.label));
  console.log(result.complete ? '' : 'at least', result.careLevel, result.within, result.who);
}
result.notes.forEach((note) => console.log(note.text));
console.log(result.notice);

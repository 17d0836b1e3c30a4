// Called by lforms.sh. Prints a Markdown table: what was ticked, what was shown, and what the site said to the exported response.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [base, pictures] = process.argv.slice(2);
const dist = join(dirname(fileURLToPath(import.meta.url)), 'package/dist/lforms');
const types = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.html': 'text/html' };
const page = `<!DOCTYPE html><html lang="en"><meta charset="UTF-8"><link rel="stylesheet" href="webcomponent/styles.css">
<div id="form"></div>
<script src="webcomponent/assets/lib/zone.min.js"></script>
${['webcomponent/runtime', 'webcomponent/polyfills', 'webcomponent/main', 'fhir/R4/lformsFHIR.min']
    .map((name) => `<script src="${name}.js" type="module"></script>`).join('\n')}</html>`;
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(request.url.split('?')[0]));
  response.setHeader('Content-Type', types[extname(path)] ?? 'text/html; charset=UTF-8');
  if (path === '/') {
    response.end(page);
  } else {
    createReadStream(join(dist, path)).on('error', () => response.writeHead(404).end()).pipe(response);
  }
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));

const questionnaire = await (await fetch(`${base}/fhir/Questionnaire/cramp-check`)).json();
const options = new Map(questionnaire.item.flatMap((group) => group.item).flatMap((item) => (item.answerOption ?? [])
  .map(({ valueCoding }) => [valueCoding.code, { label: valueCoding.display, linkId: item.linkId }])));
const stop = questionnaire.item[0].item.find((item) => item.linkId === 'stop').text;

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
const strangers = new Set();
const errors = [];
tab.on('request', (request) => {
  const url = new URL(request.url());
  if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') {
    strangers.add(url.hostname);
  }
});
tab.on('pageerror', (error) => errors.push(error.message));

async function show() {
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => window.LForms?.Util?.addFormToPage && window.LForms.FHIR?.R4);
  await tab.evaluate(async (resource) => {
    await LForms.Util.addFormToPage(resource, 'form', { fhirVersion: 'R4' });
  }, questionnaire);
  await tab.waitForSelector('#form input[type=checkbox]');
  await tab.waitForTimeout(500);
}

/** Ticks the box or button of an answer, as a person would: by its label, in its question. */
async function tick(code) {
  const { label, linkId } = options.get(code);
  const box = tab.locator(`[id^="${linkId}/"]`).getByText(label, { exact: true }).first();
  await box.scrollIntoViewIfNeeded();
  await box.click();
  await tab.waitForTimeout(200);
}

const seen = () => tab.evaluate((stop) => {
  const visible = (element) => element.checkVisibility();
  const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);
  return {
    boxes: all('#form input[type=checkbox]').length,
    buttons: all('#form input[type=radio]').length,
    stop: document.querySelector('#form').innerText.includes(stop),
  };
}, stop);

async function assess() {
  const response = await tab.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  const answer = await fetch(`${base}/fhir/Questionnaire/cramp-check/$assess`, {
    method: 'POST', headers: { 'Content-Type': 'application/fhir+json' }, body: JSON.stringify(response),
  });
  const bundle = await answer.json();
  const all = (type) => (bundle.entry ?? []).map((entry) => entry.resource).filter((resource) => resource.resourceType === type);
  return {
    status: answer.status,
    level: all('ServiceRequest')[0]?.code.coding[0].code ?? 'none',
    guidance: all('GuidanceResponse')[0]?.status,
    warned: all('OperationOutcome').flatMap((outcome) => outcome.issue).some((issue) => issue.details.text.includes('do not go together')),
  };
}

const calm = ['no-emergency-signs', 'no-today-signs'];
const harmless = [...calm, 'hard-painful-knot', 'calf', 'both-sides', 'at-night', 'seconds-to-minutes', 'now-and-then', 'bearable',
  'long-standing', 'self-care-helps', 'no-nerve-signs', 'no-muscle-signs', 'no-leg-signs', 'no-general-signs', '18-to-49', 'not-pregnant',
  'no-medicines', 'no-new-medicine', 'no-conditions', 'fluids-fine', 'activity-usual', 'diet-varied'];
// what is ticked, the level wanted ("none": no level may be said), and whether the line to stop is wanted
const stories = [
  ['nothing', [], 'none', false],
  ['danger', ['chest-pain-or-breathless'], 'emergency', true],
  ['danger-and-none', ['chest-pain-or-breathless', 'no-emergency-signs'], 'emergency', true],
  ['today', ['no-emergency-signs', 'one-leg-swollen', 'calf'], 'urgent', false],
  ['doctor', [...calm, 'foot', 'at-night', 'new-medicine', 'takes-diuretic'], 'doctor', false],
  ['calm-so-far', [...calm, 'calf'], 'none', false],
  ['harmless', harmless, 'self-care', false],
];
let wrong = 0;
console.log('| ticked | check boxes | radio buttons | stop line | answer | level | guidance | warned |');
console.log('|---|---|---|---|---|---|---|---|');
for (const [name, codes, level, stops] of stories) {
  await show();
  for (const code of codes) {
    await tick(code);
  }
  const view = await seen();
  const answer = await assess();
  await tab.evaluate(() => window.scrollTo(0, 0));
  await tab.screenshot({ path: join(pictures, `lforms-${name}.png`) });
  const right = answer.status === 200 && answer.level === level && view.stop === stops && (name !== 'danger-and-none' || answer.warned);
  wrong += right ? 0 : 1;
  console.log(`| ${name} (${codes.length}) | ${view.boxes} | ${view.buttons} | ${view.stop ? 'yes' : 'no'} | ${answer.status} `
    + `| ${answer.level} | ${answer.guidance} | ${answer.warned ? 'yes' : 'no'} |${right ? '' : ' not as it should be'}`);
}
console.log(`\nHosts asked beside this machine: ${[...strangers].join(', ') || 'none'}. Errors in the page: ${errors.join('; ') || 'none'}.`);
await browser.close();
server.close();
process.exit(wrong || strangers.size || errors.length ? 1 : 0);

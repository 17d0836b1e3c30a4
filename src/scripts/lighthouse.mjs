// Called by lighthouse.sh. Prints a Markdown table of Lighthouse scores (mobile) for each page kind.
import { startFlow } from 'lighthouse';
import puppeteer from 'puppeteer-core';

const base = process.argv[2];
const calm = ['hard-painful-knot', 'eases-on-stretching', 'calf', 'at-night', 'now-and-then', '50-to-64', 'no-medicines', 'no-conditions'];
const safe = ['no-emergency-signs', 'no-today-signs'];
// A page: its kind, its address, and for a page behind a form the button and the findings. Pages that vary with a visitor are not for indexes.
const pages = [
  ['home', '/'], ['nutrients', '/nutrients'], ['a nutrient', '/nutrients/magnesium'], ['causes', '/causes'],
  ['a cause', '/causes/alcohol'], ['medicines', '/causes/medicines'], ['foods', '/foods'],
  ['foods of a nutrient', '/foods?nutrient=potassium&diet=vegan&per=serving'], ['a food', '/foods/banana'],
  ['foods compared', '/foods/compare?food=banana&food=potato'], ['relief', '/relief'], ['supplements', '/supplements'],
  ['get help', '/when-to-see-a-doctor'], ['look-alikes', '/cramp-or-something-else'], ['how common', '/how-common'],
  ['claims', '/what-the-sources-say'], ['how it works', '/how-it-works'], ['rules', '/how-it-works/rules'],
  ['sources', '/sources'], ['search', '/search?q=night+cramps'], ['A to Z', '/a-to-z'], ['about', '/about'],
  ['privacy', '/privacy'], ['accessibility', '/accessibility'],
  ['check: start', '/check'], ['check: danger signs', '/check/emergency'], ['check: a question', '/check/when'],
  ['check: all questions', '/check/all'],
  ['check: error', '/check/when', 'next', safe],
  ['check: stop', '/check/result', 'result', ['dark-urine']],
  ['check: answers', '/check/diet', 'next', [...safe, ...calm, 'diet-varied']],
  ['check: result, self-care', '/check/result', 'result', [...safe, ...calm]],
  ['check: result, doctor', '/check/result', 'result', [...safe, 'foot', 'at-night', 'takes-diuretic', 'new-medicine', 'drinks-alcohol-heavily']],
  ['check: result, today', '/check/result', 'result', ['no-emergency-signs', 'one-leg-swollen', 'calf', 'constant-ache', '65-or-over']],
  ['check: summary', '/check/result', 'next', [...safe, ...calm]],
];
const closed = /^\/(check|search|foods\?|foods\/compare)/;
const bars = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let below = 0;
console.log('| page | performance | accessibility | best practices | SEO | first view, bytes | requests |');
console.log('|---|---|---|---|---|---|---|');
for (const [kind, path, go, findings] of pages) {
  const page = await browser.newPage();
  // Lighthouse asks for robots.txt from within the page, which the site's policy forbids to pages. Crawlers do not.
  await page.setBypassCSP(true);
  const flow = await startFlow(page, { config: { extends: 'lighthouse:default', settings: { onlyCategories: Object.keys(bars) } } });
  if (go) {
    const fields = findings.map((finding) => `<input type="hidden" name="finding" value="${finding}">`).join('');
    await flow.navigate(async () => {
      await page.setContent(`<form method="post" action="${base}${path}">${fields}<button name="go" value="${go}">Go</button></form>`);
      await page.click('button');
    });
  } else {
    await flow.navigate(base + path);
  }
  const { lhr } = (await flow.createFlowResult()).steps[0];
  const scores = Object.keys(bars).map((id) => Math.round(100 * lhr.categories[id].score));
  const judged = Object.values(bars).map((bar, i) => (i === 3 && closed.test(path) ? null : bar));
  const missed = scores.filter((score, i) => judged[i] !== null && score < judged[i]).length;
  below += missed ? 1 : 0;
  const cells = scores.map((score, i) => (judged[i] === null ? 'not for indexes' : score < judged[i] ? `**${score}**` : score));
  const requests = (lhr.audits['network-requests'].details?.items ?? []).filter((item) => item.url.startsWith('http'));
  const bytes = requests.reduce((sum, item) => sum + (item.transferSize ?? 0), 0);
  console.log(`| ${kind} | ${cells.join(' | ')} | ${bytes} | ${requests.length} |`);
  await page.close();
}
await browser.close();
if (below) {
  console.error(`${below} pages are below the bar`);
  process.exitCode = 1;
}

// Reads a Data Package as anyone would who builds on it, with the library of those who specify them, and says what it finds:
// node validate.mjs ADDRESS, where the npm package "datapackage" can be found.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const { Package } = createRequire(`${process.cwd()}/`)('datapackage');
const found = [];
const data = await Package.load(process.argv[2]);
found.push(...data.errors.map((error) => `datapackage.json: ${error.message}`));
for (const resource of data.valid ? data.resources : []) {
  try {
    // casts each cell to its type, holds it against its constraints, and the keys against each other
    const rows = await resource.read({ relations: true });
    const bytes = await resource.rawRead();
    const { name, bytes: size, hash } = resource.descriptor;
    if (bytes.length !== size || `sha256:${createHash('sha256').update(bytes).digest('hex')}` !== hash) {
      found.push(`${name}: size or hash is not that of its description`);
    }
    console.log(`${name}: ${rows.length} rows`);
  } catch (error) {
    found.push(...(error.errors?.length ? error.errors : [error]).map((each) => `${resource.name}: ${each.message}`));
  }
}
found.forEach((line) => console.log(line));
console.log(found.length === 0 ? 'valid' : `${found.length} found`);
process.exit(found.length === 0 ? 0 : 1);

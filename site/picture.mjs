// `npm run picture`: makes the picture of the playground in docs/images anew, from the built site.
import { join } from 'node:path';
import { openSite } from './tests/browser.mjs';

const { address, browser, close } = await openSite();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
await page.goto(`${address}/playground.html`);
await page.locator('.cm-lintRange').first().waitFor();
await page.getByRole('tab', { name: 'Assessment' }).click();
await page.locator('.panel svg').first().waitFor();
await page.locator('.playground').screenshot({ path: join(import.meta.dirname, '../docs/images/playground.png') });
await close();

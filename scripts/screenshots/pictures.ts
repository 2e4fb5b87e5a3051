/** The pictures of the documentation, of what the check says now. Started by `npm run screenshots`, which brings the browser. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { linkTo } from '../../src/action/github/links.ts';
import { run } from '../../src/app/run.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { graphHtml } from '../../src/report/graph-html.ts';
import { summary } from '../../src/report/summary.ts';
import type { Result } from '../../src/result.ts';
import { rules } from '../../src/rules/index.ts';
import { DEMO, DEMO_PATH } from './demo.ts';
import { annotationPage, markdownPage, type Scheme } from './github.ts';
import { shop } from './shop.ts';

/** What is used of the browser's driver. */
interface Page {
  emulateMediaFeatures(features: readonly object[]): Promise<void>;
  setViewport(size: object): Promise<void>;
  goto(url: string): Promise<unknown>;
  title(): Promise<string>;
  waitForFunction(code: string, options: object): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  screenshot(options: object): Promise<unknown>;
  close(): Promise<void>;
}

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** A column of GitHub's pages; and a window of a browser. */
const COLUMN = 900;
const WINDOW = { width: 1400, height: 820 };

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** Larger ones make every clone of the repository larger. */
const MOST_BYTES = 300_000;

const { default: puppeteer } = await import(pathToFileURL(process.env.PUPPETEER ?? '').href);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', '--hide-scrollbars'],
});
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
mkdirSync(IMAGES, { recursive: true });
try {
  await ofTheAction();
  await ofTheSummaryOfMany();
  await ofTheGraph();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function ofTheAction(): Promise<void> {
  const result = await checked('demo', { [DEMO_PATH]: DEMO });
  const [annotation] = annotationsOf(result.findings).shown;
  if (annotation === undefined) throw new Error('the demo has no fault any more');
  for (const scheme of SCHEMES) {
    await picture(`summary-${scheme}`, await markdownPage(markdownOf(result), scheme, COLUMN), scheme, {
      most: 1120,
    });
    await picture(`annotation-${scheme}`, annotationPage(DEMO, annotation, scheme, COLUMN), scheme);
  }
}

async function ofTheSummaryOfMany(): Promise<void> {
  const result = await checked('shop', shop(200));
  await picture('summary-200', await markdownPage(markdownOf(result), 'light', COLUMN), 'light', {
    most: 1400,
    from: 'Who invokes what',
  });
}

/** Small and whole; what is not granted of many; and the overview of very many. */
async function ofTheGraph(): Promise<void> {
  const hover = `document.querySelector('.node.function.denied').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))`;
  const shots = [
    [16, 'light', hover],
    [16, 'dark', hover],
    [200, 'dark', `document.querySelector('[data-verdict=granted]').click(); ${hover}`],
    [500, 'light', `document.querySelector('.stack:has(.unverified)').click()`],
  ] as const;
  for (const [functions, scheme, act] of shots) {
    const page = graphHtml(await checked('shop', shop(functions)));
    await picture(`graph-${functions}-${scheme}`, page, scheme, { act });
  }
}

function markdownOf(result: Result): string {
  return summary(result, { rules, linkTo: linkTo({ filesUrl: 'https://github.com/acme/shop/blob/main' }) });
}

async function checked(name: string, files: Readonly<Record<string, string>>): Promise<Result> {
  const workspace = mkdtempSync(join(folder, `${name}-`));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return (await run({ workspace, confined: true, given: {} })).result;
}

interface Shot {
  /** What is done in the page first; a page that something is done in is shown as a window of a browser. */
  readonly act?: string;
  /** No higher than this. */
  readonly most?: number;
  /** The heading that it begins with. */
  readonly from?: string;
}

async function picture(
  name: string,
  html: string,
  scheme: Scheme,
  { act, most = 3000, from }: Shot = {},
): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page: Page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(act === undefined ? { width: COLUMN, height: 100 } : WINDOW);
  await page.goto(pathToFileURL(file).href);
  if (act === undefined) {
    await page.waitForFunction("document.title !== '…'", { timeout: 60_000 });
    if ((await page.title()) !== 'drawn') throw new Error(`${name}: ${await page.title()}`);
  } else await page.evaluate(act);
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const path = join(IMAGES, `${name}.png`);
  const heading = `[...document.querySelectorAll('h3')].find((each) => each.textContent === ${JSON.stringify(from)}).offsetTop`;
  const y = from === undefined ? 0 : Number(await page.evaluate(heading)) - 8;
  const clip = { x: 0, y, width: COLUMN, height: Math.min(height - y, most) };
  await page.screenshot(act === undefined ? { path, clip, captureBeyondViewport: true } : { path });
  await page.close();
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png: ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is too large to be committed`);
}

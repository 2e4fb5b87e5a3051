// The page of the graph in a real browser. Run by `npm run test:browser`, which brings the browser.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { shop } from '../../scripts/screenshots/shop.ts';
import { run } from '../../src/app/run.ts';
import { graphHtml } from '../../src/report/graph-html.ts';

/** What is used of the browser's driver. */
interface Page {
  goto(url: string): Promise<unknown>;
  on(event: string, told: (what: { toString(): string; url?(): string }) => void): void;
  // biome-ignore lint/suspicious/noExplicitAny: what runs in the page has no types here.
  evaluate<T>(work: string | ((...args: any[]) => T), ...args: readonly unknown[]): Promise<T>;
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  keyboard: { press(key: string): Promise<void> };
  screenshot(options: object): Promise<unknown>;
  setViewport(size: object): Promise<void>;
}

const FUNCTIONS = 500;

/** Every seventh rule has no permission. */
function template(functions: number): string {
  const lines = ['Resources:'];
  for (let number = 0; number < functions; number++) {
    const role = Math.floor(number / 5);
    lines.push(
      `  Fn${number}: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role${role}.Arn } }`,
      `  Rule${number}: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !GetAtt Fn${number}.Arn }] } }`,
    );
    if (number % 7 !== 0)
      lines.push(
        `  P${number}: { Type: AWS::Lambda::Permission, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn${number}, Principal: events.amazonaws.com, SourceArn: !GetAtt Rule${number}.Arn } }`,
      );
    if (number % 5 === 0)
      lines.push(
        `  Role${role}: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } }, ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole] } }`,
      );
  }
  return `${lines.join('\n')}\n`;
}

const pageFor = (text: string): Promise<string> => pageOf({ 'template.yaml': text });

/** The page of the graph of templates, by their paths. */
async function pageOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  const { result } = await run({
    workspace: folder,
    confined: true,
    given: {},
    templates: Object.entries(files).map(([path, text]) => ({ source: { path, text }, named: true })),
  });
  const file = join(folder, 'graph.html');
  writeFileSync(file, graphHtml(result));
  return pathToFileURL(file).href;
}

let browser: { newPage(): Promise<Page>; close(): Promise<void> };

before(async () => {
  const { default: puppeteer } = await import(pathToFileURL(process.env.PUPPETEER ?? '').href);
  browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

after(() => browser?.close());

/** A page that has been opened, and all that went wrong or was asked for from outside. */
async function opened(url: string) {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(String(message)));
  page.on('request', (request) => {
    const asked = request.url?.() ?? '';
    if (asked !== url) problems.push(asked);
  });
  await page.setViewport({ width: 1500, height: 900 });
  await page.goto(url);
  return { page, problems };
}

const nodes = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(`.node.${wanted}`)].map((each) => each.textContent ?? ''),
    kind,
  );

declare const document: {
  querySelectorAll(selector: string): Iterable<{ textContent: string | null; className: string }>;
  getElementById(id: string): { textContent: string | null } | null;
  activeElement: { textContent: string | null };
};

const detail = (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById('details')?.textContent ?? '');

test('five hundred functions, searched, filtered and walked through', async () => {
  const { page, problems } = await opened(await pageFor(template(FUNCTIONS)));
  assert.equal((await nodes(page, 'function')).length, FUNCTIONS);
  assert.equal((await nodes(page, 'source')).length, FUNCTIONS);
  assert.equal((await nodes(page, 'role')).length, FUNCTIONS / 5);

  await page.type('#search', 'Rule4 Fn4');
  assert.deepEqual(
    (await nodes(page, 'function')).filter((name) => !name.startsWith('Fn4')),
    [],
  );
  await page.keyboard.press('Escape');
  assert.equal((await nodes(page, 'function')).length, FUNCTIONS);

  await page.click('[data-verdict=granted]');
  assert.equal((await nodes(page, 'function')).length, Math.ceil(FUNCTIONS / 7));
  await page.click('[data-verdict=granted]');

  await page.hover('.node.function.granted');
  assert.match(await detail(page), /P1 \(template\.yaml:\d+\)\nAllow\n {2}Principal: events\.amazonaws\.com/);
  assert.match(await detail(page), /AWS managed policy service-role\/AWSLambdaBasicExecutionRole/);

  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Rule0 EventBridge');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Fn0');
  assert.match(await detail(page), /denied: Rule0/);
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Fn1');
  assert.deepEqual(problems, []);
});

test('many functions in stacks begin as an overview, and what is not granted is one click away', async () => {
  const { page, problems } = await opened(await pageOf(shop(200)));
  const headings = (): Promise<readonly string[]> =>
    page.evaluate(() => [...document.querySelectorAll('.stack')].map((each) => each.textContent ?? ''));
  assert.equal((await nodes(page, 'function')).length, 0);
  const all = await headings();
  assert.equal(all.length, 21);
  assert.equal(all.filter((text) => /\d denied/.test(text)).length, 9);

  await page.click('.stack:has(.denied)');
  assert.equal((await nodes(page, 'function')).length, 10);
  assert.match(await detail(page), /Takes from platform\/template\.yaml\s*export shop-orders-topic/);
  await page.click('.stack:has(.denied)');
  await page.keyboard.press('ArrowRight');
  assert.equal((await nodes(page, 'function')).length, 10);
  await page.keyboard.press('ArrowLeft');
  assert.equal((await nodes(page, 'function')).length, 0);

  await page.keyboard.press('3');
  assert.equal((await nodes(page, 'function')).length, 13);
  await page.keyboard.press('Escape');
  await page.hover('.node.function.denied');
  assert.match(await detail(page), /and must be "!Ref \w+Topic"[\s\S]*invoke-permission-mismatch/);
  await page.keyboard.press('3');

  await page.click('#fold');
  assert.equal((await nodes(page, 'function')).length, 200);
  assert.deepEqual(problems, []);
});

test('names of strangers are text, and nothing is asked for from outside', async () => {
  const evil = '</script><img src=http://evil.example/x onerror=alert(1)>';
  const text = template(1)
    .replaceAll('Fn0', JSON.stringify(evil))
    .replaceAll(`!GetAtt ${JSON.stringify(evil)}.Arn`, `!GetAtt [${JSON.stringify(evil)}, Arn]`);
  const { page, problems } = await opened(await pageFor(text));
  assert.deepEqual(await nodes(page, 'function'), [evil]);
  assert.deepEqual(problems, []);
});

test('where there is no function the page says so', async () => {
  const { page, problems } = await opened(await pageFor('Resources: { T: { Type: AWS::SNS::Topic } }\n'));
  assert.match(
    await page.evaluate(() => document.getElementById('nothing')?.textContent ?? ''),
    /There is no function/,
  );
  assert.deepEqual(problems, []);
});

/** A bucket that may not tell the topic, which tells the queue, which the function reads; and an alarm that tells a topic alone. */
const CHAIN = `Resources:
  Uploads: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: !Ref News }] } } }
  News: { Type: AWS::SNS::Topic }
  Orders: { Type: AWS::SQS::Queue }
  OrdersPolicy: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [!Ref Orders], PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: 'sqs:SendMessage', Resource: '*', Condition: { ArnLike: { 'aws:SourceArn': !Ref News } } }] } } }
  Subscription: { Type: AWS::SNS::Subscription, Properties: { Protocol: sqs, TopicArn: !Ref News, Endpoint: !GetAtt Orders.Arn } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole } }, ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole] } }
  Fn: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
  Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Fn, EventSourceArn: !GetAtt Orders.Arn } }
  Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { AlarmActions: [!Ref Ops] } }
  Ops: { Type: AWS::SNS::Topic }
`;

test('the way to a function stands whole from left to right', async () => {
  const { page, problems } = await opened(await pageFor(CHAIN));
  const lefts = await page.evaluate(() =>
    [...document.querySelectorAll('.node')].map((each) => [
      each.textContent ?? '',
      Number(/left: ?(\d+)/.exec((each as unknown as { style: { cssText: string } }).style.cssText)?.[1]),
    ]),
  );
  const columns = [...new Set(lefts.map(([, left]) => left as number))].sort((a, b) => a - b);
  assert.deepEqual(
    lefts
      .map(([name, left]) => [name, columns.indexOf(left as number)])
      .sort((a, b) => Number(a[1]) - Number(b[1])),
    [
      ['Uploads S3', 0],
      ['News SNS::Topic', 1],
      ['Orders SQS::Queue', 2],
      ['Alarm CloudWatch', 2],
      ['Fn', 3],
      ['Ops SNS::Topic', 3],
      ['Role', 4],
    ],
  );
  assert.equal(
    await page.evaluate(() => document.getElementById('count')?.textContent ?? ''),
    '1 of 1 functions',
  );
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, 'chain.png') });

  await page.hover('.node.destination.denied');
  assert.match(
    await detail(page),
    /^News.*denied: from Uploads \(Amazon S3\)no policy lets s3\.amazonaws\.com send/,
  );
  assert.match(await detail(page), /granted: to Orders ?OrdersPolicy lets sns\.amazonaws\.com send/);
  assert.match(
    await detail(page),
    /OrdersPolicy \(template\.yaml:\d+\)\nAllow\n {2}Principal: sns\.amazonaws\.com/,
  );

  // What leads to the denied arrow stays.
  await page.click('[data-verdict=granted]');
  assert.deepEqual(await nodes(page, 'function'), ['Fn']);
  assert.deepEqual(await nodes(page, 'source'), ['Uploads S3']);
  await page.click('[data-verdict=denied]');
  assert.deepEqual(await nodes(page, 'function'), []);
  assert.deepEqual(problems, []);
});

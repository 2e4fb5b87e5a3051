/**
 * Pages as GitHub shows them: Markdown by a parser that follows its specification, sanitized by its rules, with its style sheet,
 * highlighting and Mermaid; and an annotation in the files of a pull request, drawn after it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation } from '../../src/report/annotations.ts';

export type Scheme = 'light' | 'dark';

const MODULES = join(process.env.TOOLS ?? '', 'node_modules');

// biome-ignore lint/suspicious/noExplicitAny: what is installed for this script alone has no types here.
const load = async (name: string, file = 'index.js'): Promise<any> =>
  await import(pathToFileURL(join(MODULES, name, file)).href);

const text = (path: string): string => readFileSync(join(MODULES, path), 'utf8');

/** A node of the tree that HTML is made from. */
interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: { className?: unknown };
  children?: HtmlNode[];
}

/** A page with the Markdown as GitHub renders it, as wide as a column of its pages. */
export async function markdownPage(markdown: string, scheme: Scheme, width: number): Promise<string> {
  const [{ unified }, { rehypeGithubAlerts }] = await Promise.all([
    load('unified'),
    load('rehype-github-alerts', 'dist/index.js'),
  ]);
  const names = [
    'remark-parse',
    'remark-gfm',
    'remark-rehype',
    'rehype-raw',
    'rehype-sanitize',
    'rehype-stringify',
  ];
  const [parse, gfm, rehype, raw, sanitize, stringify] = (
    await Promise.all(names.map((name) => load(name)))
  ).map((each) => each.default);
  const { createStarryNight, common } = await load('@wooorm/starry-night');
  const { default: diff } = await load('@wooorm/starry-night', 'lang/source.diff.js');
  const night = await createStarryNight([...common, diff]);
  const html = await unified()
    .use(parse)
    .use(gfm)
    .use(rehype, { allowDangerousHtml: true })
    .use(raw)
    .use(sanitize)
    .use(rehypeGithubAlerts)
    .use(() => (tree: HtmlNode) => shownCode(tree, night))
    .use(stringify)
    .process(markdown);
  return `<!doctype html><meta charset="utf-8"><title>…</title><style>${text(`github-markdown-css/github-markdown-${scheme}.css`)}
body { margin: 0; background: ${scheme === 'dark' ? '#0d1117' : '#fff'}; }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 24px; }</style>
<article class="markdown-body">${html}</article>
<script src="${pathToFileURL(join(MODULES, 'mermaid/dist/mermaid.min.js')).href}"></script>
<script>mermaid.initialize({ startOnLoad: false, theme: '${scheme === 'dark' ? 'dark' : 'default'}', securityLevel: 'strict' });
mermaid.run().then(() => { document.title = 'drawn'; }, (error) => { document.title = 'failed: ' + error.message; });</script>`;
}

interface Highlighter {
  flagToScope(flag: string): string | undefined;
  highlight(code: string, scope: string): HtmlNode;
}

/** Blocks of code highlighted, and those in Mermaid's language made ready for it. */
function shownCode(node: HtmlNode, night: Highlighter): void {
  const [code] = node.children ?? [];
  const classes = code?.properties?.className;
  const language = (Array.isArray(classes) ? classes.map(String) : [])
    .find((each) => each.startsWith('language-'))
    ?.slice('language-'.length);
  if (node.tagName === 'pre' && code !== undefined && language !== undefined) {
    const content = (code.children ?? []).map(({ value = '' }) => value).join('');
    const scope = night.flagToScope(language);
    if (language === 'mermaid')
      Object.assign(node, {
        tagName: 'div',
        properties: { className: ['mermaid'] },
        children: [{ type: 'text', value: content }],
      });
    else if (scope !== undefined) code.children = night.highlight(content, scope).children ?? [];
    return;
  }
  for (const child of node.children ?? []) shownCode(child, night);
}

/** A page with lines of a file in a pull request, and an annotation below the line that it is on. */
export function annotationPage(file: string, annotation: Annotation, scheme: Scheme, width: number): string {
  const [from, to] = [annotation.startLine - 6, annotation.endLine + 2];
  const rows = file
    .split('\n')
    .slice(from - 1, to)
    .map((line, index) => {
      const number = from + index;
      const row = `<tr><td class="n"></td><td class="n">${number}</td><td class="c">+ ${escaped(line)}</td></tr>`;
      return number === annotation.endLine
        ? `${row}<tr><td colspan="3" class="a">${box(annotation)}</td></tr>`
        : row;
    });
  const dark = scheme === 'dark';
  return `<!doctype html><meta charset="utf-8"><title>drawn</title><style>
:root { color-scheme: ${scheme}; --text: ${dark ? '#f0f6fc' : '#1f2328'}; --dim: ${dark ? '#9198a1' : '#59636e'}; --line: ${dark ? '#3d444d' : '#d1d9e0'};
  --page: ${dark ? '#0d1117' : '#fff'}; --head: ${dark ? '#151b23' : '#f6f8fa'}; --added: ${dark ? '#12261e' : '#dafbe1'}; --number: ${dark ? '#1c4428' : '#aceebb'};
  --red: ${dark ? '#f85149' : '#d1242f'}; }
body { margin: 0; padding: 20px; width: ${width - 40}px; background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
.file { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.name { padding: 8px 14px; background: var(--head); border-bottom: 1px solid var(--line); font: 12px/20px ui-monospace, 'Liberation Mono', monospace; }
table { border-collapse: collapse; width: 100%; font: 12px/20px ui-monospace, 'Liberation Mono', monospace; }
td { padding: 0 10px; white-space: pre; } .n { width: 40px; text-align: right; background: var(--number); color: var(--dim); } .c { background: var(--added); }
.a { padding: 10px 14px; white-space: normal; border: solid var(--line); border-width: 1px 0; font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
.box { border: 1px solid var(--line); border-left: 3px solid var(--red); border-radius: 6px; padding: 10px 14px; } .by { color: var(--dim); font-size: 12px; }
.title { color: var(--red); font-weight: 600; margin: 4px 0; } .message { font: 12px/1.6 ui-monospace, 'Liberation Mono', monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
</style><div class="file"><div class="name">${escaped(annotation.file)}</div><table>${rows.join('')}</table></div>`;
}

const box = ({ title, message, startLine, file }: Annotation): string =>
  `<div class="box"><div class="by">Check failure on line ${startLine} in ${escaped(file)}</div><div class="title">${escaped(title)}</div><div class="message">${escaped(message)}</div></div>`;

const escaped = (words: string): string => words.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

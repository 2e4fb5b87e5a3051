/** How the page of the graph looks. Colours follow the reader's light or dark setting. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3); --dim: light-dark(#59636e, #9198a1); --page: light-dark(#ffffff, #0d1117);
  --box: light-dark(#f6f8fa, #151b23); --line: light-dark(#d1d9e0, #3d444d); --granted: light-dark(#1a7f37, #3fb950);
  --denied: light-dark(#d1242f, #f85149); --unverified: light-dark(#9a6700, #d29922); --role: light-dark(#8250df, #ab7df8);
  --focus: light-dark(#0969da, #4493f8);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px/1.45 system-ui, sans-serif;
  color: var(--text); background: var(--page); }
header { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 10px 16px;
  border-bottom: 1px solid var(--line); }
h1 { font-size: 16px; margin: 0 8px 0 0; }
button, input { font: inherit; color: inherit; }
input, .filter, #fold { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px; }
input { width: 250px; }
.filter, #fold { cursor: pointer; }
.filter[aria-pressed=false] { opacity: .5; text-decoration: line-through; }
.filter::before, .mark { content: ''; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 6px;
  background: var(--c); }
.number { margin-left: 6px; color: var(--dim); font-variant-numeric: tabular-nums; }
#count { margin-left: auto; color: var(--dim); }
.granted { --c: var(--granted); } .denied { --c: var(--denied); } .unverified { --c: var(--unverified); }
.none { --c: var(--dim); } .role, .runs-as, .read-by { --c: var(--role); }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) min(400px, 32%); }
#canvas { position: relative; overflow: auto; }
#columns { position: sticky; top: 0; z-index: 3; height: 32px; background: var(--page); }
.column { position: absolute; top: 8px; color: var(--dim); font-size: 12px; }
#lines { position: absolute; left: 0; top: 0; pointer-events: none; }
#lines path { fill: none; stroke: var(--c); stroke-width: 1.5; opacity: .75; }
#lines path.denied { stroke-width: 2.5; opacity: 1; } #lines path.unverified { stroke-width: 2; stroke-dasharray: 5 4; opacity: 1; }
#lines path.runs-as { stroke-width: 1; opacity: .5; stroke-dasharray: 2 3; }
#lines path.link { stroke: var(--focus); stroke-width: 2; opacity: 1; } #lines .links { opacity: .3; }
.node { position: absolute; display: flex; gap: 8px; align-items: baseline; text-align: left; font-size: 13px; line-height: 24px;
  height: 26px; padding: 0 8px; background: var(--box); border: 1px solid var(--line); border-left: 4px solid var(--c, var(--line));
  border-radius: 5px; cursor: pointer; }
.node .name { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.node small { flex: 1 12 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: right;
  color: var(--dim); }
.node.function .name { font-weight: 600; }
.node.has-error::after, .node.has-warning::after { content: '!'; flex: none; align-self: center; margin-left: auto; width: 16px;
  height: 16px; border-radius: 50%; font: bold 11px/16px system-ui, sans-serif; text-align: center; color: var(--page);
  background: var(--denied); }
.node.has-warning::after { background: var(--unverified); }
.node:hover, .node:focus-visible, .node.chosen, .stack:focus-visible { outline: 2px solid var(--focus); z-index: 2; }
.faded { opacity: .25 !important; }
.stack { position: absolute; display: flex; gap: 8px; align-items: baseline; padding: 2px 6px; border: 0; border-radius: 5px;
  background: none; font-size: 13px; white-space: nowrap; cursor: pointer; }
.stack:hover { background: var(--box); }
.stack .name { font-weight: 600; }
.stack.empty { cursor: default; } .stack .fold { width: 10px; color: var(--dim); }
.badge { padding: 0 7px; border-radius: 10px; font-size: 12px; color: var(--c); border: 1px solid var(--c); }
.dim { color: var(--dim); }
aside { overflow: auto; padding: 16px; border-left: 1px solid var(--line); overflow-wrap: anywhere; }
aside h2 { font-size: 15px; margin: 0 0 2px; } aside h3 { font-size: 13px; margin: 16px 0 4px; }
aside p { margin: 4px 0; }
.finding { margin: 10px 0; padding: 4px 10px; border-left: 4px solid var(--c, var(--line)); border-radius: 4px; background: var(--box); }
.finding.error { --c: var(--denied); } .finding.warning { --c: var(--unverified); }
.finding .rule { font: 12px ui-monospace, monospace; }
pre { margin: 4px 0; padding: 8px; overflow: auto; white-space: pre-wrap; font: 12px/1.45 ui-monospace, monospace;
  background: var(--box); border: 1px solid var(--line); border-radius: 6px; }
kbd { font: 12px ui-monospace, monospace; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px; }
#nothing { padding: 40px; color: var(--dim); }
@media (max-width: 900px) {
  main { grid-template: minmax(0, 3fr) minmax(0, 2fr) / 1fr; } aside { border-left: 0; border-top: 1px solid var(--line); }
}
`;

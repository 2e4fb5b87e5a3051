/** How the page of the graph looks. Colours follow the reader's light or dark setting. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3); --dim: light-dark(#59636e, #9198a1); --page: light-dark(#ffffff, #0d1117);
  --box: light-dark(#f6f8fa, #151b23); --line: light-dark(#d1d9e0, #3d444d); --granted: light-dark(#1a7f37, #3fb950);
  --denied: light-dark(#d1242f, #f85149); --unverified: light-dark(#9a6700, #d29922); --role: light-dark(#8250df, #ab7df8);
}
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.4 system-ui, sans-serif; color: var(--text); background: var(--page); }
header { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center;
  padding: 10px 16px; background: var(--page); border-bottom: 1px solid var(--line); }
h1 { font-size: 16px; margin: 0; }
input, .filter { font: inherit; color: inherit; background: var(--box); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 10px; }
input { width: 260px; }
.filter { cursor: pointer; }
.filter[aria-pressed=false] { opacity: .45; text-decoration: line-through; }
.filter::before, .mark { content: ''; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 6px;
  background: var(--c); }
.granted { --c: var(--granted); } .denied { --c: var(--denied); } .unverified { --c: var(--unverified); }
.none, .runs-as, .read-by { --c: var(--role); }
main { display: grid; grid-template-columns: minmax(0, 1fr) 380px; }
#canvas { position: relative; overflow-x: auto; min-height: calc(100vh - 60px); }
#lines { position: absolute; inset: 0; pointer-events: none; }
#lines path { fill: none; stroke: var(--c); stroke-width: 1.5; opacity: .75; }
#lines path.denied { stroke-width: 2.5; opacity: 1; } #lines path.unverified { stroke-dasharray: 5 4; }
#lines path.runs-as { stroke-width: 1; opacity: .5; stroke-dasharray: 2 3; }
.node { position: absolute; display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: left;
  font: inherit; font-size: 13px; line-height: 22px; height: 24px; padding: 0 8px; color: inherit; background: var(--box);
  border: 1px solid var(--line); border-left: 4px solid var(--c, var(--line)); border-radius: 5px; cursor: pointer; }
.node small { color: var(--dim); }
.node.function { font-weight: 600; }
.node:hover, .node:focus-visible, .node.chosen { outline: 2px solid light-dark(#0969da, #4493f8); z-index: 2; }
.faded { opacity: .18 !important; }
.template { position: absolute; left: 16px; color: var(--dim); font-size: 12px; white-space: nowrap; }
aside { position: sticky; top: 54px; align-self: start; height: calc(100vh - 54px); overflow: auto; padding: 16px;
  border-left: 1px solid var(--line); overflow-wrap: anywhere; }
aside h2 { font-size: 15px; margin: 0 0 2px; } aside h3 { font-size: 13px; margin: 16px 0 4px; }
aside p { margin: 4px 0; } aside .dim { color: var(--dim); }
pre { margin: 4px 0; padding: 8px; overflow: auto; white-space: pre-wrap; font: 12px/1.45 ui-monospace, monospace;
  background: var(--box); border: 1px solid var(--line); border-radius: 6px; }
kbd { font: 12px ui-monospace, monospace; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px; }
#nothing { padding: 40px; color: var(--dim); }
@media (max-width: 900px) { main { grid-template-columns: 1fr; } aside { position: static; height: auto; border: 0; } }
`;

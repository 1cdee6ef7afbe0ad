/** The style of our own pages, at `/page.css`: light and dark as the viewer's system is, wide and narrow. */
export const STYLE = `:root{color-scheme:light dark;--text:#1b1f24;--quiet:#57606a;--ground:#fff;--soft:#f3f5f7;--line:#d5dae0;--accent:#0b57d0;--on-accent:#fff;--bad:#a40e26;--good:#116329}
@media (prefers-color-scheme:dark){:root{--text:#e8ebef;--quiet:#a3abb5;--ground:#15181c;--soft:#20252b;--line:#3a424c;--accent:#8ab4f8;--on-accent:#10233f;--bad:#ff9d9d;--good:#7ee2a0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,sans-serif}
main{max-width:26rem;margin:0 auto;padding:3rem 1rem 4rem}
main.wide{max-width:46rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 1.25rem}
h2{font-size:1.15rem;margin:2.5rem 0 .5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
p{margin:.5rem 0 1rem}
a{color:var(--accent)}
code{background:var(--soft);padding:.1em .35em;border-radius:4px;overflow-wrap:anywhere}
label{display:block;font-weight:600;margin-top:1rem}
input{display:block;width:100%;margin-top:.35rem;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:6px}
input.code{max-width:14rem;font-size:1.3rem;letter-spacing:.15em}
button{font:inherit;font-weight:600;padding:.55rem 1rem;margin:1rem .5rem 0 0;border:1px solid var(--line);border-radius:6px;background:var(--soft);color:inherit;cursor:pointer}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.link{background:none;border-color:transparent;color:var(--accent);padding-inline:0;text-decoration:underline;font-weight:400}
button:disabled{opacity:.6;cursor:progress}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
form.full button{width:100%;margin-right:0}form.full button.link{margin-top:.4rem}
#signed-in{padding-bottom:1rem;border-bottom:1px solid var(--line)}#signed-in button{margin:0;padding:0}
#codes{padding:.5rem 1rem 1rem;margin:1rem -1rem}
.quiet{color:var(--quiet)}
[role=alert]{color:var(--bad);font-weight:600}
[role=alert]:empty,[role=status]:empty{display:none}
.badge{display:inline-block;padding:0 .5em;border-radius:1em;border:1px solid currentColor;font-size:.85rem;color:var(--good)}
ul.rows{list-style:none;margin:1rem 0 0;padding:0}
ul.rows li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;padding:.7rem 0;border-bottom:1px solid var(--line)}
ul.rows li div{flex:1 1 14rem}
ul.rows li button{margin:0}
ol.codes{columns:2;font-family:ui-monospace,monospace;padding:1rem 1rem 1rem 2.5rem;background:var(--soft);border-radius:6px}
img.qr{display:block;width:13rem;height:13rem;background:#fff;border-radius:6px;margin:1rem 0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .5rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}td button{margin:0;padding:.2rem .7rem}
@media (max-width:30rem){main{padding-top:1.5rem}th:nth-child(2),td:nth-child(2){display:none}ol.codes{columns:1}}
[hidden]{display:none!important}
`;

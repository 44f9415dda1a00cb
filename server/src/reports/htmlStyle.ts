/** How the report looks: in a browser, in the editor's preview (whose theme is a class of the body), on paper. */
const light =
  "--text:#1f2328;--quiet:#57606a;--paper:#fff;--line:#c8ced5;--work:#a40e26;--ok:#116329;--kept:#7a4b00;--mark:#ffe3a3;--link:#0550ae";
const dark =
  "--text:#e6e6e6;--quiet:#a9b1ba;--paper:#1c1f24;--line:#4a525c;--work:#ff9a94;--ok:#7ee08a;--kept:#f0c274;--mark:#5c4300;--link:#8ec2ff";

export const style = `
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
body.vscode-light,body.vscode-high-contrast-light{${light}}
body.vscode-dark,body.vscode-high-contrast{${dark}}
body.vscode-high-contrast{--paper:#000;--text:#fff;--quiet:#fff;--line:#6fc3df;--mark:#000}
body.vscode-high-contrast-light{--paper:#fff;--text:#000;--quiet:#000;--line:#0f4a85;--mark:#fff}
.vscode-high-contrast mark{outline:1px solid var(--line)}
*{box-sizing:border-box}
body{font:16px/1.5 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",sans-serif;color:var(--text);background:var(--paper);max-width:52rem;margin:0 auto;padding:2rem 1.5rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:0 0 .75rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}
.tally{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.sign{display:inline-block;width:1.2em;text-indent:0;text-align:center;font-weight:700}
.needs-work .sign,.missing .sign,.unfilled .sign,.vague .sign,.vague td>b,.needs-work>b,.missing>b,.missing td>b,.unfilled td>b{color:var(--work)}
.supported .sign,.clear .sign,.given .sign,.supported>b,.clear>b,.given td>b{color:var(--ok)}
.allowed .sign,.allowed>b,.allowed td>b{color:var(--kept)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
tbody th{font-weight:400}
.disclosures th{width:42%}
.page{border-top:2px solid var(--line);margin-top:2.5rem;padding-top:1.5rem}
.claims{padding-left:1.6rem}
.claims>li{margin-bottom:1.25rem;padding-left:.25rem}
.sentence{margin:0 0 .3rem;font-family:Georgia,"Times New Roman",serif;font-size:1.05rem;overflow-wrap:anywhere}
.line,.why{color:var(--quiet);font-family:"Segoe UI",system-ui,sans-serif;font-size:.85rem}
mark{background:var(--mark);color:inherit;text-decoration:underline;text-decoration-thickness:2px}
.findings{list-style:none;padding:0;margin:0}
.findings li{padding-left:1.2em;text-indent:-1.2em;margin-bottom:.15rem}
.instead{margin:.4rem 0 .2rem;padding-left:.75rem;border-left:3px solid var(--ok)}
.decision{color:var(--quiet);margin:.4rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:baseline}
.box{display:inline-block;width:.85em;height:.85em;border:1px solid var(--quiet);margin-left:.5em}
.rule{flex:1;min-width:8rem;border-bottom:1px dotted var(--quiet)}
.signature{margin-top:2rem;display:grid;grid-template-columns:10rem 1fr;gap:.4rem 1rem;break-inside:avoid}
.signature p{margin:0;padding-top:.6rem}
.field{border-bottom:1px solid var(--text)}
.field.tall{min-height:4.5rem}
footer{margin-top:3rem;color:var(--quiet);font-size:.85rem}
@media print{
:root,body{${light}}
body{max-width:none;padding:0;font-size:10.5pt}
.page{break-before:page;border-top:0;margin-top:0;padding-top:0}
.claims>li,tr{break-inside:avoid}
h2,h3{break-after:avoid}
mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}
@page{margin:18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#57606a}}
}
`;

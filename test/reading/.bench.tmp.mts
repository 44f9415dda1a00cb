import { readFileSync } from "node:fs";
import { read } from "/work/main/server/src/reading/index.ts";
import { parser, GFM } from "@lezer/markdown";
const base = ["b02-warning-letter-news.md","b05-saltmarsh-uk.md","c08-cielo-norte-infusions.md","A02-exosome-hair-functional-medicine.md"].map(f=>readFileSync("/work/shared/calibration/"+f,"utf8").replace(/^---[\s\S]*?---/,"")).join("\n\n");
let t = ""; while (t.split(/\s+/).length < 10000) t += base + "\n\n";
const html = "<html><body>" + readFileSync("/work/shared/calibration/c11-harbor-pine-menu.html","utf8").replace(/<\/?(html|body).*>/g,"").repeat(25);
const txt = readFileSync("/work/shared/calibration/A06-glow-letter-newsletter.txt","utf8").repeat(40);
const p = parser.configure(GFM);
const bench = (n: string, f: () => unknown) => { for (let i=0;i<15;i++) f(); const ts=[]; for (let i=0;i<25;i++){const a=performance.now(); f(); ts.push(performance.now()-a);} ts.sort((a,b)=>a-b); console.log(n, ts[12].toFixed(2)); };
{ const a=performance.now(); p.parse(t); const b=performance.now(); read(t,"markdown"); console.log("cold", (b-a).toFixed(1),(performance.now()-b).toFixed(1)); }
console.log(t.length, html.length, txt.length);
bench("lezer", () => p.parse(t)); bench("read md", () => read(t, "markdown")); bench("read mdx", () => read(t, "mdx")); bench("html", () => read(html, "html")); bench("txt", () => read(txt, "plaintext"));
const N = Number(process.argv[4] ?? 5_000_000);
const rep = (s: string) => s.repeat(Math.ceil(N / s.length));
const only = process.argv[2];
if (only) for (const [n, s] of Object.entries({ div: rep("<div>"), li: rep("<ul><li>"), sup: "a" + rep("x<sup>1</sup>"), quote: rep("<a \""), cm: rep("<!--"), lt: rep("<"), bb: rep("{{"), br: rep("[a "), cite: rep("[1]"), amp: rep("&amp"), x: rep("</x>"), p: rep("<p>word "), b: rep("<b>w"), words: rep("Exosomes heal. "), table: rep("<table><tr><td>x"), dots: rep(". "), caret: rep("^1"), d2: rep("<!-- exoclaim-allow x: y -->\n\ntext\n\n"), star: rep("*|"), glued: rep("word.1 Word ")+"\n\nReferences\n\n1. Smith J 2020;3:4.\n" , nl: rep("a\n"), json: '<script type="application/ld+json">' + rep("[{\"name\":\"x\\n<b\","), spaces: "a" + rep(" ") + "b", url: rep("http"), http: rep("http://a.b/c "), fm: "---\n" + rep("title: \"a\n") + "---\n", fm2: "---\n" + rep("- a\n")+"---\n", caps: rep("ABC DEF\n"), mid: rep("- a\n") }))
  for (const l of (only === "md" ? ["markdown","mdx"] : ["html", "plaintext"]) as any) { if (process.argv[3] && !process.argv[3].split(",").includes(n)) continue; const a = performance.now(); try { read(s, l); } catch (e) { console.log("THROW", n, l, String((e as any).stack).slice(0, 300)); } const d = performance.now() - a; if (d > 1500) console.log("slow", n, l, d.toFixed(0)); }

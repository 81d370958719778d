import { print } from './print-sizes.js';

const { headings, title } = print;
const headingOnPaper = (tag: string, { size, before, after }: (typeof headings)[1 | 2 | 3]) => `${tag}{font-size:${size}pt;margin:${before}pt 0 ${after}pt}`;

/** The style sheet of the page, for screens in light and dark, and for A4. */
export const reportCss = `
:root{--paper:#fff;--ink:#1b1f24;--quiet:#515a64;--rule:#c9ced4;--link:#0a58ca}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1d21;--ink:#eceff2;--quiet:#b3bbc4;--rule:#454b53;--link:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:68rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,"Times New Roman",serif}
h1,h2,h3,h4,nav,table,figcaption,.state{font-family:Helvetica,Arial,sans-serif}
h1{font-size:2rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.5rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--rule)}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1.05rem;margin:1.5rem 0 .25rem}
p,ul,ol{max-width:46rem;margin:.5rem 0}
li{margin:.3rem 0;overflow-wrap:anywhere}
small,.subtitle{color:var(--quiet)}
small{font-size:.85em}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav ul{columns:2;padding-left:1.2rem;margin:1rem 0}
nav li{margin:0;padding:.15rem 0;break-inside:avoid}
.state{white-space:nowrap}
.state svg{vertical-align:-.15em}
figure{margin:1.5rem 0}
figcaption,caption{color:var(--quiet);font-size:.9rem;text-align:left;padding:.4rem 0}
.table{overflow-x:auto}
table{table-layout:fixed;min-width:30rem;border-collapse:collapse;font-size:.85rem;line-height:1.35;width:100%}
th,td{border:1px solid var(--rule);padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{overflow-wrap:normal}
.table.wide table{min-width:60rem}
tr:target{outline:3px solid var(--link)}
@page{size:A4;margin:9mm 12mm 10mm}
@page wide{size:A4 landscape;margin:10mm 12mm}
@media print{
body{max-width:none;padding:0;font:${print.text}pt/${print.line}pt ${print.families}}
h1,h2,h3,h4,nav,table,figcaption,.state{font-family:inherit}
nav{display:none}
h1{font-size:${title.size}pt;line-height:1.2}
h2,h3,h4{line-height:1.2}
${headingOnPaper('h2', headings[1])}
h2{padding-bottom:.1rem}
${headingOnPaper('h3', headings[2])}
${headingOnPaper('h4', headings[3])}
p,ul,ol{max-width:none;margin:${print.gap}pt 0}
ul,ol{padding-left:${print.indent}pt}
li{margin:${print.itemGap}pt 0}
small,figcaption,caption,table{font-size:${print.text}pt}
table{line-height:${print.line}pt}
figcaption,caption{padding:.15rem 0}
h2,h3,h4,caption,thead,.keep,.table.whole:has(+p){break-after:avoid}
li,tr,.whole{break-inside:avoid}
p,li{orphans:2;widows:2}
.landscape{page:wide;break-before:page}
.landscape:first-child{break-before:auto}
figure{margin:.4rem 0 0;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;max-height:246mm}
.portrait figure.half svg,.portrait figure.low svg{margin:0 auto;max-height:129mm}
.landscape figure svg{margin:0 auto;max-height:176mm}
.landscape figure.low svg{max-height:84mm}
.table{overflow:visible}
.table table,.table.wide table{min-width:0}
th,td{padding:.12rem .35rem}
thead{display:table-header-group}
.portrait:has(>figure.whole:last-child)+.appendix{break-before:page}
.appendix>h2:first-child+p{break-inside:avoid}
.appendix{margin-top:3mm;columns:2;column-gap:6mm;line-height:1.12}
#places,#places~*{display:none}
.appendix h2{column-span:none;font-size:11.5pt;margin:.5rem 0 .2rem}
.appendix h3{font-size:10.5pt;margin:.4rem 0 .1rem}
.appendix h4{font-size:9.5pt;margin:.3rem 0 0}
.appendix ul,.appendix ol{padding-left:4mm;margin:.1rem 0}
.appendix li{margin:.04rem 0}
.appendix ol{padding-left:6mm}
a{color:inherit;text-decoration:none}
}
`.trim();

/** The style sheet of the questionnaire, for wide screens, for phones, and for two sides of A4. */
export const questionnaireCss = `
:root{--paper:#fff;--ink:#1b1f24;--quiet:#515a64;--rule:#c9ced4;--accent:#0a58ca;--on-accent:#fff;--band:#f3f5f7}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1d21;--ink:#eceff2;--quiet:#b3bbc4;--rule:#454b53;--accent:#8ab8ff;--on-accent:#10151c;--band:#24272c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.45 Helvetica,Arial,sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
p{max-width:46rem;margin:.5rem 0}
label{cursor:pointer}
input[type=radio]{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--accent)}
select{font:inherit;padding:.4rem;max-width:100%;color:var(--ink);background:var(--paper);border:1px solid var(--quiet)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.questions>.question{display:grid;grid-template-columns:minmax(14rem,1fr) 30rem;align-items:center;gap:.75rem;padding:.5rem .5rem;border-top:1px solid var(--rule)}
.choices{display:grid;grid-template-columns:repeat(5,1fr)}
.choices label{display:flex;flex-direction:column;align-items:center;gap:.2rem;padding:.3rem .15rem;text-align:center;font-size:.82rem;line-height:1.15}
.choices .none{color:var(--quiet)}
.questions .short{display:none}
.heads,.partner{display:grid;grid-template-columns:minmax(9rem,1fr) repeat(3,minmax(13rem,1.1fr));gap:1rem;align-items:center;padding:.45rem .5rem}
.heads{position:sticky;top:0;background:var(--paper);font-size:.85rem;font-weight:bold;border-bottom:2px solid var(--rule);align-items:end}
.partner{border-bottom:1px solid var(--rule)}
.partner:nth-child(odd),.questions>.question:nth-child(even){background:var(--band)}
.partner .asked{display:none}
.partner .long{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.partner label{position:relative}
button{font:inherit;font-weight:bold;padding:.7rem 1.4rem;border:0;border-radius:.3rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
.save{margin-top:2rem}
.then{color:var(--quiet)}
.paper{display:none}
@media screen and (max-width:52rem){
main{padding:1rem 1rem 3rem}
.questions>.question,.partner{display:block;padding:.9rem 0;background:none!important}
.asked{display:block;font-weight:600;margin-bottom:.3rem}
.heads,.codes,.short{display:none!important}
.partner .asked{display:block;font-weight:400;margin-top:.7rem}
.partner .long{position:static;width:auto;height:auto;clip-path:none;white-space:normal}
.choices{grid-template-columns:1fr}
.choices label{flex-direction:row;gap:.7rem;text-align:left;font-size:1rem;padding:.45rem 0;min-height:2.75rem}
.partner h3{font-size:1.1rem}
button{width:100%}
}
@page{size:A4;margin:13mm 14mm}
@media print{
main{max-width:none;padding:0}
body{font-size:9.5pt;line-height:1.3}
h1{font-size:15pt;margin:0 0 2mm}
h2{font-size:11.5pt;margin:3.5mm 0 1.5mm}
h3{font-size:8pt;line-height:1.15}
p{max-width:none;margin:1mm 0}
.questions>.question{grid-template-columns:1fr 92mm;gap:3mm;padding:.9mm 1mm;break-inside:avoid}
.choices label{font-size:7.4pt;gap:.6mm;padding:0}
input[type=radio]{appearance:none;width:3.6mm;height:3.6mm;border:.3mm solid #000;border-radius:50%;print-color-adjust:exact}
input[type=radio]:checked{background:#000}
.partners-title{break-before:page;margin-top:0}
.heads,.partner{grid-template-columns:minmax(0,1.35fr) repeat(3,1fr);gap:2mm;padding:.8mm 1mm;break-inside:avoid}
.heads{position:static;font-size:8pt}
.partner .choices label{flex-direction:row;justify-content:center;gap:.8mm}
.save{display:none}
.paper{display:block;margin-top:3mm;font-weight:bold}
select{appearance:none;border:0;border-bottom:.3mm solid #000;min-width:80mm}
}
`.trim();

/** How a page looks on a screen: a set document with notes in its margin; on a phone each note under its paragraph. */
export const SCREEN = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--sheet:#fff;--ink:#1f1c18;--muted:#67615a;--line:#d9d3c7;--red:#a3161d;--tint:#f6e9c8;--lit:#ffd666;
--recurring:#1d5687;--deadline:#a3161d;--standing:#27633a;--quota:#65398a;--tracked:#5f5a53;--same-as:#5f5a53;--printed:#7a5200;
--serif:"FangSong","仿宋","STFangsong","Noto Serif CJK SC","Source Han Serif SC","Songti SC","SimSun","宋体",serif;
--kai:"KaiTi","楷体","STKaiti","Noto Serif CJK SC","Songti SC",serif;
--sans:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","微软雅黑",system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#181714;--sheet:#211f1b;--ink:#ece6da;--muted:#aaa294;--line:#423e36;--red:#ff8f87;--tint:#3b3420;--lit:#6b5510;
--recurring:#8cc0ee;--deadline:#ff9d95;--standing:#8fd0a2;--quota:#cfa8ee;--tracked:#b9b2a6;--same-as:#b9b2a6;--printed:#e6bd6a}}
[lang=en]{--sans:system-ui,"Segoe UI","Helvetica Neue",Arial,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:104rem;padding:2rem clamp(1rem,3vw,3rem) 4rem;background:var(--paper);color:var(--ink);font:15px/1.65 var(--sans);overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--muted);text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--red);outline-offset:2px}
h1,h2,h3,h4{line-height:1.4;margin:0}
code{font:.86em/1.4 ui-monospace,"Cascadia Mono",Consolas,monospace}
.hint,.count,.gloss,.label{color:var(--muted);font-size:.88rem}
.head{border-bottom:3px double var(--red);padding-bottom:1.5rem;margin-bottom:1.5rem}
.head h1{font:700 clamp(1.4rem,3.2vw,2.1rem)/1.45 var(--serif);color:var(--red);text-align:center;text-wrap:balance}
.subtitle{text-align:center;color:var(--muted);margin:.4rem 0 1.2rem}
.about{display:flex;flex-wrap:wrap;justify-content:center;gap:.3rem 2rem;margin:0 0 1.2rem}
.about div{display:flex;gap:.6em}.about dt{color:var(--muted)}.about dd{margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:0;margin:0;border:1px solid var(--line);border-width:1px 0 0 1px}
.figures div{background:var(--sheet);border:1px solid var(--line);border-width:0 1px 1px 0;padding:.6rem .8rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--muted);font-size:.85rem}.figures dd{margin:0;font-size:1.15rem;font-weight:600;font-variant-numeric:tabular-nums}
.legend{margin-top:1rem}.legend h2{font-size:.95rem}
.legend ul{list-style:none;margin:.4rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.6rem;font-size:.9rem}
.kinds li{color:var(--ink)}
.recurring{--kind:var(--recurring)}.deadline{--kind:var(--deadline)}.standing{--kind:var(--standing)}.quota{--kind:var(--quota)}.tracked{--kind:var(--tracked)}.same-as{--kind:var(--same-as)}.outcome{--kind:var(--quota)}.printed{--kind:var(--printed)}
.sign{color:var(--kind);font-weight:700}
.contents{margin-bottom:2.5rem;border-bottom:1px solid var(--line);padding-bottom:1.2rem}
.contents h2{font-size:1.05rem}
.contents ol{columns:18rem;column-gap:2.5rem;padding-left:0;list-style:none;margin:.6rem 0}
.contents ol>li{break-inside:avoid;margin-bottom:.7rem;font-weight:600}
.contents ul{list-style:none;padding-left:1em;font-weight:400;font-size:.92rem;margin:.15rem 0 0}
.contents a{text-decoration-line:none;display:inline-block;padding:.06rem 0}.contents a:hover{text-decoration-line:underline}
.section{margin-top:2.6rem}
.heading{font:700 1.25rem/1.5 var(--kai);border-bottom:1px solid var(--red);padding-bottom:.35rem;margin-bottom:.4rem}
.heading.part{font:700 1.4rem/1.5 var(--sans);border:0;margin-bottom:.8rem}
.words{font:1.12rem/1.85 var(--serif)}
.words .text{margin:0}
h3.text{font:700 1.08rem/1.6 var(--sans);margin:0}
.text.paragraph{text-indent:2em}
.text.title{font:700 1.5rem/1.5 var(--serif);text-align:center;padding:1rem 0;text-wrap:balance}
.block{margin:.9rem 0}.block.clause{margin:1.9rem 0 .2rem}
.block.outside .text{font:.85rem/1.5 var(--sans);color:var(--muted)}
.block.outside{border-left:3px dotted var(--line);padding-left:.8rem}
.gloss{margin:0 0 .3rem}
.narrative{color:var(--muted);-webkit-box-decoration-break:slice;box-decoration-break:slice;border-inline-start:5px solid transparent;border-image:repeating-linear-gradient(-45deg,var(--muted) 0 1px,transparent 1px 3px) 5;padding-inline-start:.18em;margin-inline:.12em}
.block.plain{position:relative;padding-left:1rem}
.block.plain::before{content:"";position:absolute;inset:0 auto 0 0;width:6px;background:repeating-linear-gradient(-45deg,var(--muted) 0 1px,transparent 1px 4px)}
.narrative.on,.block.plain .narrative{border:0;padding:0;margin:0}
mark{background:none;color:inherit;text-decoration:underline 2px;text-decoration-color:var(--red);text-underline-offset:.3em;text-decoration-skip-ink:none}
mark.firm{background:var(--tint)}
mark.soft{text-decoration-style:dotted;text-decoration-color:var(--muted)}
mark.shared{text-decoration-style:double;text-decoration-thickness:1.5px}
.noted{border-bottom:2px dashed var(--printed)}
.ref{font:700 .66rem/1 var(--sans);vertical-align:super;text-indent:0}
.ref a,.ref b{display:inline-block;min-width:1.5em;padding:.12em .3em;margin:0 .1em;text-align:center;border-radius:.8em;border:1px solid var(--red);color:var(--red);background:var(--sheet);text-decoration:none}
.ref a:hover,.ref a:target{background:var(--red);color:var(--sheet)}
.ref .to-note{border-color:var(--printed);color:var(--printed)}.ref a.to-note:hover,.ref a.to-note:target{background:var(--printed);color:var(--sheet)}
.cards{display:grid;gap:.7rem;align-content:start;margin-top:.8rem}
.card{background:var(--sheet);border:1px solid var(--line);border-left:4px solid var(--kind);padding:.6rem .85rem .55rem;font-size:.88rem;line-height:1.6}
.card.tracked,.card.same-as{border-left-style:double;border-left-width:5px}
.card:target{outline:2px solid var(--red);outline-offset:1px}
.card h4{font-size:1rem}
.card p{margin:.2rem 0}
.card .kind{margin:0;color:var(--kind)}
.card .back{display:inline-block;min-width:1.6em;text-align:center;border:1px solid currentColor;border-radius:.8em;font-weight:700;font-size:.78rem;line-height:1.5;text-decoration:none;margin-right:.25em}
.card a.back:hover{background:var(--kind);color:var(--sheet)}
.strength,.permission{font-size:.9em;border:1px solid currentColor;padding:0 .4em;border-radius:2px;margin-left:.3em}
.permission{border-style:dashed}
.card .quote{font-family:var(--serif);color:var(--muted)}
.card dl{margin:.3rem 0 0}
.card dl>div{display:grid;grid-template-columns:6.4em minmax(0,1fr);column-gap:.7em;padding:.12rem 0}
.card dt{color:var(--muted);grid-column:1}.card dd{margin:0;grid-column:2}
.card ul{margin:0;padding:0;list-style:none}
.card li+li{margin-top:.25rem}
.card .id{margin:.25rem 0 0;color:var(--muted);font-size:.85rem}
.value{font-weight:600}
.source{font-size:.9em;padding:0 .4em;border:1px solid currentColor;border-radius:2px;white-space:nowrap}
.source.statute{white-space:normal}
.source.default{color:var(--red);border-style:dashed}.source.text{color:var(--standing)}.source.statute{color:var(--recurring)}
.alternative{display:block;color:var(--muted);padding-left:1em}
.tables h2{font-size:1.25rem;border-bottom:1px solid var(--red);padding-bottom:.35rem}.tables h3{font-size:1.02rem;margin-top:1.4rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink)}
tbody th{font-weight:400}
td.value{min-width:8em;max-width:20em}td.uses{min-width:9em;font-size:.92em}
.notes div{display:grid;grid-template-columns:minmax(8em,16em) 1fr;gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.notes dt{font-family:var(--serif);font-size:1.05rem}.notes dd{margin:0}
@media (max-width:40rem){.notes div{grid-template-columns:1fr;gap:.2rem}th,td{padding:.35rem .4rem}}
@media (min-width:1000px){
.block{display:grid;grid-template-columns:minmax(0,33em) minmax(0,1fr);column-gap:2.6rem;align-items:start}
.block>.words,.block>.gloss,.block>.label{grid-column:1}
.block>.words{position:sticky;top:1rem}
.block>.cards{grid-column:2;grid-row:1/span 3;margin-top:0;grid-template-columns:repeat(auto-fill,minmax(min(24rem,100%),1fr))}
.block.title{display:block}}
`;

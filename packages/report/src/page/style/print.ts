/** How a page is printed: A4, the paragraph above and its cards under it in two columns, none broken across sheets. */
export const PRINT = `
@page{size:A4;margin:20mm 16mm 18mm;@top-left{font:9pt sans-serif}@bottom-center{font:9pt sans-serif}}
@media print{
:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--muted:#4d4842;--line:#bbb;--red:#8f1218;--tint:#f3ead2;--lit:transparent;
--recurring:#1d5687;--deadline:#8f1218;--standing:#27633a;--quota:#65398a;--tracked:#4d4842;--same-as:#4d4842;--printed:#6b4800}
.section{margin-top:4mm}
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.words{font-size:11.5pt;line-height:1.75}
.block,.block.clause{display:block}.block>.words{position:static}
.block.clause,.heading,.gloss,h2,h3{break-after:avoid}
.block .text{orphans:3;widows:3}
.block>.cards,.cards{display:block;columns:2;column-gap:6mm;margin-top:2mm}
.card{break-inside:avoid;margin-bottom:2mm;font-size:8.5pt;line-height:1.5;padding:1.5mm 2.5mm}
.card h4{font-size:9.5pt}
.card:target{outline:0}
.contents ol{columns:2}.contents,.legend{break-inside:avoid}
a{text-decoration:none}
thead{display:table-header-group}tr{break-inside:avoid}
.scroll{overflow:visible}table{font-size:8.5pt}.tables{break-before:page}#annotations,#definitions{break-before:auto}
}
`;

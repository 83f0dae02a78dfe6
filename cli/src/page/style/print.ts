/** On A4: moments, then the transcript; ink only where it means something. */
export const PRINT = `
@media print{
@page{size:A4;margin:17mm 16mm 19mm;@bottom-left{content:"attune session review. It describes words; it does not diagnose.";font:8pt sans-serif;color:#555}@bottom-right{content:counter(page) " of " counter(pages);font:8pt sans-serif;color:#555}}
:root{--paper:#FFF;--card:#FFF;--wash:#FFF;--pine-wash:#FFF;--area:#F9E6E0;--ink:#111;--ink-2:#3D474B;--ink-3:#4C575B}
html{font-size:11.5px}body{font-size:1rem}
.skip,.tools,.filters,.past,.as-table,dialog,details:not([open]){display:none!important}
.in,main,body>footer{max-width:none;padding-left:0;padding-right:0}.in{min-height:0;padding-top:0}main{padding-top:14px}
.turn[hidden]{display:grid!important}
.card{border-color:#CCC;border-radius:8px;padding:10px 12px}.cols>.card,.cols~.card{border:0;padding:0;margin-top:18px}
.cols{display:block}.moments{position:static;max-height:none;overflow:visible}
.tiles{grid-template-columns:repeat(6,1fr);gap:8px}.tile{grid-column:span 2}.tile.mix,.tile:nth-child(2){grid-column:span 3}
.tile .v{font-size:1.4rem}
.chip,.chip.keep{background:none!important;border-color:currentColor;padding:0 7px}.bar i,.dot{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.turn{grid-template-columns:var(--when,46px) 74px minmax(0,1fr) 168px;padding:7px 0}.long .turn{content-visibility:visible;contain-intrinsic-size:none}
.ev{border-bottom-width:1.2px}.ev.judging,.ev.directing{border-bottom-width:2.4px}.turn:target{background:none;margin:0;padding:7px 0}
.turn,.moment,.tile,tr,blockquote,.river,.notes li,dd{break-inside:avoid}h2,h3,thead,.c{break-after:avoid}
p,blockquote{orphans:3;widows:3}thead{display:table-header-group}
a{color:inherit;text-decoration:none}.guess{border:1px solid #CCC;border-left-width:3px}
body>footer{padding:14px 0 0}}`;

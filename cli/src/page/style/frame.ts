/** The document around the session: type, header, cards, buttons, tiles. */
export const FRAME = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.5 "Inter",system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
h1,.logo,.v,.words,blockquote,.spoken{font-family:Georgia,"DejaVu Serif","Noto Serif",serif}
h1{font-weight:500;font-size:1.75rem;line-height:1.18;margin:0 0 6px}
h2{font-weight:600;font-size:1.3rem;line-height:1.2;margin:0 0 4px}
h3{font-weight:600;font-size:1rem;line-height:1.35;margin:0}
p{margin:0}ul[role=list],ol[role=list]{list-style:none;margin:0;padding:0}
a{color:var(--pine);text-underline-offset:2px}
.c{color:var(--ink-3);font-size:.8125rem;font-weight:400}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
:focus-visible{outline:3px solid var(--pine);outline-offset:2px;border-radius:4px}
h2:focus,.turn:focus:not(:focus-visible){outline:none}
.skip a{position:absolute;left:-9999px;top:8px;z-index:3;background:var(--card);padding:12px 16px;border-radius:8px}
.skip a:focus{left:16px}
.top{border-bottom:1px solid var(--line);background:var(--paper)}
.in,main,body>footer{max-width:1308px;margin:0 auto;padding:0 34px}
.in{display:flex;align-items:center;gap:12px;min-height:58px;padding-top:8px;padding-bottom:8px}
.logo{font-weight:600;font-size:1.25rem;line-height:1;color:var(--pine);letter-spacing:.2px}
.what{color:var(--ink-2);flex:1}
.tools{display:flex;flex-wrap:wrap;gap:8px;justify-content:flex-end}
button,select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:9px;padding:7px 14px;min-height:38px}
button{font-weight:500;cursor:pointer}button:hover,select:hover{border-color:var(--pine)}
kbd{font:600 .8rem/1 inherit;border:1px solid var(--line);border-radius:5px;padding:1px 6px;background:var(--wash)}
main{padding-top:24px;padding-bottom:32px}
body>footer{padding-bottom:48px;color:var(--ink-2);font-size:.875rem}
.opening{margin-bottom:18px}.meta{display:flex;flex-wrap:wrap;gap:2px 16px;color:var(--ink-2)}
.guess{background:var(--wash);border-left:3px solid var(--sympathy);border-radius:6px;padding:9px 13px;margin-top:12px;max-width:75ch}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:16px 18px}
.tiles{display:grid;grid-template-columns:1.35fr repeat(4,1fr);gap:12px}
.tile .k{color:var(--ink-2);font-size:.8125rem;font-weight:400}
.tile .v{font-weight:500;font-size:1.65rem;line-height:1.15;margin:6px 0 4px}
.tile .c+.c{margin-top:2px}.tile .apart{margin:8px 0 2px}
.bar{display:flex;gap:2px;height:10px;border-radius:6px;overflow:hidden;margin:10px 0 8px}.bar i{display:block;flex:0 0 0;min-width:3px}
.leg{display:flex;flex-wrap:wrap;gap:3px 14px;font-size:.8125rem;color:var(--ink-2)}
.leg b{color:var(--ink)}.leg li{display:flex;align-items:center;gap:4px}
.dot{width:9px;height:9px;border-radius:50%;display:inline-block;margin-right:2px;flex:none}
.shown{color:var(--ink-2);font-size:.875rem;margin:10px 2px 16px}
.name{overflow-wrap:anywhere}
@media (max-width:1180px){.tiles{grid-template-columns:repeat(6,1fr)}.tile{grid-column:span 2}.tile.mix,.tile:nth-child(2){grid-column:span 3}}
@media (max-width:640px){
body{font-size:1rem}.in,main,body>footer{padding-left:16px;padding-right:16px}
.in{flex-wrap:wrap}.tools{flex:1 0 100%;justify-content:flex-start}button,select{min-height:44px}.tools button{padding:7px 12px}
h1{font-size:1.5rem}.tiles{grid-template-columns:1fr 1fr;gap:10px}.tile,.tile:nth-child(2){grid-column:span 1}.tile.mix{grid-column:1/-1}
.tile{padding:13px 14px}.c,.tile .k,.leg{font-size:.875rem}}
dialog{border:1px solid var(--line);border-radius:14px;background:var(--card);color:var(--ink);padding:22px 26px;max-width:min(460px,92vw)}
dialog::backdrop{background:#0007}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:8px 16px;margin:14px 0}dialog dt,dialog dd{margin:0}
dialog label{display:flex;gap:10px;align-items:center;margin:14px 0;min-height:32px}dialog input{width:20px;height:20px;accent-color:var(--pine)}
@media (forced-colors:active){.chip,.card,.bar{border:1px solid}.bar i,.dot{forced-color-adjust:none}.turn:target{outline:2px solid Highlight}}`;

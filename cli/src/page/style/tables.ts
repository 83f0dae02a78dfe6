/** Tables, which become cards on a narrow screen, and the closing lists. */
export const TABLES = `
.cols~.card{margin-top:14px}
table{border-collapse:collapse;width:100%;margin-top:10px;font-size:.875rem}
caption{text-align:start;color:var(--ink-2);padding-bottom:6px}
th,td{text-align:start;vertical-align:top;padding:9px 14px 9px 0;border-bottom:1px solid var(--faint)}
thead th{color:var(--ink-2);font-weight:600;font-size:.8125rem;border-color:var(--line)}tbody th{font-weight:600}
tr:last-child>*{border-bottom:0}
.number{text-align:end;font-variant-numeric:tabular-nums}td:first-child{font-variant-numeric:tabular-nums}
.spoken{font-size:.95rem;max-width:34em}
.definition,.interval{display:block;font-weight:400;color:var(--ink-2);font-size:.8125rem}.definition{max-width:38em}
.figure{font-size:1rem}.because,.empty{color:var(--ink-2)}.source{color:var(--ink-2);font-size:.8125rem}
.chip.unverified{border-color:var(--sympathy);color:var(--sympathy-text);background:none}
section.card>h3{margin-top:22px}.plain{max-width:640px}
details{margin-top:10px}summary{cursor:pointer;color:var(--pine);padding:6px 0;font-size:.875rem}
@media (min-width:801px){.figures{table-layout:fixed}.figures th:nth-child(1){width:31%}.figures th:nth-child(2){width:19%}.figures th:nth-child(3){width:16%}}
dl{margin:10px 0 0}.rests>dl{display:grid;grid-template-columns:170px minmax(0,1fr);gap:8px 18px}
dt{font-weight:600}dd{margin:0}.rests>dl dt{color:var(--ink-2)}dd ul{margin:0;padding-left:1.1em}
.glossary dd{margin:0 0 12px;color:var(--ink-2)}.notes{margin:16px 0 0;padding-left:1.1em;color:var(--ink-2)}.notes li{margin-bottom:4px}
@media (max-width:800px){
table{font-size:1rem}.stacks,.stacks tbody,.stacks tr,.stacks td,.stacks th{display:block}.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks tr{padding:12px 0;border-bottom:1px solid var(--line)}.stacks tr:last-child{border:0}.stacks th,.stacks td{border:0;padding:2px 0}
.stacks td::before{content:attr(data-name) ": ";color:var(--ink-2);font:600 .85rem/1.4 "Inter",system-ui,sans-serif}
.definition,.interval,.source{font-size:.9rem}.interval{display:inline;margin-left:8px}
.plain th,.plain td,.as-table th,.as-table td{padding-right:8px;font-size:.9rem}summary{padding:10px 0;font-size:1rem}
.rests>dl{grid-template-columns:1fr;gap:2px}.rests>dl dd{margin-bottom:10px}}`;

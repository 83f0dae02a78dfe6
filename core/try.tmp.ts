import { redactTurns } from "./src/redaction/redact-turns.ts";
const which = process.argv[2] ?? "worked";
const mod: any = await import(`./src/redaction/testing/${which}-session.ts`);
const s = Object.values(mod)[0] as any[];
const r = redactTurns(s);
const rec: any = {}; let over: string[] = [];
let total=0,hit=0,kindOk=0;
s.forEach((t,i)=>{ const reps=r.replacements[i]!;
 for(const it of t.items){ total++; const k=(rec[it.kind]??=[0,0]); k[1]++; let cov=true; for(let p=it.start;p<it.end;p++) if(!/[\s.]/.test(t.text[p]!) && !reps.some(x=>p>=x.start&&p<x.end)) cov=false; 
   if(/^(Mrs?|Dr|Ms) /.test(it.words)) { const o=it.words.indexOf(" ")+1; cov = reps.some(x=>x.start<=it.start+o&&x.end>=it.end); }
   if(cov){hit++;k[0]++;} else console.log("MISSED",it.kind,it.words); }
 for(const x of reps) if(!t.items.some((it:any)=>it.start<x.end&&x.start<it.end)) over.push(t.text.slice(x.start,x.end));
});
for (const t of r.turns) console.log(t.label+": "+t.text);
console.log(total,hit,rec,"OVER",over);
const again=redactTurns(r.turns); console.log("idem",JSON.stringify(again.turns)===JSON.stringify(r.turns));

import { redactTurns } from "./src/redaction/redact-turns.ts";
import { workedSession } from "./src/redaction/testing/worked-session.ts";
const time=(name:string,turns:any[])=>{const t=performance.now();redactTurns(turns);console.log(name,(performance.now()-t).toFixed(0));};
const one=(text:string)=>[{label:"A",speaker:"client",text}];
for(const k of [1,2,4]){ 
 time("ones"+k,one("1 ".repeat(50000*k)));
 time("A."+k,one("A. ".repeat(35000*k)));
 time("gb"+k,one("GB82 ".repeat(20000*k)));
 time("person"+k,one("[person ".repeat(20000*k)));
 time("named"+k,one("Zorp".repeat(1)+" St Mary's Hospital and Anna Smith to Leeds. ".repeat(3000*k)));
 time("distinct"+k,one(Array.from({length:5000*k},(_,i)=>"i met X"+i.toString(26).replace(/\d/g,d=>"qwertyuiop"[+d]!)+" then. ").join("")));
 time("anna-distinct"+k,one(Array.from({length:5000*k},(_,i)=>"i met Anna X"+i.toString(26).replace(/\d/g,d=>"qwertyuiop"[+d]!)+" then. ").join("")));
}
const many=Array.from({length:100},()=>workedSession).flat(); 
const words=many.reduce((s,t)=>s+t.text.split(" ").length,0);
time("session x100 words "+words,many); time("again",many);time("one",workedSession as any);

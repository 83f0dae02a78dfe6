import { redactTurns } from "./src/redaction/redact-turns.ts";
import { workedSession } from "./src/redaction/testing/worked-session.ts";
const many=Array.from({length:200},()=>workedSession).flat(); 
for(let i=0;i<3;i++){const t=performance.now();redactTurns(many);console.log((performance.now()-t).toFixed(0));}

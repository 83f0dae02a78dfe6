import { browserPath, launch, openPhone, signInBy, seenOn, settled, SLOW_4G, FAST_4G } from "/work/main/bench/src/pages/phone.ts";
import { startDemo } from "/work/main/bench/src/pages/demo-server.ts";
import { timeCaseload } from "/work/main/bench/src/pages/caseload-page.ts";
import { timeInteractions } from "/work/main/bench/src/pages/interactions.ts";
import { weighFirstLoads } from "/work/main/bench/src/pages/first-load.ts";
import { findPlaces } from "/work/main/bench/src/pages/places.ts";
const t0=Date.now(); const say=(x:string)=>console.log(((Date.now()-t0)/1000).toFixed(1),x);
const demo = await startDemo(process.env); say("demo");
const browser = await launch(browserPath(process.env)!);
try {
const therapist = await signInBy(browser, demo.links.therapist), client = await signInBy(browser, demo.links.client);
const a = await openPhone(browser, therapist), b = await openPhone(browser, client);
await a.goto(demo.url+"/today"); await b.goto(demo.url+"/my");
const places = await findPlaces(a,b); say("places"); 
await weighFirstLoads(a,b,places);
await a.context().close(); await b.context().close();
const site={browser,url:demo.url,states:{therapist,client},places};
for (const [p,s] of [["/today",therapist],[`/clients/${places.client}/progress`,therapist],["/",undefined]] as const) { const page=await openPhone(browser,s,FAST_4G); await page.goto(demo.url+p); await settled(page); const x=await seenOn(page); say(p+" "+JSON.stringify(x));
 const els=await page.evaluate("new Promise(r=>new PerformanceObserver(l=>r(l.getEntries().map(e=>[Math.round(e.startTime),e.element?.className||e.element?.tagName,e.size]))).observe({type:'largest-contentful-paint',buffered:true}))"); console.log(JSON.stringify(els));
 const sh=await page.evaluate("new Promise(r=>{new PerformanceObserver(l=>r(l.getEntries().map(e=>[Math.round(e.startTime),e.value.toFixed(3),e.sources?.map(s=>s.node?.className||s.node?.nodeName).join('|')]))).observe({type:'layout-shift',buffered:true});setTimeout(()=>r([]),500)})"); console.log(JSON.stringify(sh));
 const rs=await page.evaluate("performance.getEntriesByType('resource').map(e=>[e.name.replace(location.origin,'').slice(0,60),Math.round(e.startTime),Math.round(e.responseEnd),e.transferSize])"); console.log((rs as any[]).map(r=>r.join(" ")).join("\n")); await page.context().close(); }
await timeCaseload(site); say("caseload");
await timeInteractions(site); say("done");
} finally { await browser.close(); await demo.stop(); }

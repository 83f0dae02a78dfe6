import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModel, ok } from "@attune/core";
const S="/work/main/server/src/";
const { openDatabase } = await import(S+"serve/open-database.ts");
const { dataFolder } = await import(S+"serve/data-folder.ts");
const { createVault } = await import(S+"vault/open-vault.ts");
const { rootFromKey } = await import(S+"vault/root/root.ts");
const { Secret } = await import(S+"vault/secret.ts");
const { practiceId, idsBy } = await import(S+"store/ids.ts");
const { fillDemo } = await import(S+"demo/fill-demo.ts");
const { codeSession } = await import(S+"jobs/code-session.ts");
const { verifyAudit } = await import(S+"audit/practice-audit.ts");
const { testMachine } = await import(S+"serve/testing/test-machine.ts");
const folder = mkdtempSync("/tmp/w7demo-");
const files = dataFolder(folder);
const opened = await openDatabase(files, undefined);
if (!opened.ok) throw new Error(JSON.stringify(opened));
const made = await createVault({ keyringFolder: files.keys, practice: practiceId(), root: rootFromKey(Secret.random()) });
const vault = made.value.vault;
const now = () => new Date().toISOString();
const model = loadModel(readFileSync("/work/main/models/spoken.atm"));
let coding = 0;
const premises = { database: opened.value.database, vaultOf: () => vault, practice: () => vault.practice, clock: { now }, ids: idsBy(now), jobs: { ask: async () => {} }, log: { note: () => {} }, origins: [], machine: testMachine(folder) } as any;

const pg = (await import("pg")).default as any; const stat = new Map<string, {n:number, ms:number}>(); const orig = pg.Client.prototype.query;
pg.Client.prototype.query = function (config: any, values: any, cb: any) { const text = (typeof config === "string" ? config : config.text ?? "?").replace(/\s+/g," ").slice(0,90); const t = performance.now(); const r = orig.call(this, config, values, cb); if (r && r.then) return r.then((x: any) => { const s = stat.get(text) ?? {n:0,ms:0}; s.n++; s.ms += performance.now()-t; stat.set(text, s); return x; }); return r; };

const began = performance.now();
const filled = await fillDemo({ premises, vault, code: async (talk: any) => { const t = performance.now(); const c = codeSession(talk, model.value); coding += performance.now() - t; return ok(c); } }, "2026-11-27");
console.log(JSON.stringify(filled), "fill ms", Math.round(performance.now() - began), "coding ms", Math.round(coding));
console.log([...stat].sort((a,b)=>b[1].ms-a[1].ms).slice(0,25).map(([k,v])=>`${Math.round(v.ms)} ms ${v.n} x ${(v.ms/v.n).toFixed(2)} ${k}`).join("\n")); console.log([...stat.values()].reduce((a,b)=>a+b.n,0), "queries");
console.log(await verifyAudit(premises, vault));
const { inTransaction } = await import(S+"store/transaction.ts");
const { sql } = await import("kysely");
await inTransaction(premises.database, { actor: { kind: "system", practice: vault.practice, job: "x" }, now: now() }, async (tx: any) => {
  for (const t of ["member","licence","setting","client","care","appointment","session","note","private_note","prediction","administration","score","signal","invitation","goal","goal_rating","assignment","completion","diary_entry","event_note","safety_plan","formulation","plan","share","consent","transcript","coding","audit_event","episode"]) {
    const { rows } = await sql`select count(*)::int as n from ${sql.table(t)}`.execute(tx);
    console.log(t, (rows[0] as any).n);
  }
  console.log((await sql`select rule, state, is_risk, count(*)::int n from signal group by 1,2,3 order by 1,2`.execute(tx)).rows);
  return ok(undefined);
});
await vault.close(); await opened.value.close();

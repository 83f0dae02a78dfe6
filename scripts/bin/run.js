// Starts one of the project's commands from its TypeScript source. Plain JavaScript, so that nothing needs building first.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const own = "scripts/src/main.ts";
const COMMANDS = {
  check: [own, "check"],
  test: [own, "test"],
  new: [own, "new"],
  catalogue: [own, "catalogue"],
  fuzz: [own, "fuzz"],
  crash: [own, "crash"],
  screens: [own, "screens"],
  train: ["training/src/main.ts", "train"],
  evaluate: ["training/src/main.ts", "evaluate"],
  bench: ["bench/src/main.ts"],
};

const [name, ...rest] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
if (command) start([...command, ...rest]);
else {
  console.error(`Say one of: ${Object.keys(COMMANDS).join(", ")}.`);
  process.exitCode = 2;
}

function start([file, ...args]) {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const node = [...process.execArgv, "--import", import.meta.resolve("tsx"), root + file, ...args];
  const child = spawn(process.execPath, node, { stdio: "inherit", cwd: root });
  // The terminal sends Ctrl-C to both; this process waits, so that the command can stop in its own way.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

import { BENCHES } from './benches.ts';
import { runCli } from './run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2), BENCHES, {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});

import { isSpillwayError } from '@spillway/runtime';
import { readCommandLine, USAGE } from './command-line.ts';
import { runShop } from './run-shop.ts';

// The shop as one plain node process; the root's `npm start` runs it.
try {
  const options = readCommandLine(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await serve();
  async function serve(): Promise<void> {
    const running = await runShop(options, (line) => console.log(line));
    console.log(`The shop is open: ${running.url}`);
    closeOnSignals(() => running.close());
  }
} catch (error) {
  // A typed error is a sentence for people; anything else is a bug, and its trace is wanted.
  console.error(isSpillwayError(error) ? error.message : error);
  process.exitCode = isSpillwayError(error, 'USAGE_INVALID') ? 2 : 1;
}

/** The first signal closes cleanly; a second one does not wait for that. */
function closeOnSignals(close: () => Promise<void>): void {
  let closing = false;
  const onSignal = (): void => {
    if (closing) process.exit(1);
    closing = true;
    console.log('Closing.');
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

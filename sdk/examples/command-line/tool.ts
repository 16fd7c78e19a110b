import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { told, UsageError } from './failure.ts';

const EXIT = { failed: 1, usage: 2, interrupted: 130 } as const;

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ readonly options: Options; readonly strict: true }>
>['values'];

/**
 * Runs a tool with the options of its command line. Ends with 0, with 1 for what the server or the system does not
 * give, with 2 and the usage for wrong options, and with 130 when Ctrl+C stopped it.
 */
export async function runTool<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  tool: (values: Values<Options>, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  if (process.argv.slice(2).some((given) => given === '--help' || given === '-h')) {
    console.log(usage);
    return;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    await tool(parsed(options), stop.signal);
  } catch (error) {
    if (stop.signal.aborted) {
      process.exitCode = EXIT.interrupted;
      return;
    }
    // Whoever reads the output has seen enough, as `head` has.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    const text = told(error);
    if (text === undefined) throw error;
    const wrong = error instanceof UsageError;
    console.error(wrong ? `${text}\n\n${usage}` : text);
    process.exitCode = wrong ? EXIT.usage : EXIT.failed;
  }
}

function parsed<const Options extends ParseArgsOptionsConfig>(options: Options): Values<Options> {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : '', '命令行参数有误。', { cause: error });
  }
}

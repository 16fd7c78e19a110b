import { CountyGraphError, NetworkError } from '@county-graph/sdk';

/** What a tool cannot do, in words for whoever started it: English and Chinese. */
export class ToolFailure extends Error {
  constructor(message: string, messageZh: string, options?: ErrorOptions) {
    super(`${message}\n${messageZh}`, options);
  }
}

/** The tool was started in a way that it does not have. */
export class UsageError extends ToolFailure {}

/** What to tell of something thrown; nothing for what is a fault of the tool itself. */
export function told(error: unknown): string | undefined {
  if (error instanceof ToolFailure) return error.message;
  if (error instanceof NetworkError)
    return `${error.message}\nStart a server, or give its address with --url. 请启动服务器，或用 --url 指定地址。`;
  if (error instanceof CountyGraphError)
    return [error.message, error.remedy, error.remedyZh].filter(Boolean).join('\n');
  // Files that cannot be read or written: the system's message names them.
  if (error instanceof Error && 'syscall' in error) return error.message;
  return undefined;
}

/** A server-sent event. */
export interface ServerEvent {
  /** Its name; `message` for one without. */
  readonly event: string;
  /** Its lines, joined; empty for one without. */
  readonly data: string;
}

/**
 * Reads server-sent events out of the bytes of a stream, by the HTML standard, section 9.2, wherever its chunks are split. Other than a
 * browser's EventSource it also tells events that have a name and no data, as streams of GraphQL are completed by one. An event
 * that is not finished is never told.
 */
export class EventParser {
  /** Milliseconds that the server wants clients to wait before they come back, once it has said so. */
  retry: number | undefined;
  // It also takes away the byte order mark that may stand first.
  readonly #decoder = new TextDecoder();
  #line = '';
  #endedByReturn = false;
  #event = '';
  #data: string[] = [];

  /** The events that a chunk finishes. */
  read(chunk: Uint8Array): ServerEvent[] {
    let text = this.#decoder.decode(chunk, { stream: true });
    if (!text) return [];
    if (this.#endedByReturn && text[0] === '\n') text = text.slice(1);
    this.#endedByReturn = text.endsWith('\r');
    const [begun = '', ...rest] = text.split(/\r\n|\r|\n/);
    const lines = [this.#line + begun, ...rest];
    this.#line = lines.pop() ?? '';
    return lines.flatMap((line) => (line ? this.#field(line) : this.#finish()));
  }

  #field(line: string): [] {
    const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === 'data') this.#data.push(value);
    else if (name === 'event') this.#event = value;
    else if (name === 'retry' && /^\d+$/.test(value)) this.retry = Number(value);
    return [];
  }

  #finish(): ServerEvent[] {
    const [event, data] = [this.#event, this.#data];
    this.#event = '';
    this.#data = [];
    return event || data.length > 0 ? [{ event: event || 'message', data: data.join('\n') }] : [];
  }
}

import { refuse } from './file-refused.js';

const [QUOTE, COMMA, LF, CR] = [0x22, 0x2c, 0x0a, 0x0d];
/** Text of a row beyond which a quotation mark was surely never closed. */
const MAX_RECORD = 1_000_000;

/**
 * Splits CSV text, given in pieces, into records (RFC 4180): commas, quoted fields, line ends CRLF, LF or CR. A blank line is a record of
 * one empty field, so that records and rows of a spreadsheet have the same numbers. A quotation mark out of place refuses the file.
 */
export class CsvSplitter {
  private state: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  private field = '';
  private record: string[] = [];
  private size = 0;
  private finished = 0;
  private afterCr = false;

  push(text: string): string[][] {
    const records: string[][] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const ends = this.state !== 'quoted' && (code === COMMA || code === LF || code === CR);
      if (this.afterCr && code === LF) from = at + 1;
      else if (ends) {
        this.endField(text.slice(from, at));
        from = at + 1;
        if (code !== COMMA) records.push(this.endRecord());
      } else if (code === QUOTE) {
        if (this.state === 'quoted') this.field += text.slice(from, at);
        else if (this.state === 'closing') this.field += '"';
        from = at + 1;
        this.state = this.afterQuote();
      } else if (this.state === 'start') this.state = 'plain';
      else if (this.state === 'closing') throw this.misquoted();
      this.afterCr = code === CR && ends;
    }
    this.field += text.slice(from);
    this.size += text.length - from;
    if (this.size > MAX_RECORD) throw this.misquoted();
    return records;
  }

  end(): string[][] {
    if (this.state === 'quoted') throw this.misquoted();
    if (this.state === 'start' && this.record.length === 0) return [];
    this.endField('');
    return [this.endRecord()];
  }

  private afterQuote(): 'quoted' | 'closing' {
    if (this.state === 'plain') throw this.misquoted();
    return this.state === 'quoted' ? 'closing' : 'quoted';
  }

  private endField(rest: string): void {
    this.record.push(this.field + rest);
    this.field = '';
    this.state = 'start';
  }

  private endRecord(): string[] {
    const { record } = this;
    this.record = [];
    this.size = 0;
    this.finished += 1;
    return record;
  }

  private misquoted() {
    const message = 'The quotation marks of a row cannot be read.';
    return refuse('FILE_UNREADABLE', message, 'CSV as in RFC 4180: a quotation mark inside a field is doubled', {
      row: this.finished + 1,
    });
  }
}

export interface ArchivePart {
  readonly name: string;
  readonly data: Buffer;
  readonly size: number;
}
export function part(name: string, content: string | Buffer): ArchivePart;
export function archive(parts: readonly ArchivePart[]): Buffer;

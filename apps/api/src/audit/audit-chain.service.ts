import { Injectable } from '@nestjs/common';
import { AuditRepository } from './audit.repository.js';
import { EMPTY, type Head } from './chain-entries.js';
import { checkLink, type LinkFault } from './check-link.js';

export type ChainFault = 'changed' | 'missing' | 'out of order';

/** `broken`: the first place where something is wrong. `cut`: what is there is right, but a hash that was once the head is not in it. */
export type ChainOutcome =
  | { readonly outcome: 'right'; readonly entries: number; readonly head: string }
  | { readonly outcome: 'broken'; readonly seq: number; readonly fault: ChainFault }
  | { readonly outcome: 'cut'; readonly entries: number };

const PAGE = 1000;

/** Looks for tampering with the audit log. */
@Injectable()
export class AuditChainService {
  constructor(private readonly entries: AuditRepository) {}

  /** Walks the chain from its first entry. `noted`: a hash that was the head once, kept outside of the database. */
  async verify(noted: string | null = null): Promise<ChainOutcome> {
    let head: Head = EMPTY;
    let found = noted === null;
    for (;;) {
      const page = await this.entries.after(head.seq, PAGE);
      for (const entry of page) {
        const fault = checkLink(head, entry);
        if (fault) return { outcome: 'broken', seq: head.seq + 1, fault: await this.name(fault, entry.previousHash) };
        found ||= entry.hash === noted;
        head = entry;
      }
      if (page.length < PAGE) break;
    }
    return found ? { outcome: 'right', entries: head.seq, head: head.hash } : { outcome: 'cut', entries: head.seq };
  }

  /** An entry written behind another than it stands behind: either that one stands elsewhere, or it is gone. */
  private async name(fault: LinkFault, previousHash: string): Promise<ChainFault> {
    if (fault !== 'unlinked') return fault;
    return (await this.entries.hasHash(previousHash)) ? 'out of order' : 'missing';
  }
}

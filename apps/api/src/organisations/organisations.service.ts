import { Injectable } from '@nestjs/common';
import type { SearchHit } from './search-hit.model.js';
import { SearchRepository } from './search.repository.js';

const MAX_HITS = 20;
const MAX_TEXT = 100;

@Injectable()
export class OrganisationsService {
  constructor(private readonly names: SearchRepository) {}

  search(text: string, limit: number): Promise<SearchHit[]> {
    return this.names.search(
      text.normalize('NFC').slice(0, MAX_TEXT).replaceAll('\0', ' '),
      Math.min(Math.max(limit, 0), MAX_HITS),
    );
  }
}

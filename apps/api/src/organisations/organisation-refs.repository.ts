import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrganisationRef } from './organisation-ref.model.js';

@Injectable()
export class OrganisationRefsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Names of organisations by code, whatever their kind; those that do not exist are left out. */
  async find(codes: readonly OdsCode[]): Promise<ReadonlyMap<OdsCode, OrganisationRef>> {
    if (codes.length === 0) return new Map();
    const rows = await this.dataSource.query<OrganisationRef[]>(
      `SELECT code, name, short_name AS "shortName" FROM organisation WHERE code = ANY ($1)`,
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }
}

import type { RegisteredPerson } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export type LabelledPerson = RegisteredPerson & { readonly label: string };

/** People with several scopes, whose knowledge every release allows for. */
@Injectable()
export class RegisteredPersonsRepository {
  constructor(private readonly dataSource: DataSource) {}

  illustrative(): Promise<LabelledPerson[]> {
    return this.dataSource.query(
      'SELECT id, label, trusts, systems, regions FROM registered_person WHERE illustrative ORDER BY label, id',
    );
  }
}

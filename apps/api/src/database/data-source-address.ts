import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Where the database of the owner is, for what brings connections of its own. */
@Injectable()
export class DataSourceAddress {
  readonly url: string;

  constructor(dataSource: DataSource) {
    const { options } = dataSource;
    if (options.type !== 'postgres' || !options.url) throw new Error('The database has no address.');
    this.url = options.url;
  }
}

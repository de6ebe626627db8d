/** One bad file for each kind of violation that the architecture forbids, and the rule that must report it. */
const boundary = '@nx/enforce-module-boundaries';

export const badFiles = [
  ['a domain library imports a chart', 'libs/assessment/src/bad.ts', "import { HexMap } from '@boardmark/charts';\nexport const x = HexMap;", boundary],
  ['a domain library imports a framework', 'libs/benchmarking/src/bad.ts', "import { Module } from '@nestjs/common';\nexport const x = Module;", boundary],
  ['a domain library reads a file', 'libs/disclosure/src/bad.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;", 'no-restricted-imports'],
  ['a domain library asks for the environment', 'libs/benchmarking/src/bad.ts', 'export const x = process.env;', 'no-restricted-globals'],
  ['a chart imports the domain', 'libs/charts/src/bad.ts', "import { quantile } from '@boardmark/benchmarking';\nexport const x = quantile;", boundary],
  ['a chart imports GraphQL', 'libs/charts/src/bad.ts', "import { gql } from '@apollo/client';\nexport const x = gql;", boundary],
  ['the server imports React', 'apps/api/src/bad.ts', "import { useState } from 'react';\nexport const x = useState;", boundary],
  ['the server imports a chart', 'apps/api/src/bad.ts', "import { HexMap } from '@boardmark/charts';\nexport const x = HexMap;", boundary],
  ['the web imports benchmarking', 'apps/web/src/bad.ts', "import { aggregateRound } from '@boardmark/benchmarking';\nexport const x = aggregateRound;", boundary],
  ['the web imports disclosure', 'apps/web/src/bad.ts', "import { discloseRound } from '@boardmark/disclosure';\nexport const x = discloseRound;", boundary],
  ['the web imports the database', 'apps/web/src/bad.ts', "import { DataSource } from 'typeorm';\nexport const x = DataSource;", boundary],
  ['a service imports TypeORM', 'apps/api/src/releases/bad.service.ts', "import { DataSource } from 'typeorm';\nexport const x = DataSource;", 'no-restricted-imports'],
  [
    'a table is also an API type',
    'apps/api/src/releases/bad.entity.ts',
    'declare const Entity: () => ClassDecorator;\ndeclare const ObjectType: () => ClassDecorator;\n@Entity()\n@ObjectType()\nexport class Bad {}',
    'no-restricted-syntax',
  ],
  ['the schema is synchronised', 'apps/api/src/database/bad.ts', 'export const x = { synchronize: true };', 'no-restricted-syntax'],
  ['a module has a default export', 'libs/assessment/src/bad.ts', 'export default 1;', 'no-restricted-syntax'],
  ['a test is exclusive', 'libs/assessment/src/bad.spec.ts', "it.only('x', () => {});", 'no-restricted-syntax'],
  ['a file is too long', 'libs/assessment/src/bad.ts', `${'export {};\n'.repeat(251)}`, 'max-lines'],
];

/** The same places with imports that are allowed: nothing may be reported, or the cases above would prove nothing. */
export const goodFiles = [
  ['libs/benchmarking/src/good.ts', "import { SLICES } from '@boardmark/assessment';\nexport const x = SLICES;"],
  ['libs/charts/src/good.ts', "import { scaleLinear } from 'd3-scale';\nexport const x = scaleLinear;"],
  ['apps/api/src/releases/good.repository.ts', "import { DataSource } from 'typeorm';\nexport const x = DataSource;"],
  ['apps/web/src/good.ts', "import { HexMap } from '@boardmark/charts';\nexport const x = HexMap;"],
];

import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { RESOLVERS } from '../graphql/resolvers.js';

const [path = 'schema.graphql'] = process.argv.slice(2);
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await app.get(GraphQLSchemaFactory).create([...RESOLVERS]);
writeFileSync(path, `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();

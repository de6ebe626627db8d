import { ModulesContainer, Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { PERMISSION } from '../../src/access/allow.decorator.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/** Every operation of the API: root fields of the schema and routes, with the permission that each declares. */
function operations(): { name: string; permission: unknown }[] {
  const reflector = server.app.get(Reflector);
  const classes = [...server.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.providers.values(),
    ...module.controllers.values(),
  ]);
  return classes.flatMap(({ metatype }) => {
    const prototype = (typeof metatype === 'function' ? metatype.prototype : null) as Record<string, () => unknown> | null;
    if (!prototype) return [];
    return Object.getOwnPropertyNames(prototype).flatMap((method) => {
      const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as (() => unknown) | undefined;
      if (typeof handler !== 'function' || method === 'constructor') return [];
      const root = ROOT_TYPES.has(Reflect.getMetadata(RESOLVER_TYPE, handler) as string);
      const route = Reflect.getMetadata(METHOD_METADATA, handler) !== undefined;
      const name = `${metatype?.name}.${method}`;
      return root || route ? [{ name, permission: reflector.get(PERMISSION, handler) as unknown }] : [];
    });
  });
}

describe('the API', () => {
  it('declares who may call each operation', () => {
    const found = operations();
    expect(found.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'ReleasesResolver.release',
        'ImportsResolver.importScores',
        'ExportsController.file',
        'UploadsController.upload',
      ]),
    );
    expect(found.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  it('lets nobody but an administrator import', async () => {
    const answer = await server.query('mutation { importScores(id: "x", round: "dma-2025", commit: true) { __typename } }');
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    expect(answer.data).toBeNull();
  });
});

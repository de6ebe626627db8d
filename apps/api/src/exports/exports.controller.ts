import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.decorator.js';
import { DataFilesService } from './data-files.service.js';

/** Said of every file that does not exist, and of every file that the viewer may not read. */
export const NO_SUCH_FILE = 'There is no such file. /data lists them.';

/** Plain files for analysts: the numbers of a published round's current release. */
@Controller('data')
export class ExportsController {
  constructor(private readonly files: DataFilesService) {}

  @Get(':framework/:round/:file')
  @Allow('public')
  async file(
    @Param('framework') framework: string,
    @Param('round') round: string,
    @Param('file') fileName: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.find(framework, round, fileName);
    if (!file) throw new NotFoundException(NO_SUCH_FILE);
    void reply.header('etag', file.etag).header('cache-control', 'public, no-cache').header('access-control-allow-origin', '*');
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    return reply.type(file.mediaType).send(await file.print());
  }
}

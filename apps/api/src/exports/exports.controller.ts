import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/allow.decorator.js';
import { DataFilesService } from './data-files.service.js';

/** Plain files for analysts: the numbers of a published round's current release. */
@Controller('data')
export class ExportsController {
  constructor(private readonly files: DataFilesService) {}

  @Get(':framework/:round/:file')
  @Allow('public')
  @Header('cache-control', 'public, no-cache')
  async file(
    @Param('framework') framework: string,
    @Param('round') round: string,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.files.read(framework, round, file);
    if (!found) throw new NotFoundException('There is no such file. See /data for the list.');
    void reply.header('content-type', found.mediaType).header('etag', found.etag);
    return found.body;
  }
}

import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../access/allow.decorator.js';
import { Asking } from '../../access/asking.js';
import { keepPrivate } from '../../access/keep-private.js';
import type { Viewer } from '../../access/viewer.js';
import { NO_SUCH_FILE } from '../exports.controller.js';
import { BoardDataFilesService } from './board-data-files.service.js';

/** Files of confidential rounds, for whoever may read them; for everybody else there are none. */
@Controller('data/board')
export class BoardExportsController {
  constructor(private readonly files: BoardDataFilesService) {}

  @Get(':round/:file')
  @Allow('public')
  async file(
    @Asking() viewer: Viewer,
    @Param('round') round: string,
    @Param('file') fileName: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    keepPrivate(reply);
    const file = await this.files.find(viewer, round, fileName);
    if (!file) throw new NotFoundException(NO_SUCH_FILE);
    return reply.type(file.mediaType).send(file.content);
  }
}

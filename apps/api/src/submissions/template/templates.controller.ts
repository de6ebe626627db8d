import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../access/allow.decorator.js';
import { Asking } from '../../access/asking.js';
import { keepPrivate } from '../../access/keep-private.js';
import type { Viewer } from '../../access/viewer.js';
import { TemplatesService } from './templates.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Workbooks to be filled in, for whoever may send them; for everybody else, and for rounds that take nothing, there are none. */
@Controller('rounds/:round')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Get('answers-template.xlsx')
  @Allow('public')
  async answers(@Asking() viewer: Viewer, @Param('round') round: string, @Res() reply: FastifyReply): Promise<void> {
    keepPrivate(reply);
    send(reply, await this.templates.answers(viewer, round), `${round}-answers.xlsx`);
  }

  @Get('scores-template.xlsx')
  @Allow('public')
  async scores(@Asking() viewer: Viewer, @Param('round') round: string, @Res() reply: FastifyReply): Promise<void> {
    keepPrivate(reply);
    send(reply, await this.templates.scores(viewer, round), `${round}-scores.xlsx`);
  }
}

function send(reply: FastifyReply, content: Buffer | null, name: string): void {
  if (!content) throw new NotFoundException('There is no such file.');
  void reply.type(XLSX).header('content-disposition', `attachment; filename="${name}"`).send(content);
}

import { BadRequestException, Controller, HttpCode, PayloadTooLargeException, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { ImportsService, type Upload } from './imports.service.js';
import { MAX_UPLOAD_BYTES } from './reading/read-score-file.js';

/** Takes one file; the mutations `importScores`, `importOwnScores` and `importResponses` check and store it by the id returned here. */
@Controller('imports')
export class UploadsController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @HttpCode(201)
  @Allow('administrator', 'contractor', 'trust_lead')
  async upload(@Asking() viewer: Viewer, @Req() request: FastifyRequest): Promise<Upload> {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) throw new BadRequestException('Send one file as multipart/form-data.');
    const content = await part.toBuffer().catch(() => {
      throw new PayloadTooLargeException(`The file is larger than ${MAX_UPLOAD_BYTES} bytes.`);
    });
    return this.imports.keepUpload(part.filename, content, viewer.id);
  }
}

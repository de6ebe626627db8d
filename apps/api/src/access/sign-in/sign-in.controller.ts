import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { Allow } from '../allow.decorator.js';
import { cookieName, readCookie, writeCookie } from '../sessions/cookies.js';
import { SIGN_IN_MINUTES } from '../sessions/limits.js';
import { originOf } from './origin-of.js';
import { SignInProblem } from './sign-in-problem.js';
import { SignInService } from './sign-in.service.js';

const log = new Logger('Sign-in');

/** Where browsers go to sign in, and come back from the provider. */
@Controller('auth')
export class SignInController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signIns: SignInService,
  ) {}

  @Get('sign-in')
  @Allow('public')
  begin(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('to') to?: string,
    @Query('as') hint?: string,
  ): Promise<unknown> {
    return this.orSayWhy(reply, async () => {
      const { token, address } = await this.signIns.begin(originOf(request, this.config), text(to), text(hint));
      const cookie = { name: this.name('signing-in'), maxAge: SIGN_IN_MINUTES * 60 };
      void reply.header('set-cookie', writeCookie(cookie, token, this.config.mode));
      return address;
    });
  }

  @Get('callback')
  @Allow('public')
  finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<unknown> {
    const { cookie } = request.headers;
    const { mode } = this.config;
    return this.orSayWhy(reply, async () => {
      const address = new URL(request.url, originOf(request, this.config));
      const [attempt, former] = (['signing-in', 'session'] as const).map((name) => readCookie(cookie, this.name(name)));
      const { token, returnTo } = await this.signIns.finish(address, attempt ?? null, former ?? null);
      void reply.header('set-cookie', [
        writeCookie({ name: this.name('signing-in') }, null, mode),
        writeCookie({ name: this.name('session') }, token, mode),
      ]);
      return returnTo;
    });
  }

  private name(name: 'session' | 'signing-in'): string {
    return cookieName(name, this.config.mode);
  }

  private async orSayWhy(reply: FastifyReply, work: () => Promise<string>): Promise<unknown> {
    void reply.header('cache-control', 'no-store');
    try {
      return await reply.redirect(await work(), 303);
    } catch (error) {
      if (!(error instanceof SignInProblem)) throw error;
      if (error.cause instanceof Error) log.warn(`${error.message} ${error.cause.message}`);
      return reply.redirect(`/sign-in?problem=${error.fault}`, 303);
    }
  }
}

/** A parameter that is given twice counts as not given. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
